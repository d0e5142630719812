namespace Alliance.Tool;

/// <summary>The time of a question for changes.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct ChangesPeriod(LocalDate From, LocalDate To)
{
    /// <summary>The time up to the day of a question.</summary>
    /// <param name="from">The first day; null for a year before the last.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ToolException">The last day is before the first.</exception>
    public static ChangesPeriod Of(LocalDate? from, LocalDate to)
    {
        LocalDate first = from ?? (to.Year > 1 ? to.PlusYears(-1).PlusDays(1) : to);
        return first <= to
            ? new(first, to)
            : throw ToolException.Usage($"The last day must not be before the first; the time is from {DayText.Iso(first)} to {DayText.Iso(to)}.");
    }
}

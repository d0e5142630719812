namespace Alliance.Tool;

/// <summary>The days from a first to a last one, both included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct DayPeriod(LocalDate From, LocalDate To)
{
    /// <summary>The days between two days.</summary>
    /// <exception cref="ToolException">The last day is before the first.</exception>
    public static DayPeriod Between(LocalDate from, LocalDate to) => from <= to
        ? new(from, to)
        : throw ToolException.Usage($"The last day must not be before the first; the time is from {DayText.Iso(from)} to {DayText.Iso(to)}.");

    /// <summary>The days up to a last one.</summary>
    /// <param name="from">The first day; null for a year before the last.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ToolException">The last day is before the first.</exception>
    public static DayPeriod UpTo(LocalDate? from, LocalDate to) => Between(from ?? (to.Year > 1 ? to.PlusYears(-1).PlusDays(1) : to), to);
}

namespace Alliance.Core;

/// <summary>The days in which changes are searched; both are included.</summary>
internal readonly record struct ChangePeriod
{
    private readonly LocalDate _from;
    private readonly LocalDate _to;

    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public ChangePeriod(LocalDate from, LocalDate to)
    {
        _from = from.WithCalendar(CalendarSystem.Iso);
        _to = to.WithCalendar(CalendarSystem.Iso);
        if (_to < _from)
            throw new ArgumentException($"The last day must not be before the first; {RecordText.Iso(_to)} is before {RecordText.Iso(_from)}.", nameof(to));
    }

    /// <summary>Finds the days of the period on which an answer differs from that of the day before.</summary>
    /// <param name="days">The days on which it can differ.</param>
    /// <param name="answerOn">Returns the answer for a day.</param>
    /// <param name="areSame">Whether two answers are the same.</param>
    /// <returns>The days, in order, each with the answers of the day before and of the day.</returns>
    public IEnumerable<(LocalDate Day, T Before, T After)> Differences<T>(ChangeDays days, Func<LocalDate, T> answerOn, Func<T, T, bool> areSame)
    {
        foreach (LocalDate day in days.All)
        {
            // Nothing precedes the first day of the calendar.
            if (day < _from || day > _to || day == LocalDate.MinIsoValue)
                continue;
            T before = answerOn(day.PlusDays(-1)), after = answerOn(day);
            if (!areSame(before, after))
                yield return (day, before, after);
        }
    }

    /// <summary>The kind of a change, from whether something held on the day before, and whether it holds on the day.</summary>
    public static ChangeKind KindOf(Truth before, Truth after) =>
        before == after ? ChangeKind.Changed
        : after switch
        {
            Truth.True => ChangeKind.Began,
            Truth.False => ChangeKind.Ended,
            _ => ChangeKind.BecameUnknown,
        };
}

namespace Alliance.Core;

/// <summary>The days on which answers can differ from those of the day before, because a period may begin on them or may have ended on the day before.</summary>
internal sealed class ChangeDays
{
    private readonly SortedSet<LocalDate> _days = [];

    /// <summary>The days, in order.</summary>
    public IEnumerable<LocalDate> All => _days;

    /// <summary>Adds the days on which it changes whether a period covers the day.</summary>
    public ChangeDays Add(Validity validity)
    {
        Add(validity.PossibleDays);
        Add(validity.CertainDays);
        return this;
    }

    /// <summary>Adds the days on which something that begins on a date, and does not end, may begin or has begun.</summary>
    public ChangeDays AddStart(PartialDate? start) => start is { } date ? Add(Validity.From(date)) : this;

    /// <summary>Adds days.</summary>
    public void AddStarts(ReadOnlySpan<DayKey> days)
    {
        foreach (DayKey day in days)
            _days.Add(day.ToLocalDate());
    }

    /// <summary>Adds the day after the last possible day of a date until which something applies.</summary>
    public ChangeDays AddEnd(PartialDate end) => end.IsDefault ? this : Add(new Validity(ValidityBound.Open, end.Latest));

    /// <summary>Adds the days of other periods.</summary>
    public ChangeDays Add(ChangeDays other)
    {
        _days.UnionWith(other._days);
        return this;
    }

    private void Add(DateInterval? days)
    {
        if (days is null)
            return;
        if (days.Start != LocalDate.MinIsoValue)
            _days.Add(days.Start);
        if (days.End != LocalDate.MaxIsoValue)
            _days.Add(days.End.PlusDays(1));
    }
}

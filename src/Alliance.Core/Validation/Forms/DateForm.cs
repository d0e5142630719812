namespace Alliance.Core.Validation;

/// <summary>Forms of dates, and orders between them, that several records ask for.</summary>
internal static class DateForm
{
    /// <summary>No date, or one that says at least the year.</summary>
    public static bool IsAbsentOrStated(PartialDate? date) => date is not { IsDefault: true };

    /// <summary>Whether the second date may be on or after the first: false only when it is certainly before it.</summary>
    public static bool MayFollow(PartialDate? earlier, PartialDate? later) =>
        earlier is not { } first || later is not { } second || second.IsBefore(first) != Truth.True;

    /// <summary>Whether a day, of whatever era and calendar, may be on or after a date: false only when it is certainly before it.</summary>
    public static bool MayFollow(PartialDate? earlier, LocalDate? later) =>
        earlier is not { } first || later is not { } day || DayKey.Of(day) >= first.EarliestKey;

    /// <summary>A day that somebody set; the first of January of year 1 is what a day is that nobody did.</summary>
    public static bool IsStated(LocalDate day) => DayKey.Of(day) > DayKey.Of(default);

    /// <summary>Whether no time ends before it begins; else the places of those that do.</summary>
    public static bool AreNotContradictory(ValueList<Validity> times, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < times.Count; i++)
        {
            if (times[i].IsContradictory)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}

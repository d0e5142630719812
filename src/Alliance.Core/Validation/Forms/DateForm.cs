namespace Alliance.Core.Validation;

/// <summary>Checks of dates and of the order of dates, used by the rules of several records.</summary>
internal static class DateForm
{
    /// <summary>Whether a date is absent or includes at least the year.</summary>
    public static bool IsAbsentOrStated(PartialDate? date) => date is not { IsDefault: true };

    /// <summary>Whether the second date may be on or after the first: false only when it is certainly before it.</summary>
    public static bool MayFollow(PartialDate? earlier, PartialDate? later) =>
        earlier is not { } first || later is not { } second || second.IsBefore(first) != Truth.True;

    /// <summary>Whether a date may be in a period or after it: false only when it is certainly before the beginning.</summary>
    public static bool MayBeIn(PartialDate? date, Validity period) =>
        date is not { IsDefault: false } given || period.IsContradictory || Validity.Bounds.Of(period).StartEarliest <= given.LatestKey;

    /// <summary>Whether a day, of whatever era and calendar, may be on or after a date: false only when it is certainly before it.</summary>
    public static bool MayFollow(PartialDate? earlier, LocalDate? later) =>
        earlier is not { } first || later is not { } day || DayKey.Of(day) >= first.EarliestKey;

    /// <summary>Whether a day, of whatever era and calendar, is absent or in the years 1 to 9999 of the ISO calendar, which can be written.</summary>
    public static bool IsAbsentOrWritable(LocalDate? day) => day is not { } given || DayKey.Of(given) >= DayKey.Of(default);

    /// <summary>Whether a day is given: the default value is the first of January of year 1.</summary>
    public static bool IsStated(LocalDate day) => DayKey.Of(day) > DayKey.Of(default);

    /// <summary>Whether no period ends before it begins; otherwise the indices of those that do.</summary>
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

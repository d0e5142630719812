namespace Alliance.Core;

/// <summary>The time axis of paths, in years. A date is placed at the end of the period that it names; all months of a year are equally long.</summary>
internal static class PaceTime
{
    /// <summary>A key that orders times by their end: a year as its 31 December, a month as its day 31, even where it has no such day.</summary>
    public static DayKey EndKey(PartialDate date) =>
        date.Key.IsYearOnly ? new(date.Key.Year, 12, 31)
        : date.Key.Day == 0 ? EndOfMonth(date.Key)
        : date.Key;

    /// <summary>The greatest <see cref="EndKey"/> of a time that is over at the end of the day.</summary>
    public static DayKey LastKey(LocalDate day) =>
        DayKey.Of(day) is var key && key.Day == DaysInMonth(key.Year, key.Month) ? EndOfMonth(key) : key;

    /// <summary>The position of the end of a date: the end of 2024 is 2025.0, whether it is written 2024, 2024-12 or 2024-12-31.</summary>
    public static double Of(PartialDate date) =>
        date.Key.IsYearOnly ? date.Key.Year + 1
        : date.Key.Day == 0 ? date.Key.Year + (date.Key.Month / 12.0)
        : OfDay(date.Key);

    public static double Of(LocalDate day) => OfDay(DayKey.Of(day));

    /// <summary>Whether only the year is known.</summary>
    public static bool IsYear(PartialDate date) => date.Key.IsYearOnly;

    /// <summary>The year in which the date lies.</summary>
    public static int YearOf(PartialDate date) => date.Year;

    /// <summary>The time in which a position lies, with the requested precision: a year or a month; null after the last year of the calendar.</summary>
    public static PartialDate? DateAt(double time, DatePrecision precision)
    {
        // A position is the end of a period: a tiny excess over it is a rounding error.
        double months = Math.Max(Math.Ceiling((time * 12) - 1e-7) - 1, 12);
        if (!(months < 120_000))
            return null;
        int year = (int)months / 12;
        return precision == DatePrecision.Year ? new PartialDate(year) : new PartialDate(year, ((int)months % 12) + 1);
    }

    // The day of a query may be before the year 1, the day of a figure may not.
    private static int DaysInMonth(int year, int month) => year < 1 ? CalendarSystem.Iso.GetDaysInMonth(year, month) : DateTime.DaysInMonth(year, month);

    private static DayKey EndOfMonth(DayKey key) => new(key.Year, key.Month, 31);

    private static double OfDay(DayKey key) => key.Year + ((key.Month - 1 + ((double)key.Day / DaysInMonth(key.Year, key.Month))) / 12);
}

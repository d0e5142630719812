namespace Alliance.Core;

/// <summary>The axis of time on which paths run: in years, a date standing at the end of the time that it names, all months of a year alike.</summary>
internal static class PaceTime
{
    /// <summary>A key that orders times by their end: a year as its 31 December, a month as its day 31, whether or not it has one.</summary>
    public static DayKey EndKey(PartialDate date) =>
        date.Key.IsYearOnly ? new(date.Key.Year, 12, 31)
        : date.Key.Day == 0 ? EndOfMonth(date.Key)
        : date.Key;

    /// <summary>The greatest <see cref="EndKey"/> of a time that is over at the end of the day.</summary>
    public static DayKey LastKey(LocalDate day) =>
        DayKey.Of(day) is var key && key.Day == DaysInMonth(key.Year, key.Month) ? EndOfMonth(key) : key;

    /// <summary>The end of 2024 is 2025.0, whether it is written 2024, 2024-12 or 2024-12-31.</summary>
    public static double Of(PartialDate date) =>
        date.Key.IsYearOnly ? date.Key.Year + 1
        : date.Key.Day == 0 ? date.Key.Year + (date.Key.Month / 12.0)
        : OfDay(date.Key);

    public static double Of(LocalDate day) => OfDay(DayKey.Of(day));

    /// <summary>Whether no more than the year is known.</summary>
    public static bool IsYear(PartialDate date) => date.Key.IsYearOnly;

    /// <summary>The year in which the date lies.</summary>
    public static int YearOf(PartialDate date) => date.Year;

    /// <summary>The time in which a position lies, with the precision wanted: a year or a month; null after the last year of the calendar.</summary>
    public static PartialDate? DateAt(double time, DatePrecision precision)
    {
        // A position is the end of something: a hair's breadth beyond is owed to rounding.
        double months = Math.Max(Math.Ceiling((time * 12) - 1e-7) - 1, 12);
        if (!(months < 120_000))
            return null;
        int year = (int)months / 12;
        return precision == DatePrecision.Year ? new PartialDate(year) : new PartialDate(year, ((int)months % 12) + 1);
    }

    // Days of questions may lie before the year 1, those of figures not.
    private static int DaysInMonth(int year, int month) => year < 1 ? CalendarSystem.Iso.GetDaysInMonth(year, month) : DateTime.DaysInMonth(year, month);

    private static DayKey EndOfMonth(DayKey key) => new(key.Year, key.Month, 31);

    private static double OfDay(DayKey key) => key.Year + ((key.Month - 1 + ((double)key.Day / DaysInMonth(key.Year, key.Month))) / 12);
}

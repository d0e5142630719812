namespace Alliance.Core;

/// <summary>The axis of time on which paths run: in years, a date standing at the end of the time that it names, all months of a year alike.</summary>
internal static class PaceTime
{
    private const int MonthAndDay = 0x1FF;
    private const int Day = 0x1F;
    private const int LastOfDecember = (12 << 5) | 31;

    /// <summary>A number that orders times by their end: a year as its 31 December, a month as its day 31, whether or not it has one.</summary>
    public static int EndKey(PartialDate date)
    {
        int key = (int)date.Packed;
        return (key & MonthAndDay) == 0 ? key | LastOfDecember
            : (key & Day) == 0 ? key | Day
            : key;
    }

    /// <summary>The greatest <see cref="EndKey"/> of a time that is over at the end of the day.</summary>
    public static int LastKey(LocalDate day)
    {
        int key = PartialDate.KeyOf(day);
        return (key & Day) == DaysInMonth(YearOf(key), MonthOf(key)) ? key | Day : key;
    }

    /// <summary>The end of 2024 is 2025.0, whether it is written 2024, 2024-12 or 2024-12-31.</summary>
    public static double Of(PartialDate date)
    {
        int key = (int)date.Packed;
        return (key & MonthAndDay) == 0 ? YearOf(key) + 1
            : (key & Day) == 0 ? YearOf(key) + (MonthOf(key) / 12.0)
            : OfDay(key);
    }

    public static double Of(LocalDate day) => OfDay(PartialDate.KeyOf(day));

    /// <summary>Whether no more than the year is known.</summary>
    public static bool IsYear(PartialDate date) => (date.Packed & MonthAndDay) == 0;

    /// <summary>The year in which the date lies.</summary>
    public static int YearOf(PartialDate date) => YearOf((int)date.Packed);

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

    private static int YearOf(int key) => key >> 9;

    private static int MonthOf(int key) => (key >> 5) & 0xF;

    private static double OfDay(int key)
    {
        int year = YearOf(key), month = MonthOf(key);
        return year + ((month - 1 + ((double)(key & Day) / DaysInMonth(year, month))) / 12);
    }
}

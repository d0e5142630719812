namespace Alliance.Core;

/// <summary>
/// Year, month and day of the ISO calendar in one number by which days are ordered. Only this file depends on its bit layout. <see cref="PartialDate"/> also
/// contains a key, with month and day 0 where they are not known.
/// </summary>
internal readonly record struct DayKey : IComparable<DayKey>
{
    /// <summary>The number of bits that are enough for every day from the year 1 to 9999 and for every partial date.</summary>
    public const int Bits = 23;

    /// <summary>The difference between the numbers of the same day in two successive years.</summary>
    public const int NumbersPerYear = 1 << YearShift;

    private const int YearShift = 9;
    private const int MonthShift = 5;
    private const int MonthMask = 0xF;
    private const int DayMask = 0x1F;

    /// <param name="year">The year; negative or 0 before the year 1.</param>
    /// <param name="month">1 to 12, or 0 where it is not known.</param>
    /// <param name="day">1 to 31, whether or not the month has that day, or 0 where it is not known.</param>
    public DayKey(int year, int month, int day) => Number = unchecked((year << YearShift) + (month << MonthShift) + day);

    private DayKey(int number) => Number = number;

    /// <summary>A key before that of every day.</summary>
    public static DayKey MinValue => new(int.MinValue);

    /// <summary>A key after that of every day.</summary>
    public static DayKey MaxValue => new(int.MaxValue);

    /// <summary>The number itself; positive and of at most <see cref="Bits"/> bits from the year 1 on.</summary>
    public int Number { get; }

    public int Year => Number >> YearShift;

    public int Month => (Number >> MonthShift) & MonthMask;

    public int Day => Number & DayMask;

    /// <summary>The greatest key before this one; it need not be that of a day.</summary>
    public DayKey Previous => new(Number - 1);

    /// <summary>Whether the month is not known.</summary>
    public bool IsYearOnly => (Number & (NumbersPerYear - 1)) == 0;

    /// <summary>The key of a day of any calendar.</summary>
    public static DayKey Of(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return new(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>The key with a number that <see cref="Number"/> returned.</summary>
    public static DayKey FromNumber(int number) => new(number);

    public static DayKey Min(DayKey one, DayKey other) => one < other ? one : other;

    public static DayKey Max(DayKey one, DayKey other) => one > other ? one : other;

    public static bool operator <(DayKey left, DayKey right) => left.Number < right.Number;

    public static bool operator >(DayKey left, DayKey right) => left.Number > right.Number;

    public static bool operator <=(DayKey left, DayKey right) => left.Number <= right.Number;

    public static bool operator >=(DayKey left, DayKey right) => left.Number >= right.Number;

    public int CompareTo(DayKey other) => Number.CompareTo(other.Number);

    /// <summary>The day; the first or last one of the ISO calendar for <see cref="MinValue"/> and <see cref="MaxValue"/>.</summary>
    public LocalDate ToLocalDate() =>
        this == MinValue ? LocalDate.MinIsoValue
        : this == MaxValue ? LocalDate.MaxIsoValue
        : new LocalDate(Year, Month, Day);
}

using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A date as far as it is known: a year, a month or a day, from year 0001 to 9999 of the ISO calendar. It stands for one day somewhere
/// from <see cref="Earliest"/> to <see cref="Latest"/>. The default value states nothing: it is unspecified, and its day may be any.
/// </summary>
/// <remarks>
/// There is no <c>&lt;</c>, because it would have to guess: ask <see cref="IsBefore"/> and <see cref="IsAfter"/>, which can answer
/// "unknown". <see cref="CompareTo"/> is for sorting only. The text form is that of ISO 8601 and EDTF level 0:
/// <c>2030</c>, <c>2024-12</c>, <c>2024-12-11</c>; it follows no culture, and format providers are ignored. The JSON form is this text.
/// </remarks>
[JsonConverter(typeof(TextConverter<PartialDate>))]
[TypeConverter(typeof(TextTypeConverter<PartialDate>))]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>
{
    private const int YearShift = 9;
    private const int MonthShift = 5;
    private const int MonthMask = 0xF;
    private const int DayMask = 0x1F;

    // Year, month and day from the highest bits down, 23 in all; zero where a part is not known. A whole date's number is its day key.
    private readonly int _packed;

    /// <summary>A date of which the year is known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public PartialDate(int year) => _packed = CheckedYear(year);

    /// <summary>A date of which year and month are known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public PartialDate(int year, int month) => _packed = CheckedMonth(year, month);

    /// <summary>A date that is known to the day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public PartialDate(int year, int month, int day)
    {
        _packed = CheckedMonth(year, month);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(year, month));
        _packed |= day;
    }

    private PartialDate(uint trusted) => _packed = (int)trusted;

    /// <summary>The year, 1 to 9999; 0 when the date is unspecified.</summary>
    public int Year => _packed >> YearShift;

    /// <summary>The month, 1 to 12, or null when it is not known.</summary>
    public int? Month => MonthOrZero is var month and not 0 ? month : null;

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day => DayOrZero is var day and not 0 ? day : null;

    /// <summary>How much is known.</summary>
    public DatePrecision Precision
        => _packed == 0 ? DatePrecision.Unspecified
        : MonthOrZero == 0 ? DatePrecision.Year
        : DayOrZero == 0 ? DatePrecision.Month
        : DatePrecision.Day;

    /// <summary>Whether this is the default value, which states not even a year.</summary>
    public bool IsDefault => _packed == 0;

    /// <summary>The first day that this date may stand for; 0001-01-01 when unspecified.</summary>
    public LocalDate Earliest => new(Math.Max(Year, 1), Math.Max(MonthOrZero, 1), Math.Max(DayOrZero, 1));

    /// <summary>The last day that this date may stand for; 9999-12-31 when unspecified.</summary>
    public LocalDate Latest
    {
        get
        {
            int key = LatestKey;
            return new LocalDate(key >> YearShift, (key >> MonthShift) & MonthMask, key & DayMask);
        }
    }

    /// <summary><see cref="Earliest"/> as a number that orders days.</summary>
    internal int EarliestKey => Key(Math.Max(Year, 1), Math.Max(MonthOrZero, 1), Math.Max(DayOrZero, 1));

    /// <summary><see cref="Latest"/> as a number that orders days.</summary>
    internal int LatestKey
    {
        get
        {
            int year = IsDefault ? 9999 : Year;
            int month = MonthOrZero == 0 ? 12 : MonthOrZero;
            return Key(year, month, DayOrZero == 0 ? DateTime.DaysInMonth(year, month) : DayOrZero);
        }
    }

    /// <summary>The 23 bits that <see cref="ValidityEnd"/> keeps.</summary>
    internal uint Packed => (uint)_packed;

    private int MonthOrZero => (_packed >> MonthShift) & MonthMask;

    private int DayOrZero => _packed & DayMask;

    /// <summary>A date that is known to the day.</summary>
    /// <param name="day">A day of any calendar; it is kept as the same day of the ISO calendar.</param>
    /// <returns>The day as a partial date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 0001-01-01.</exception>
    public static PartialDate From(LocalDate day) =>
        TryFrom(day, out PartialDate result) ? result : throw new ArgumentOutOfRangeException(nameof(day), day, "The day is before 0001-01-01.");

    /// <summary>As <see cref="From"/>.</summary>
    /// <param name="day">A day from 0001-01-01 on.</param>
    public static implicit operator PartialDate(LocalDate day) => From(day);

    /// <summary>Whether both state the same, with the same precision.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the two differ in date or precision.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether a day is among those that this date may stand for.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>Whether it lies from <see cref="Earliest"/> to <see cref="Latest"/>, both included.</returns>
    public bool Contains(LocalDate day) => KeyOf(day) is var key && EarliestKey <= key && key <= LatestKey;

    /// <summary>Whether this day was before that one.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see cref="Truth.Unknown"/> when the precision of the two does not decide it.</returns>
    public Truth IsBefore(PartialDate other)
        => LatestKey < other.EarliestKey ? Truth.True
        : EarliestKey >= other.LatestKey ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether this day was after that one.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see cref="Truth.Unknown"/> when the precision of the two does not decide it.</returns>
    public Truth IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>
    /// Sort order only, no statement about time: by year, month and day, what is less precise first (2024, 2024-01, 2024-01-01), unspecified before all.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(PartialDate other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <summary>As <see cref="From"/>, without an exception.</summary>
    internal static bool TryFrom(LocalDate day, out PartialDate result)
    {
        int key = KeyOf(day);
        bool isOfTheEra = key >= Key(1, 1, 1);
        result = isOfTheEra ? new((uint)key) : default;
        return isOfTheEra;
    }

    /// <summary>The number that orders days; days before year 1 come out below all others.</summary>
    internal static int KeyOf(LocalDate day)
    {
        LocalDate iso = day.Calendar == CalendarSystem.Iso ? day : day.WithCalendar(CalendarSystem.Iso);
        return Key(iso.Year, iso.Month, iso.Day);
    }

    /// <summary>Year, month and day of a number that orders days.</summary>
    internal static (int Year, int Month, int Day) PartsOf(int key) => (key >> YearShift, (key >> MonthShift) & MonthMask, key & DayMask);

    internal static PartialDate FromPacked(uint packed) => new(packed);

    private static int Key(int year, int month, int day) => unchecked((year << YearShift) + (month << MonthShift) + day);

    private static int CheckedYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year << YearShift;
    }

    private static int CheckedMonth(int year, int month)
    {
        int packed = CheckedYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return packed | (month << MonthShift);
    }
}

using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// A date as far as it is known: a year, a month or a day, from year 0001 to 9999 of the ISO calendar. It represents one day, which is
/// somewhere from <see cref="Earliest"/> to <see cref="Latest"/>. The default value is unspecified: it may be any day.
/// </summary>
/// <remarks>
/// There is no operator <c>&lt;</c>, because the answer may be unknown: use <see cref="IsBefore"/> and <see cref="IsAfter"/>, which can return
/// <see cref="Truth.Unknown"/>. <see cref="CompareTo"/> is for sorting only. The text form is that of ISO 8601 and EDTF level 0:
/// <c>2030</c>, <c>2024-12</c>, <c>2024-12-11</c>; it is the same in every culture, and format providers are ignored. The JSON form is this text.
/// </remarks>
[JsonConverter(typeof(TextConverter<PartialDate>))]
[TypeConverter(typeof(TextTypeConverter<PartialDate>))]
public readonly partial struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>
{
    private readonly DayKey _key;

    /// <summary>Creates a date of which only the year is known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public PartialDate(int year) => _key = new(CheckedYear(year), 0, 0);

    /// <summary>Creates a date of which the year and the month are known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public PartialDate(int year, int month) => _key = new(CheckedYear(year), CheckedMonth(month), 0);

    /// <summary>Creates a date that is known to the day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public PartialDate(int year, int month, int day)
    {
        _ = CheckedMonth(month) + CheckedYear(year);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, DateTime.DaysInMonth(year, month));
        _key = new(year, month, day);
    }

    private PartialDate(DayKey trusted) => _key = trusted;

    /// <summary>The year, 1 to 9999; 0 when the date is unspecified.</summary>
    public int Year => _key.Year;

    /// <summary>The month, 1 to 12, or null when it is not known.</summary>
    public int? Month => MonthOrZero is var month and not 0 ? month : null;

    /// <summary>The day of the month, or null when it is not known.</summary>
    public int? Day => DayOrZero is var day and not 0 ? day : null;

    /// <summary>The precision with which the date is known.</summary>
    public DatePrecision Precision
        => IsDefault ? DatePrecision.Unspecified
        : MonthOrZero == 0 ? DatePrecision.Year
        : DayOrZero == 0 ? DatePrecision.Month
        : DatePrecision.Day;

    /// <summary>Whether this is the default value, for which no date is stated.</summary>
    public bool IsDefault => _key == default;

    /// <summary>The first day that this date may be; 0001-01-01 when unspecified.</summary>
    public LocalDate Earliest => EarliestKey.ToLocalDate();

    /// <summary>The last day that this date may be; 9999-12-31 when unspecified.</summary>
    public LocalDate Latest => LatestKey.ToLocalDate();

    /// <summary>The key of <see cref="Earliest"/>.</summary>
    internal DayKey EarliestKey => new(Math.Max(Year, 1), Math.Max(MonthOrZero, 1), Math.Max(DayOrZero, 1));

    /// <summary>The key of <see cref="Latest"/>.</summary>
    internal DayKey LatestKey
    {
        get
        {
            int year = IsDefault ? 9999 : Year;
            int month = MonthOrZero == 0 ? 12 : MonthOrZero;
            return new(year, month, DayOrZero == 0 ? DateTime.DaysInMonth(year, month) : DayOrZero);
        }
    }

    /// <summary>Year, month and day, with month and day 0 where they are not known; <c>default</c> for the default value.</summary>
    internal DayKey Key => _key;

    private int MonthOrZero => _key.Month;

    private int DayOrZero => _key.Day;

    /// <summary>Converts a day to a date that is known to the day.</summary>
    /// <param name="day">A day of any calendar; it is kept as the same day of the ISO calendar.</param>
    /// <returns>The day as a partial date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 0001-01-01.</exception>
    public static PartialDate From(LocalDate day) =>
        TryFrom(day, out PartialDate result) ? result : throw new ArgumentOutOfRangeException(nameof(day), day, "The day is before 0001-01-01.");

    /// <summary>Converts a day to a date, as <see cref="From"/> does.</summary>
    /// <param name="day">A day from 0001-01-01 on.</param>
    public static implicit operator PartialDate(LocalDate day) => From(day);

    /// <summary>Whether both are the same date with the same precision.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the two differ in date or precision.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Whether this date may be a certain day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>Whether the day is from <see cref="Earliest"/> to <see cref="Latest"/>, both included.</returns>
    public bool Contains(LocalDate day) => DayKey.Of(day) is var key && EarliestKey <= key && key <= LatestKey;

    /// <summary>Whether this date is before another one.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see cref="Truth.Unknown"/> when the precision of the two does not decide it.</returns>
    public Truth IsBefore(PartialDate other)
        => LatestKey < other.EarliestKey ? Truth.True
        : EarliestKey >= other.LatestKey ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether this date is after another one.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns><see cref="Truth.Unknown"/> when the precision of the two does not decide it.</returns>
    public Truth IsAfter(PartialDate other) => other.IsBefore(this);

    /// <summary>
    /// Compares two dates for sorting, not by which day was earlier: by year, month and day, the less precise first (2024, 2024-01, 2024-01-01), unspecified
    /// before all others.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than, equal to or greater than zero.</returns>
    public int CompareTo(PartialDate other) => _key.CompareTo(other._key);

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.Number;

    /// <summary>As <see cref="From"/>, without an exception.</summary>
    internal static bool TryFrom(LocalDate day, out PartialDate result)
    {
        DayKey key = DayKey.Of(day);
        bool isOfTheEra = key.Year >= 1;
        result = isOfTheEra ? new(key) : default;
        return isOfTheEra;
    }

    /// <summary>The date with a <see cref="Key"/>.</summary>
    internal static PartialDate FromKey(DayKey key) => new(key);

    private static int CheckedYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return year;
    }

    private static int CheckedMonth(int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return month;
    }
}

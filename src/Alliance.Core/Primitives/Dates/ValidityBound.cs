using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>What is known about the start or the end of a <see cref="Validity"/>.</summary>
[JsonConverter(typeof(EnumConverter<ValidityBoundKind>))]
[TypeConverter(typeof(WordTypeConverter<ValidityBoundKind>))]
public enum ValidityBoundKind : byte
{
    /// <summary>The bound has a day, but the day is not known: it may be any day.</summary>
    Unknown = 0,

    /// <summary>There is no such bound: the validity has no beginning, or it has not ended.</summary>
    Open = 1,

    /// <summary>The bound is a date, as precise as it is known.</summary>
    Date = 2,

    /// <summary>The bound is some day between two dates, one of which may be missing.</summary>
    Range = 3,
}

/// <summary>
/// The start or the end of a <see cref="Validity"/>: a date, some day within a range, open, or unknown. The default value is <see cref="Unknown"/>.
/// </summary>
/// <remarks>
/// The text forms are those of EDTF (ISO 8601-2): <c>2024-12</c>, <c>[2024-12-11..2025-11-11]</c>, <c>[..2025-05-15]</c>,
/// <c>[2025-02..]</c>, <c>..</c> for open; and <c>unknown</c>. They are the same in every culture, and format providers are ignored. The JSON form is this
/// text.
/// </remarks>
[JsonConverter(typeof(TextConverter<ValidityBound>))]
[TypeConverter(typeof(TextTypeConverter<ValidityBound>))]
public readonly partial struct ValidityBound : IEquatable<ValidityBound>
{
    private const int KindShift = 30;
    private const uint DateMask = (1u << KindShift) - 1;

    // The kind is stored in the two bits above the lower bound. A date is its own lower and upper bound.
    private readonly uint _kindAndLower;
    private readonly uint _upper;

    private ValidityBound(ValidityBoundKind kind, PartialDate lower, PartialDate upper)
        : this(((uint)kind << KindShift) | (uint)lower.Key.Number, (uint)upper.Key.Number)
    {
    }

    private ValidityBound(uint kindAndLower, uint upper)
    {
        _kindAndLower = kindAndLower;
        _upper = upper;
    }

    /// <summary>A bound whose day is not known: it may be any day. This is the default value.</summary>
    public static ValidityBound Unknown => default;

    /// <summary>No bound: an open start means "without a beginning", an open end means "not ended".</summary>
    public static ValidityBound Open { get; } = new(ValidityBoundKind.Open, default, default);

    /// <summary>What is known about the bound.</summary>
    public ValidityBoundKind Kind => (ValidityBoundKind)(_kindAndLower >> KindShift);

    /// <summary>The date, when <see cref="Kind"/> is <see cref="ValidityBoundKind.Date"/>; null otherwise.</summary>
    public PartialDate? Date => Kind == ValidityBoundKind.Date ? Earliest : null;

    /// <summary>The date, or the earliest date of the range; unspecified where there is none.</summary>
    public PartialDate Earliest => PartialDate.FromKey(DayKey.FromNumber((int)(_kindAndLower & DateMask)));

    /// <summary>The date, or the latest date of the range; unspecified where there is none.</summary>
    public PartialDate Latest => PartialDate.FromKey(DayKey.FromNumber((int)_upper));

    /// <summary>The first day that the bound may be; <see cref="DayKey.MinValue"/> where nothing bounds it.</summary>
    internal DayKey EarliestKey => Earliest is { IsDefault: false } date ? date.EarliestKey : DayKey.MinValue;

    /// <summary>The last day that the bound may be; <see cref="DayKey.MaxValue"/> where nothing bounds it.</summary>
    internal DayKey LatestKey => Latest is { IsDefault: false } date ? date.LatestKey : DayKey.MaxValue;

    /// <summary>
    /// The same bound with unknown and open exchanged, and with date and range exchanged. <see cref="Validity"/> stores its end in this form, so that its
    /// default is open.
    /// </summary>
    internal ValidityBound Encoded => new(_kindAndLower ^ (1u << KindShift), _upper);

    /// <summary>Returns a bound on some day from one date to another, both included.</summary>
    /// <param name="earliest">The earliest date; unspecified when there is none.</param>
    /// <param name="latest">The latest date; unspecified when there is none.</param>
    /// <returns>The range; <see cref="Unknown"/> when neither date is specified.</returns>
    /// <exception cref="ArgumentException">The last day of <paramref name="latest"/> is before the first of <paramref name="earliest"/>.</exception>
    public static ValidityBound Between(PartialDate earliest, PartialDate latest)
    {
        if (earliest.IsDefault && latest.IsDefault)
            return Unknown;
        if (!InOrder(earliest, latest))
            throw new ArgumentException($"The earlier date of a range must come first; {earliest} is after {latest}.", nameof(latest));
        return new ValidityBound(ValidityBoundKind.Range, earliest, latest);
    }

    /// <summary>Returns a bound on a date or on some day before it.</summary>
    /// <param name="latest">The latest date.</param>
    /// <returns>The range; <see cref="Unknown"/> when the date is unspecified.</returns>
    public static ValidityBound OnOrBefore(PartialDate latest) => Between(default, latest);

    /// <summary>Returns a bound on a date or on some day after it.</summary>
    /// <param name="earliest">The earliest date.</param>
    /// <returns>The range; <see cref="Unknown"/> when the date is unspecified.</returns>
    public static ValidityBound OnOrAfter(PartialDate earliest) => Between(earliest, default);

    /// <summary>Returns a bound on a date, as precise as the date is known.</summary>
    /// <param name="date">The date; an unspecified date gives <see cref="Unknown"/>.</param>
    /// <returns>The bound.</returns>
    public static ValidityBound On(PartialDate date) => date.IsDefault ? Unknown : new(ValidityBoundKind.Date, date, date);

    /// <summary>Converts a date to a bound, as <see cref="On"/> does.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator ValidityBound(PartialDate date) => On(date);

    /// <summary>Converts a day to a bound.</summary>
    /// <param name="day">A day from 0001-01-01 on.</param>
    public static implicit operator ValidityBound(LocalDate day) => On(day);

    /// <summary>Whether both are the same bound.</summary>
    public static bool operator ==(ValidityBound left, ValidityBound right) => left.Equals(right);

    /// <summary>Whether the two are different bounds.</summary>
    public static bool operator !=(ValidityBound left, ValidityBound right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValidityBound other) => _kindAndLower == other._kindAndLower && _upper == other._upper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValidityBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kindAndLower, _upper);

    private static bool InOrder(PartialDate earliest, PartialDate latest)
        => earliest.IsDefault || latest.IsDefault || earliest.EarliestKey <= latest.LatestKey;
}

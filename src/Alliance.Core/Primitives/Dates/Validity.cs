using System.ComponentModel;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The span of days during which something holds, as far as its start and its end are known. Both days are included. A question about it
/// is answered for all spans that its bounds allow: true when the answer is yes for all of them, false when it is yes for none, unknown otherwise.
/// The default value has an unknown start and no known end, so that it covers no day certainly and every day possibly.
/// </summary>
/// <remarks>
/// <para>
/// A span begins no later than it ends, so each bound also limits the other: something that ended on 1 June 2024 and began in 2024 certainly held
/// on 1 June. When the end is certainly before the start (<see cref="IsContradictory"/>), no span is possible: nothing is covered,
/// overlapped or contained, and every answer is <see cref="Truth.False"/>.
/// </para>
/// <para>The text form is the EDTF interval, <c>from/until</c>: <c>2024-01-01/..</c>, <c>unknown/2024-12</c>. An empty side is read as
/// unknown. The text is the same in every culture, and format providers are ignored.</para>
/// <para>The JSON form is an object with its bounds, <c>{"from": "2024-01-01"}</c>: a start that is omitted is unknown, an end that is omitted is open.</para>
/// </remarks>
[JsonConverter(typeof(ValidityConverter))]
[TypeConverter(typeof(TextTypeConverter<Validity>))]
public readonly partial struct Validity : IEquatable<Validity>
{
    private readonly ValidityBound _start;
    private readonly ValidityBound _encodedEnd;

    /// <summary>Creates a span with a start and an end.</summary>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end. It may contradict the start: see <see cref="IsContradictory"/>.</param>
    public Validity(ValidityBound start, ValidityBound end)
    {
        _start = start;
        _encodedEnd = end.Encoded;
    }

    /// <summary>The span without a beginning and without an end: <c>../..</c>.</summary>
    public static Validity Always => new(ValidityBound.Open, ValidityBound.Open);

    /// <summary>The first day, as far as it is known; by default unknown.</summary>
    public ValidityBound Start => _start;

    /// <summary>The last day, as far as it is known; by default open, that is, not known to have ended.</summary>
    public ValidityBound End => _encodedEnd.Encoded;

    /// <summary>Whether the end is certainly before the start. Such a span holds on no day.</summary>
    public bool IsContradictory => Bounds.Of(this).AreContradictory;

    /// <summary>
    /// The days that it certainly covers, from the latest possible start to the earliest possible end, both included; null when there is no such day.
    /// <see cref="Covers"/> is <see cref="Truth.True"/> only on these days.
    /// </summary>
    /// <value>
    /// Days of the ISO calendar: <see cref="LocalDate.MinIsoValue"/> where nothing bounds the start, <see cref="LocalDate.MaxIsoValue"/> where nothing bounds the end.
    /// </value>
    public DateInterval? CertainDays => Bounds.Of(this) is var bounds && bounds.AreContradictory ? null : Interval(bounds.StartLatest, bounds.EndEarliest);

    /// <summary>
    /// The days that it covers certainly or possibly, from the earliest possible start to the latest possible end, both included; null when the
    /// validity is contradictory. <see cref="Covers"/> is <see cref="Truth.False"/> on all other days.
    /// </summary>
    /// <value><inheritdoc cref="CertainDays" path="/value/node()"/></value>
    public DateInterval? PossibleDays => Bounds.Of(this) is var bounds ? Interval(bounds.StartEarliest, bounds.EndLatest) : null;

    /// <summary>Returns a span that is not known to have ended.</summary>
    /// <param name="start">Its start.</param>
    /// <returns><c>start/..</c></returns>
    public static Validity From(ValidityBound start) => new(start, ValidityBound.Open);

    /// <summary>Returns a span that began on some day of a year and is not known to have ended.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns><c>year/..</c></returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static Validity From(int year) => From(new PartialDate(year));

    /// <summary>Returns a span that began on some day of a month and is not known to have ended.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns><c>year-month/..</c></returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Validity From(int year, int month) => From(new PartialDate(year, month));

    /// <summary>Returns a span that began on a day and is not known to have ended.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of that month.</param>
    /// <returns><c>year-month-day/..</c></returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Validity From(int year, int month, int day) => From(new PartialDate(year, month, day));

    /// <summary>Returns a span with a start and an end.</summary>
    /// <param name="start">Its start.</param>
    /// <param name="end">Its end.</param>
    /// <returns><c>start/end</c></returns>
    public static Validity Between(ValidityBound start, ValidityBound end) => new(start, end);

    /// <summary>Returns a span of which only the end is known.</summary>
    /// <param name="end">Its end.</param>
    /// <returns><c>unknown/end</c></returns>
    public static Validity Until(ValidityBound end) => new(ValidityBound.Unknown, end);

    /// <summary>Returns a span of a single day.</summary>
    /// <param name="day">A day from 0001-01-01 on.</param>
    /// <returns><c>day/day</c></returns>
    public static Validity On(LocalDate day) => new(day, day);

    /// <summary>Whether both have the same start and end.</summary>
    public static bool operator ==(Validity left, Validity right) => left.Equals(right);

    /// <summary>Whether the two differ in their start or end.</summary>
    public static bool operator !=(Validity left, Validity right) => !left.Equals(right);

    /// <summary>Whether the span covers a day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns><see cref="Truth.Unknown"/> when the bounds do not decide it.</returns>
    public Truth Covers(LocalDate day) => CoversKey(DayKey.Of(day));

    /// <inheritdoc cref="Covers(LocalDate)"/>
    internal Truth CoversKey(DayKey day) => Bounds.Of(this).Covers(day);

    /// <summary>Whether the span certainly has ended before a day; never so for a contradictory one.</summary>
    internal bool EndsBefore(LocalDate day) => Bounds.Of(this) is var bounds && !bounds.AreContradictory && bounds.EndLatest < DayKey.Of(day);

    /// <summary>Whether there is a day that both spans cover.</summary>
    /// <param name="other">The other span; its unknown bounds are treated as independent of those of this one.</param>
    /// <returns><see cref="Truth.Unknown"/> when the bounds do not decide it.</returns>
    public Truth Overlaps(Validity other)
    {
        Bounds one = Bounds.Of(this), two = Bounds.Of(other);
        return one.AreContradictory || two.AreContradictory || one.StartEarliest > two.EndLatest || two.StartEarliest > one.EndLatest ? Truth.False
            : one.StartLatest <= two.EndEarliest && two.StartLatest <= one.EndEarliest ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>Whether this span covers every day that the other span covers.</summary>
    /// <param name="other">The other span; its unknown bounds are treated as independent of those of this one.</param>
    /// <returns><see cref="Truth.Unknown"/> when the bounds do not decide it.</returns>
    public Truth Contains(Validity other)
    {
        Bounds one = Bounds.Of(this), two = Bounds.Of(other);
        return one.AreContradictory || two.AreContradictory || one.StartEarliest > two.StartLatest || one.EndLatest < two.EndEarliest ? Truth.False
            : one.StartLatest <= two.StartEarliest && two.EndLatest <= one.EndEarliest ? Truth.True
            : Truth.Unknown;
    }

    /// <inheritdoc/>
    public bool Equals(Validity other) => _start.Equals(other._start) && _encodedEnd.Equals(other._encodedEnd);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Validity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _encodedEnd);

    private static DateInterval? Interval(DayKey from, DayKey until) =>
        from > until || from == DayKey.MaxValue || until == DayKey.MinValue ? null : new(from.ToLocalDate(), until.ToLocalDate());

    /// <summary>The first and the last possible day of each bound, where each is also limited by the other.</summary>
    internal readonly record struct Bounds(DayKey StartEarliest, DayKey StartLatest, DayKey EndEarliest, DayKey EndLatest)
    {
        public bool AreContradictory => StartEarliest > EndLatest;

        public Truth Covers(DayKey key) =>
            AreContradictory || key < StartEarliest || key > EndLatest ? Truth.False
            : StartLatest <= key && key <= EndEarliest ? Truth.True
            : Truth.Unknown;

        public static Bounds Of(Validity validity)
        {
            ValidityBound start = validity.Start, end = validity.End;
            DayKey startEarliest = start.EarliestKey;
            DayKey startLatest = start.Kind == ValidityBoundKind.Open ? DayKey.MinValue : start.LatestKey;
            DayKey endEarliest = end.Kind == ValidityBoundKind.Open ? DayKey.MaxValue : end.EarliestKey;
            DayKey endLatest = end.LatestKey;
            return new Bounds(startEarliest, DayKey.Min(startLatest, endLatest), DayKey.Max(endEarliest, startEarliest), endLatest);
        }
    }
}

using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>
/// The points of a series of exchange rates: an immutable list that is compared by value and takes twelve bytes per point, if rates have at most
/// seventeen digits. Written as a collection expression: <c>[new(day, rate), .. points]</c>. The default value is the empty list.
/// </summary>
[CollectionBuilder(typeof(ExchangeRatePoints), nameof(Create))]
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(ExchangeRatePointsConverter))]
public readonly struct ExchangeRatePoints : IReadOnlyList<ExchangeRate>, IEquatable<ExchangeRatePoints>
{
    private readonly LocalDate[]? _days;
    private readonly PackedRate[]? _rates;
    private readonly decimal[] _others;

    /// <param name="days">The days; the list takes ownership of the arrays.</param>
    /// <param name="rates">As many rates.</param>
    /// <param name="others">The rates that do not fit into the array.</param>
    internal ExchangeRatePoints(LocalDate[] days, PackedRate[] rates, decimal[] others)
    {
        _days = days.Length == 0 ? null : days;
        _rates = rates;
        _others = others;
    }

    /// <summary>The number of points.</summary>
    public int Count => _days?.Length ?? 0;

    /// <summary>Whether there are no points.</summary>
    public bool IsEmpty => _days is null;

    /// <summary>The point at an index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public ExchangeRate this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(_days![index], RateOf(index));
        }
    }

    /// <summary>Whether both have equal points in the same order.</summary>
    public static bool operator ==(ExchangeRatePoints left, ExchangeRatePoints right) => left.Equals(right);

    /// <summary>Whether the two differ in a point or its index.</summary>
    public static bool operator !=(ExchangeRatePoints left, ExchangeRatePoints right) => !left.Equals(right);

    /// <summary>Creates a list of points; collection expressions use it.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The list.</returns>
    public static ExchangeRatePoints Create(ReadOnlySpan<ExchangeRate> points)
    {
        ExchangeRatePointsBuilder builder = default;
        foreach (ExchangeRate point in points)
            builder.Add(point.Day, point.Rate);
        return builder.ToPoints();
    }

    /// <summary>Enumerates the points in order.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<ExchangeRate> IEnumerable<ExchangeRate>.GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<ExchangeRate>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ExchangeRatePoints other)
    {
        if (!_days.AsSpan().SequenceEqual(other._days))
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (RateOf(i) != other.RateOf(i))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExchangeRatePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (ExchangeRate point in this)
            hash.Add(point);
        return hash.ToHashCode();
    }

    /// <summary>Returns the first 20 points in brackets, formatted with the invariant culture, and the number of the others; for display.</summary>
    /// <returns>For example <c>[2024-12-10 1.0527, 2024-12-11 1.0507]</c>.</returns>
    public override string ToString() => ListText.Of(this, static point => string.Create(CultureInfo.InvariantCulture, $"{point.Day:uuuu-MM-dd} {point.Rate}"));

    private decimal RateOf(int index) => _rates![index].In(_others);

    /// <summary>Enumerates <see cref="ExchangeRatePoints"/>.</summary>
    public struct Enumerator
    {
        private readonly ExchangeRatePoints _points;
        private int _next;

        internal Enumerator(ExchangeRatePoints points) => _points = points;

        /// <summary>The current point.</summary>
        public readonly ExchangeRate Current => _points[_next - 1];

        /// <summary>Advances to the next point.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_next >= _points.Count)
                return false;
            _next++;
            return true;
        }
    }
}

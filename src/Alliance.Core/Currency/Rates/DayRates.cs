using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>
/// The rates of a series with frequent points, by day key: for each day from the first point to the last, its rate or the index of the last point
/// before it. Four bytes per day key, 2 KB per year. A lookup takes 6 ns, a binary search 77 (40 currencies, 25 years).
/// </summary>
/// <remarks>
/// The lowest bits of an entry are the scale of the rate of that day, and the bits above are its digits; or they are <see cref="Elsewhere"/>, and the bits
/// above are the index of the last point up to the day: it is of an earlier day, or its rate has more than about eight digits.
/// </remarks>
internal readonly struct DayRates
{
    private const int ScaleBits = 5;
    private const uint Elsewhere = (1 << ScaleBits) - 1;
    private const uint Nowhere = uint.MaxValue;

    /// <summary>A series has a list when it has about one point per month or more.</summary>
    private const int KeysPerPoint = DayKey.NumbersPerYear / 12;

    private readonly uint[] _entries;
    private readonly int _first;

    /// <param name="keys">The day keys of the points, ascending.</param>
    /// <param name="points">The points.</param>
    public DayRates(ReadOnlySpan<DayKey> keys, ExchangeRatePoints points)
    {
        bool isDense = keys.Length > 1 && (long)keys[^1].Number - keys[0].Number <= (KeysPerPoint * (long)keys.Length) + DayKey.NumbersPerYear;
        _entries = isDense ? new uint[keys[^1].Number - keys[0].Number + 1] : [];
        _first = isDense ? keys[0].Number : 0;
        for (int i = 0; isDense && i < keys.Length; i++)
        {
            int day = keys[i].Number - _first;
            int next = i + 1 < keys.Length ? keys[i + 1].Number - _first : day + 1;
            _entries.AsSpan(day, next - day).Fill(((uint)i << ScaleBits) | Elsewhere);
            DecimalDigits rate = DecimalDigits.Of(points[i].Rate);
            if (rate.High == 0 && rate.Low >> (32 - ScaleBits) == 0)
                _entries[day] = ((uint)rate.Low << ScaleBits) | (uint)rate.Scale;
        }
    }

    /// <summary>The rate of that day, if the list contains it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(DayKey key, out uint digits, out int scale)
    {
        uint entry = At(key);
        digits = entry >> ScaleBits;
        scale = unchecked((int)(entry & Elsewhere));
        return scale != Elsewhere;
    }

    /// <summary>The index of the last point up to a day, if the list contains it.</summary>
    public bool TryPlace(DayKey key, out int place)
    {
        uint entry = At(key);
        place = unchecked((int)(entry >> ScaleBits));
        return (entry & Elsewhere) == Elsewhere && entry != Nowhere;
    }

    private uint At(DayKey key)
    {
        uint[] entries = _entries;
        uint day = unchecked((uint)(key.Number - _first));
        return day < (uint)entries.Length ? entries[day] : Nowhere;
    }
}

namespace Alliance.Core;

/// <summary>
/// The rates of a series whose points lie close, by day key: for each day from the first point to the last its rate itself, or where to find the last one
/// before it. Eight bytes a day key, 4 KB a year.
/// </summary>
/// <remarks>
/// An entry's low byte is the scale of the rate of that very day, and the bits above are its digits; or it is <see cref="Elsewhere"/>, and the bits above
/// are the place of the last point up to the day: of an earlier day, or with more digits than there is room for.
/// </remarks>
internal readonly struct DayRates
{
    private const int ScaleBits = 8;
    private const byte Elsewhere = 0xFF;
    private const ulong Nowhere = ulong.MaxValue;

    /// <summary>A year of day keys. A series gets a list when it has a point every month or so.</summary>
    private const int KeysInYear = 512;
    private const int KeysPerPoint = KeysInYear / 12;

    private readonly ulong[] _entries;
    private readonly int _first;

    /// <param name="keys">The day keys of the points, ascending.</param>
    /// <param name="points">The points.</param>
    public DayRates(ReadOnlySpan<int> keys, ReadOnlySpan<ExchangeRate> points)
    {
        bool isDense = keys.Length > 1 && (long)keys[^1] - keys[0] <= (KeysPerPoint * (long)keys.Length) + KeysInYear;
        _entries = isDense ? new ulong[keys[^1] - keys[0] + 1] : [];
        _first = isDense ? keys[0] : 0;
        for (int i = 0; isDense && i < keys.Length; i++)
        {
            int day = keys[i] - _first;
            int next = i + 1 < keys.Length ? keys[i + 1] - _first : day + 1;
            _entries.AsSpan(day, next - day).Fill(((ulong)i << ScaleBits) | Elsewhere);
            DecimalDigits rate = DecimalDigits.Of(points[i].Rate);
            if (rate.High == 0 && rate.Low >> (64 - ScaleBits) == 0)
                _entries[day] = (rate.Low << ScaleBits) | (byte)rate.Scale;
        }
    }

    /// <summary>The rate of that very day, if the list has it.</summary>
    public bool TryGet(int key, out DecimalDigits rate)
    {
        ulong entry = At(key);
        byte scale = unchecked((byte)entry);
        rate = new(entry >> ScaleBits, 0, scale);
        return scale < Elsewhere;
    }

    /// <summary>The place of the last point up to a day, if the list has it.</summary>
    public bool TryPlace(int key, out int place)
    {
        ulong entry = At(key);
        place = unchecked((int)(entry >> ScaleBits));
        return unchecked((byte)entry) == Elsewhere && entry != Nowhere;
    }

    private ulong At(int key)
    {
        ulong[] entries = _entries;
        uint day = unchecked((uint)(key - _first));
        return day < (uint)entries.Length ? entries[day] : Nowhere;
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Alliance.Core.Json;

/// <summary>
/// Short ASCII strings that recur in one text (ids above all), made once. Bounded: a place in the table belongs to the string that came last.
/// <c>default</c> is an empty table.
/// </summary>
internal struct StringTable
{
    private const int Size = 256;

    private string?[]? _strings;

    /// <summary>The string for a text of ASCII characters.</summary>
    public string Get(ReadOnlySpan<byte> ascii)
    {
        _strings ??= ArrayPool<string?>.Shared.Rent(Size);
        ref string? place = ref _strings[Place(ascii)];
        if (place is null || !Ascii.Equals(ascii, place))
            place = Encoding.ASCII.GetString(ascii);
        return place;
    }

    public void Dispose()
    {
        if (_strings is not null)
            ArrayPool<string?>.Shared.Return(_strings, clearArray: true);
        _strings = null;
    }

    /// <summary>The length, and the first and last bytes, mixed.</summary>
    private static uint Place(ReadOnlySpan<byte> ascii)
    {
        uint hash = (uint)ascii.Length;
        if (ascii.Length >= 8)
        {
            ulong first = MemoryMarshal.Read<ulong>(ascii);
            ulong last = MemoryMarshal.Read<ulong>(ascii[^8..]);
            ulong mixed = unchecked((first ^ (last << 7) ^ (last >> 13)) * 0x9E3779B97F4A7C15UL);
            hash ^= (uint)(mixed >> 40);
        }
        else
        {
            foreach (byte c in ascii)
                hash = unchecked((hash * 31) + c);
        }
        return hash % Size;
    }
}

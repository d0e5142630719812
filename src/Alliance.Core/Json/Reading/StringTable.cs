using System.Buffers;
using System.Numerics;
using System.Text;

namespace Alliance.Core.Json;

/// <summary>
/// Short ASCII strings of one kind that recur in a text (above all ids): a string that is found here is not checked and allocated again. The size is
/// bounded: a new string replaces the previous one at its place in the table. <c>default</c> is an empty table.
/// </summary>
internal struct StringTable
{
    /// <summary>The number of bytes of text for each place. The table is kept small, because all its places have to be cleared.</summary>
    private const int BytesAPlace = 128, Least = 16, Most = 8192;

    private Place[]? _places;
    private readonly int _shift;

    /// <param name="expectedBytes">The expected length of the text that contains the strings, in bytes.</param>
    public StringTable(int expectedBytes)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(expectedBytes / BytesAPlace, Least, Most));
        _places = ArrayPool<Place>.Shared.Rent(size);
        _shift = 32 - BitOperations.Log2((uint)size);
    }

    /// <summary>Finds the string for a text that was added before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The string, or null.</param>
    public readonly bool TryGet(ReadOnlySpan<byte> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
    {
        value = null;
        if (_places is null)
            return false;
        var key = AsciiKey.Of(text);
        ref Place place = ref _places[key.Hash >> _shift];
        value = place.Value;
        return value is not null && place.Key == key && (key.IsWhole || Ascii.Equals(text, value));
    }

    /// <summary>Adds a text.</summary>
    /// <param name="ascii">The text.</param>
    /// <param name="expectedBytes">The length of the whole text that contains it, in bytes.</param>
    /// <returns>Its string.</returns>
    public string Add(ReadOnlySpan<byte> ascii, int expectedBytes)
    {
        if (_places is null)
            this = new(expectedBytes);
        var key = AsciiKey.Of(ascii);
        string value = Encoding.ASCII.GetString(ascii);
        _places![key.Hash >> _shift] = new Place(key, value);
        return value;
    }

    /// <summary>Returns the pooled array.</summary>
    public void Dispose()
    {
        if (_places is not null)
            ArrayPool<Place>.Shared.Return(_places, clearArray: true);
        _places = null;
    }

    private readonly record struct Place(AsciiKey Key, string? Value);
}

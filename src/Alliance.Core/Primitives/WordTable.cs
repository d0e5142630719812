using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The words of a vocabulary in UTF-8, found by their first and last bytes.</summary>
internal sealed class WordTable
{
    private readonly byte[][] _words;
    private readonly AsciiKey[] _keys;

    // Open addressing: the place of a word, or the next free one behind it, has its index; negative where there is none.
    private readonly int[] _places;
    private readonly int _shift;

    /// <param name="words">The words; an empty one is found under no text.</param>
    public WordTable(byte[][] words)
    {
        _words = words;
        _keys = Array.ConvertAll(words, word => AsciiKey.Of(word));
        _shift = 30 - BitOperations.Log2((uint)words.Length);
        _places = new int[1 << (32 - _shift)];
        Array.Fill(_places, -1);
        for (int i = 0; i < words.Length; i++)
        {
            int place = (int)(_keys[i].Hash >> _shift);
            while (_places[place] >= 0)
                place = (place + 1) & (_places.Length - 1);
            _places[place] = words[i].Length == 0 ? -1 : i;
        }
    }

    /// <summary>A word.</summary>
    public ReadOnlySpan<byte> this[int index] => _words[index];

    /// <summary>The index of a word; negative when a text is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        var key = AsciiKey.Of(text);
        int mask = _places.Length - 1;
        for (int place = (int)(key.Hash >> _shift); _places[place] is var index and >= 0; place = (place + 1) & mask)
        {
            if (_keys[index] == key && (key.IsWhole || text.SequenceEqual(_words[index])))
                return index;
        }
        return -1;
    }
}

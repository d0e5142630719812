using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>
/// The words of a vocabulary in UTF-8, found by their first and last bytes. All data needed for a lookup are stored together, because lookups are interleaved
/// with much other work.
/// </summary>
internal readonly struct WordTable
{
    private const int EntriesAWord = 4;

    // Open addressing: a word is stored at the place that its key determines, or at the next free place after it.
    private readonly Entry[] _entries;

    /// <param name="words">The words; an empty word cannot be found by any text.</param>
    public WordTable(Word[] words)
    {
        _entries = new Entry[words.Length * EntriesAWord];
        foreach (Word word in words)
        {
            if (word.Text.Length == 0)
                continue;
            var key = AsciiKey.Of(word.Utf8);
            int place = PlaceOf(key, _entries.Length);
            while (_entries[place].Word is not null)
                place = (place + 1) % _entries.Length;
            _entries[place] = new Entry(key, word);
        }
    }

    /// <summary>Returns the word with a text; <see langword="null"/> when there is none.</summary>
    public Word? Find(ReadOnlySpan<byte> text) => Find(_entries, text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Word? Find(Entry[] entries, ReadOnlySpan<byte> text)
    {
        var key = AsciiKey.Of(text);
        int place = PlaceOf(key, entries.Length);
        while (true)
        {
            ref Entry entry = ref entries[place];
            if (entry.Word is null)
                return null;
            if (entry.Key == key && (key.IsWhole || text.SequenceEqual(entry.Word.Utf8)))
                return entry.Word;
            place = place + 1 == entries.Length ? 0 : place + 1;
        }
    }

    private static int PlaceOf(in AsciiKey key, int entries) => unchecked((int)(((ulong)key.Hash * (uint)entries) >> 32));

    private readonly record struct Entry(AsciiKey Key, Word? Word);
}

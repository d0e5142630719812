namespace Alliance.Core.Validation;

/// <summary>The mistakes of a text. Only those are kept that a report can list: the first ones in the order of the text. The others are counted.</summary>
/// <param name="mostKept">The maximum number of mistakes that are kept.</param>
internal sealed class TextMistakes(int mostKept)
{
    /// <summary>The number of mistakes after which a text is not read further.</summary>
    public const int Most = 1_000_000;

    private readonly List<(long Offset, Finding Finding)> _kept = [];

    /// <summary>The number of all mistakes.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a mistake.</summary>
    /// <param name="error">The mistake, with its offset in the text.</param>
    /// <param name="pointer">The pointer of the value.</param>
    public void Add(JsonReadException error, string pointer)
    {
        Count++;
        _kept.Add((error.Position, Finding.Of(ReadingRules.Of(error.Mistake), pointer, error.Message)));
        if (_kept.Count >= (2L * mostKept) + 100)
            KeepFirst();
    }

    /// <summary>Returns the mistakes that were kept, with line and column, in the order of the text.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="firstLine">The number of the text's first line, counted from zero.</param>
    public IReadOnlyList<Finding> In(ReadOnlySpan<byte> utf8, long firstLine = 0)
    {
        KeepFirst();
        JsonPlace[] places = JsonPlaces.Locate(utf8, [.. _kept.Select(mistake => mistake.Finding.Pointer)], [.. _kept.Select(mistake => mistake.Offset)]);
        return [.. _kept.Select((mistake, i) => mistake.Finding with { Line = firstLine + places[i].Line + 1, Column = places[i].BytePositionInLine + 1 })];
    }

    private void KeepFirst()
    {
        (long, Finding)[] sorted = [.. _kept.OrderBy(mistake => mistake.Offset).Take(mostKept)];
        _kept.Clear();
        _kept.AddRange(sorted);
    }
}

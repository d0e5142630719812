namespace Alliance.Core.Validation;

/// <summary>The mistakes of a text. Only those are kept that a report can list: the first ones in the order of the text. The others are counted.</summary>
/// <param name="mostKept">The maximum number of mistakes that are kept.</param>
internal sealed class TextMistakes(int mostKept)
{
    /// <summary>The number of mistakes after which a text is not read further.</summary>
    public const int Most = 1_000_000;

    private readonly List<TextMistake> _kept = [];

    /// <summary>The number of all mistakes.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a mistake.</summary>
    /// <param name="error">The mistake, with its offset in the text.</param>
    /// <param name="path">The path to the value.</param>
    public void Add(JsonReadException error, TextPath path)
    {
        Count++;
        _kept.Add(new(error.Position, ReadingRules.Of(error.Mistake), error.Message, path));
        if (_kept.Count >= (2L * mostKept) + 100)
            KeepFirst();
    }

    /// <summary>Returns the mistakes that are listed, with line and column, in the order of the text: those that were kept, if there is room for their pointers.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="firstLine">The number of the text's first line, counted from zero.</param>
    public IReadOnlyList<Finding> In(ReadOnlySpan<byte> utf8, long firstLine = 0)
    {
        KeepFirst();
        List<string> pointers = [];
        List<TextMistake> listed = [];
        var room = new PointerRoom();
        foreach (TextMistake mistake in _kept)
        {
            if (!room.TryTake(mistake.Path.Length))
                continue;
            pointers.Add(mistake.Path.Pointer(utf8));
            listed.Add(mistake);
        }
        JsonPlace[] places = JsonPlaces.Locate(utf8, pointers, [.. listed.Select(mistake => mistake.Offset)]);
        return [.. places.Select((place, i) => Finding.Of(listed[i].Rule, pointers[i], listed[i].Message) with { Line = firstLine + place.Line + 1, Column = place.BytePositionInLine + 1 })];
    }

    private void KeepFirst()
    {
        TextMistake[] sorted = [.. _kept.OrderBy(mistake => mistake.Offset).Take(mostKept)];
        _kept.Clear();
        _kept.AddRange(sorted);
    }

    private readonly record struct TextMistake(long Offset, Rule Rule, string Message, TextPath Path);
}

namespace Alliance.Tool;

/// <summary>The lines of a text, for places that are given by line and column. A byte order mark is no part of the text.</summary>
internal sealed class TextLines
{
    private readonly byte[] _text;
    private readonly List<int> _starts = [0];

    /// <param name="text">The text.</param>
    public TextLines(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> mark = "\uFEFF"u8;
        _text = (text.StartsWith(mark) ? text[mark.Length..] : text).ToArray();
        for (int i = 0; i < _text.Length; i++)
        {
            if (_text[i] == '\n')
                _starts.Add(i + 1);
        }
    }

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Text => _text;

    /// <summary>The text from a place on.</summary>
    /// <param name="finding">What is at the place.</param>
    public ReadOnlySpan<byte> From(Finding finding) =>
        finding is { Line: { } line, Column: { } column } && line <= _starts.Count && _starts[(int)line - 1] + column - 1 is var offset && offset <= _text.Length
            ? _text.AsSpan((int)offset)
            : default;

    /// <summary>The line of an offset, and the byte in it, both counted from one.</summary>
    public (int Line, long Column) PlaceOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}

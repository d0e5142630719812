namespace Alliance.Tool;

/// <summary>A line of a difference.</summary>
/// <param name="Text">The sign and the line.</param>
/// <param name="FirstDifference">The position in the text at which the old and the new line begin to differ.</param>
internal sealed record DifferenceLine(string Text, int FirstDifference = 0)
{
    private const int Before = 20;

    /// <summary>The line, cut to a width around the place that differs: data on a single line would fill a terminal.</summary>
    public string CutTo(int width)
    {
        if (Text.Length <= width)
            return Text;
        int start = Math.Max(1, Math.Min(FirstDifference - Before, Text.Length - width + 4));
        string end = Text.Length - start > width - 4 ? "..." : "";
        string begin = start > 1 ? "..." : "";
        int room = width - 1 - begin.Length - end.Length;
        return $"{Text[0]}{begin}{Text.AsSpan(start, Math.Min(room, Text.Length - start))}{end}";
    }
}

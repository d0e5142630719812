namespace Alliance.Tool;

/// <summary>A line of a difference.</summary>
/// <param name="Text">The sign and the line.</param>
/// <param name="FirstDifference">The position in the text at which the old and the new line begin to differ.</param>
internal sealed record DifferenceLine(string Text, int FirstDifference = 0)
{
    private const int Before = 20;

    /// <summary>The line, cut to a width around the place that differs: data on a single line would fill a terminal.</summary>
    public string CutTo(int width) => Text[0] + WrappedText.CutAround(Text[1..], width - 1, Math.Clamp(FirstDifference - 1, 0, Text.Length - 1), Before);
}

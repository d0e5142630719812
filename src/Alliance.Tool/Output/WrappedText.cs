using Spectre.Console;

namespace Alliance.Tool;

/// <summary>Texts in lines of a width, counted in the columns of a terminal, in which a Chinese character takes two.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a text, broken between words; a word that is longer than a line is broken where the line ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of a line, at least 2.</param>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            if (line.Length > 0 && line.GetCellWidth() + 1 + rest.GetCellWidth() <= width)
            {
                line = $"{line} {rest}";
                continue;
            }
            if (line.Length > 0)
                lines.Add(line);
            for (int end; rest.GetCellWidth() > width; rest = rest[end..])
            {
                end = Fitting(rest, width);
                lines.Add(rest[..end]);
            }
            line = rest;
        }
        lines.Add(line);
        return lines;
    }

    /// <summary>The width of the longest word.</summary>
    public static int LongestWord(string text) => text.Split(' ').Max(word => word.GetCellWidth());

    /// <summary>The text, with spaces up to a width.</summary>
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - text.GetCellWidth()));

    private static int Fitting(string text, int width)
    {
        int end = 0;
        for (int cells = 0; end < text.Length; end++)
        {
            cells += text[end].GetCellWidth();
            if (cells > width)
                break;
        }
        // Not between the two halves of a character.
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}

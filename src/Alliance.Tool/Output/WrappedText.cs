using System.Text;
using Spectre.Console;

namespace Alliance.Tool;

/// <summary>Texts in lines of a width, counted in the columns of a terminal, in which a Chinese character takes two.</summary>
internal static class WrappedText
{
    private const string Points = "...";

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

    /// <summary>The text, cut where it is wider than a width: three points then show that there is more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The greatest width, with the points; at least 5.</param>
    public static string Cut(string text, int width) => text.GetCellWidth() <= width ? text : text[..Fitting(text, width - Points.Length)] + Points;

    /// <summary>The text, cut to a width around a place in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The greatest width, with the points on both sides.</param>
    /// <param name="place">The place that is shown.</param>
    /// <param name="before">The width of what is shown before the place, if what follows it fills the rest.</param>
    public static string CutAround(string text, int width, int place, int before)
    {
        if (text.GetCellWidth() <= width)
            return text;
        int start = Math.Min(StartOfEnding(text, place, before), StartOfEnding(text, text.Length, width - Points.Length));
        return start == 0 ? Cut(text, width) : Points + Cut(text[start..], width - Points.Length);
    }

    /// <summary>The length of the longest beginning of a text that fits in a width, and at least of its first character.</summary>
    private static int Fitting(string text, int width)
    {
        int end = 0, cells = 0;
        foreach (Rune character in text.EnumerateRunes())
        {
            int next = end + character.Utf16SequenceLength;
            cells += text[end..next].GetCellWidth();
            if (end > 0 && cells > width)
                break;
            end = next;
        }
        return end;
    }

    /// <summary>The start of the longest part of a text that ends at a place and fits in a width.</summary>
    private static int StartOfEnding(string text, int end, int width)
    {
        int start = end;
        for (int cells = 0; start > 0;)
        {
            int previous = start - (start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1);
            cells += text[previous..start].GetCellWidth();
            if (cells > width)
                break;
            start = previous;
        }
        return start;
    }
}

using System.Globalization;

namespace Alliance.Tool;

/// <summary>Texts of data and of callers as they are shown: without characters that control a terminal or are invisible.</summary>
internal static class PlainText
{
    private const int LongestExcerpt = 80;

    /// <summary>The text in one line, without space around it.</summary>
    public static string Line(string text) => WithSpace(text).Trim();

    /// <summary>The text in one line, with the space around it.</summary>
    public static string WithSpace(string text) => string.Concat(text.Select(c => IsShown(c) ? c : c is '\n' or '\t' or '\r' ? ' ' : '?'));

    /// <summary>The text with its line ends, but without other control characters.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Line));

    /// <summary>The text in one line, in quotation marks, cut where it is long.</summary>
    public static string Quoted(string text) => text.Length <= LongestExcerpt ? $"'{Line(text)}'" : $"'{Line(text[..LongestExcerpt])}...'";

    private static bool IsShown(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

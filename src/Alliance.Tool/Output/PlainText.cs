using System.Globalization;

namespace Alliance.Tool;

/// <summary>Texts of data and of callers as they are shown: without characters that control a terminal or are invisible.</summary>
internal static class PlainText
{
    private const int LongestExcerpt = 80;

    /// <summary>The text in one line, without space around it.</summary>
    public static string Line(string text) => WithSpace(text).Trim();

    /// <summary>The text in one line, with the space around it.</summary>
    public static string WithSpace(string text) => string.Concat(text.Select((c, i) => IsShown(c) || IsJoiner(text, i) ? c : c is '\n' or '\t' or '\r' ? ' ' : '?'));

    /// <summary>The text with its line ends, but without other control characters.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Line));

    /// <summary>The text in one line, in quotation marks, cut where it is long.</summary>
    public static string Quoted(string text) => $"'{WrappedText.Cut(Line(text), LongestExcerpt)}'";

    /// <summary>Whether a character is one of those (U+200C, U+200D) that join or part the letters on both sides of it, as Persian and Hindi need them.</summary>
    private static bool IsJoiner(string text, int index) =>
        text[index] is '\u200C' or '\u200D' && index > 0 && index < text.Length - 1 && IsOfLetter(text[index - 1]) && IsOfLetter(text[index + 1]);

    private static bool IsOfLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsShown(char c) => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}

using System.Globalization;
using System.Text;

namespace Quickstart;

/// <summary>
/// Makes text from a dataset safe for a terminal: characters that could move the cursor, or change colours or the direction of the text, are shown as
/// escapes.
/// </summary>
internal static class Plain
{
    private const int ExcerptLength = 80;

    /// <summary>The text, with its line breaks.</summary>
    public static string Text(string text)
    {
        if (!text.EnumerateRunes().Any(IsHarmful))
            return text;
        var plain = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHarmful(rune))
                plain.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                plain.Append(rune);
        }
        return plain.ToString();
    }

    /// <summary>The beginning of a text, on one line.</summary>
    public static string Excerpt(string text) =>
        Text(text.Length > ExcerptLength ? string.Concat(text.AsSpan(0, ExcerptLength), "...") : text).ReplaceLineEndings(" ");

    private static bool IsHarmful(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value != '\n') || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}

using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>Users' text within a message: characters that could disturb a terminal or a log are escaped, and a long text is cut.</summary>
internal static class Printable
{
    public static string Of(string text, int most)
    {
        bool cut = text.Length > most;
        var printable = new StringBuilder();
        foreach (Rune rune in (cut ? text.AsSpan(0, most) : text).EnumerateRunes())
        {
            if (Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                printable.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                printable.Append(rune);
        }
        return printable.Append(cut ? "..." : "").ToString();
    }
}

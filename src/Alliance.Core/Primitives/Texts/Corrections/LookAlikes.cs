using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>
/// Characters that look like others, or cannot be seen, and are easily copied from web pages, word processors and Asian keyboards: dashes for hyphens, full-width digits, no-break
/// spaces, characters without width.
/// </summary>
internal static class LookAlikes
{
    /// <summary>Returns a text with ASCII characters where it has such characters, and without those that cannot be seen.</summary>
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            switch (character)
            {
                case >= '\u2010' and <= '\u2015' or '\u2212':
                    plain.Append('-');
                    break;
                case '\u00A0' or '\u2007' or '\u202F' or '\u3000':
                    plain.Append(' ');
                    break;
                // The full-width forms of the visible ASCII characters, in the same order.
                case >= '\uFF01' and <= '\uFF5E':
                    plain.Append((char)(character - '\uFF01' + '!'));
                    break;
                case var _ when char.GetUnicodeCategory(character) == UnicodeCategory.Format:
                    break;
                default:
                    plain.Append(character);
                    break;
            }
        }
        return plain.ToString();
    }
}

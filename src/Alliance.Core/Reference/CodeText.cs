using System.Numerics;
using System.Text;

namespace Alliance.Core;

/// <summary>What the codes say when a text is refused. Not more than a short, escaped excerpt of it is ever repeated.</summary>
internal static class CodeText
{
    private const int ExcerptLength = 20;

    internal static FormatException Refused(ReadOnlySpan<char> text, string expected) =>
        new($"{Excerpt(text)} is not {expected}. {Fault(text, "characters")}");

    internal static FormatException Refused(ReadOnlySpan<byte> utf8Text, string expected)
    {
        // Four bytes are the longest character, so these hold the excerpt and one more, by which a cut is seen.
        Span<char> start = stackalloc char[4 * (ExcerptLength + 1)];
        var length = Encoding.UTF8.GetChars(utf8Text[..Math.Min(utf8Text.Length, start.Length)], start);
        return new($"{Excerpt(start[..length])} is not {expected}. {Fault(utf8Text, "bytes")}");
    }

    internal static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
            throw new FormatException($"{Excerpt(format)} is not a format for a code: leave it empty, there is one form.");
    }

    /// <summary>The number that a column of the catalogue gives in digits; null for spaces.</summary>
    internal static int? Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit == ' ')
                return null;
            number = (10 * number) + digit - '0';
        }

        return number;
    }

    private static string Fault<T>(ReadOnlySpan<T> text, string units)
        where T : unmanaged, IBinaryInteger<T>
    {
        if (text.Length is 0 or > 4)
            return $"Its length in {units} is {text.Length}.";

        for (var i = 0; i < text.Length; i++)
        {
            var letter = uint.CreateTruncating(text[i]);
            if (letter is >= 'a' and <= 'z')
                return $"Letter {i + 1} is lower case.";
            if (letter is < 'A' or > 'Z')
                return $"Place {i + 1} holds something else than a letter A to Z.";
        }

        return $"Its length in {units} is {text.Length}.";
    }

    private static string Excerpt(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder("'");
        foreach (var character in text[..Math.Min(text.Length, ExcerptLength)])
        {
            if (character is >= ' ' and <= '~' and not ('\'' or '\\'))
                excerpt.Append(character);
            else
                excerpt.Append("\\u").Append(((int)character).ToString("X4", provider: null));
        }

        return excerpt.Append(text.Length > ExcerptLength ? "...'" : "'").ToString();
    }
}

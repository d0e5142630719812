using System.Buffers.Binary;
using System.Text;

namespace Alliance.Core;

/// <summary>Creates the errors for texts that are not codes. A message repeats at most a short, escaped excerpt of the text.</summary>
internal static class CodeText
{
    private const int ExcerptLength = 20;
    private const string Empty = "It is empty, and an unspecified value cannot be read from text.";

    /// <param name="text">The text.</param>
    /// <param name="expected">What would be right.</param>
    /// <param name="isLength">Whether a code may have a number of letters.</param>
    /// <param name="correctionOf">Returns what may have been meant by a text.</param>
    internal static FormatException Refused(ReadOnlySpan<char> text, string expected, Func<int, bool> isLength, Func<string, Correction> correctionOf) =>
        Refused(text, text.Length, expected, isLength, correctionOf);

    internal static FormatException Refused(ReadOnlySpan<byte> utf8Text, string expected, Func<int, bool> isLength, Func<string, Correction> correctionOf)
    {
        // A character has at most four bytes in UTF-8, so this holds the excerpt and one character more, which shows that the text is longer.
        Span<char> start = stackalloc char[4 * (ExcerptLength + 1)];
        var read = Encoding.UTF8.GetChars(utf8Text[..Math.Min(utf8Text.Length, start.Length)], start);
        return Refused(start[..read], utf8Text.Length <= start.Length ? read : Encoding.UTF8.GetCharCount(utf8Text), expected, isLength, correctionOf);
    }

    private static FormatException Refused(ReadOnlySpan<char> start, int length, string expected, Func<int, bool> isLength, Func<string, Correction> correctionOf) =>
        new($"{Excerpt(start)} is not {expected}. {(length == 0 ? Empty : Fault(start, length, isLength))}{Sentences(start, correctionOf)}");

    internal static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
            throw new FormatException($"{Excerpt(format)} is not a format for a code: a code has only one form, so leave the format empty.");
    }

    /// <summary>
    /// Returns the index of a packed code in a sorted column of packed codes, each of the given size in bytes, high byte first; -1 when it is not there.
    /// </summary>
    internal static int Place(ReadOnlySpan<byte> codes, int size, uint packed)
    {
        var (low, high) = (0, (codes.Length / size) - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var bytes = codes.Slice(middle * size, size);
            var code = size == sizeof(uint) ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
            if (code == packed)
                return middle;
            if (code < packed)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>Returns the number that a field of the catalogue contains as digits; null for spaces.</summary>
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

    /// <summary>Returns what may have been meant; nothing for a long text.</summary>
    private static string Sentences(ReadOnlySpan<char> text, Func<string, Correction> correctionOf) => text.Length > ExcerptLength ? "" : correctionOf(text.ToString()).Sentences;

    private static string Fault(ReadOnlySpan<char> text, int length, Func<int, bool> isLength)
    {
        if (length > 4)
            return $"Its length in characters is {length}.";

        var lower = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]))
                return $"Position {i + 1} is not a letter A to Z.";
            if (char.IsAsciiLetterLower(text[i]) && lower < 0)
                lower = i;
        }

        return isLength(length) ? $"Letter {lower + 1} is lower case." : $"Its length in characters is {length}.";
    }

    /// <summary>Returns the beginning of a text, escaped and in quotes.</summary>
    internal static string Excerpt(ReadOnlySpan<char> text)
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

using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Alliance.Core;

/// <summary>Why a text was refused: what would have been right, and where.</summary>
/// <param name="Expected">What would have been right.</param>
/// <param name="Position">Zero-based index of the character (or byte) at fault.</param>
internal readonly record struct ParseFault(string Expected, int Position)
{
    public ParseFault Shifted(int by) => this with { Position = Position + by };
}

/// <summary>The wording of everything that the text forms of the value types can refuse.</summary>
internal static class ParseErrors
{
    public const string Ascii = "only ASCII characters occur in it";
    public const string Longest = "none of its kind is longer"; // at the position where it should have ended
    public const string Year = "a year has four digits, 0001 to 9999";
    public const string Month = "a month has two digits, 01 to 12";
    public const string Day = "a day has two digits and occurs in its month";
    public const string Hyphen = "a hyphen joins year, month and day";
    public const string DateLength = "it is 2030, 2024-12 or 2024-12-11";
    public const string End = "it is a date, a range such as [2024-12..2025-11], '..' or 'unknown'";
    public const string RangeDots = "'..' stands between the bounds of a range";
    public const string RangeClose = "a range closes with ']'";
    public const string RangeBound = "a range has at least one bound";
    public const string RangeOrder = "the bounds of a range are in order of time";
    public const string Slash = "'/' stands between from and until";
    public const string Slug = "it is 1 to 100 characters: words of a-z and 0-9, joined by single hyphens";
    public const string Unspecified = "'unspecified' is no value; leave the term out";

    public const string MoneySpace = "a space stands between amount and currency, as in 1.50 EUR";
    public const string Amount = "an amount is a decimal number such as 0, 1.50 or -3, of at most 28 digits, without leading zeros";
    public const string Currency = "a currency is three letters A to Z";

    public const string LanguageTag = "it has the form of BCP 47, such as de, pt-BR or zh-Hant-TW";

    public const string Reference = "it is a kind of record, a colon, and the record's key, such as alliance:brics";
    public const string Party = "it is country:KZ, alliance:eu, association:ID, company:ID, or other: and a name of at most 200 characters";

    /// <summary>What is said first of the text that a default value prints.</summary>
    public const string Empty = "the text is empty, and the text of an unspecified value is not read; ";

    private const int Before = 24;
    private const int After = 16;

    /// <summary>The exception for a text that was refused: a short excerpt, escaped, with <c>^</c> before the character at fault.</summary>
    public static FormatException Refused<TChar>(string noun, ReadOnlySpan<TChar> text, ParseFault fault)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int position = Math.Clamp(fault.Position, 0, text.Length);
        int start = Math.Max(0, position - Before);
        int end = Math.Min(text.Length, position + After);
        var message = new StringBuilder();
        message.Append(CultureInfo.InvariantCulture, $"Not {noun}: {(text.IsEmpty ? Empty : "")}{fault.Expected}. At position {position} of \"");
        message.Append(start > 0 ? "..." : "");
        Escape(message, text[start..position]);
        message.Append('^');
        Escape(message, text[position..end]);
        message.Append(end < text.Length ? "...\"." : "\".");
        return new FormatException(message.ToString());
    }

    /// <inheritdoc cref="Refused{TChar}"/>
    public static FormatException Refused(string noun, ReadOnlySpan<char> text, ParseFault fault) => Refused(noun, MemoryMarshal.Cast<char, ushort>(text), fault);

    /// <summary>Refuses every format string but the empty one: the types that ask have one text form.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty.</exception>
    public static void RequireNoFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
            throw new FormatException("A format string has to be null or empty here: there is only one text form.");
    }

    private static void Escape<TChar>(StringBuilder message, ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        foreach (TChar unit in text)
        {
            int value = int.CreateTruncating(unit);
            if (value is >= ' ' and <= '~' and not ('"' or '\\'))
                message.Append((char)value);
            else
                message.Append(CultureInfo.InvariantCulture, $"\\{(typeof(TChar) == typeof(byte) ? 'x' : 'u')}{value.ToString(typeof(TChar) == typeof(byte) ? "X2" : "X4", CultureInfo.InvariantCulture)}");
        }
    }
}

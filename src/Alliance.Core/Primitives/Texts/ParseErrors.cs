using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Alliance.Core;

/// <summary>Why a text was refused: what would have been right, and where.</summary>
/// <param name="Expected">What would have been right.</param>
/// <param name="Position">Zero-based index of the invalid character (or byte).</param>
internal readonly record struct ParseFault(string Expected, int Position)
{
    public ParseFault Shifted(int by) => this with { Position = Position + by };

    /// <summary>Returns the fault with a sentence on the forms that are right.</summary>
    public ParseFault With(string form) => this with { Expected = form.Length == 0 || Expected.Length == 0 ? Expected + form : $"{Expected}; {form}" };
}

/// <summary>The error texts for the text forms of the value types.</summary>
internal static class ParseErrors
{
    public const string Ascii = "only ASCII characters are allowed";
    public const string Longest = "the text is too long"; // at the position where it should have ended
    public const string NoForm = ""; // the text has none of the forms, which follow in the message
    public const string Year = "a year has four digits, 0001 to 9999";
    public const string Month = "a month has two digits, 01 to 12";
    public const string Day = "a day has two digits and must exist in its month";
    public const string Hyphen = "a hyphen must separate year, month and day";
    public const string Time = "a time is not part of a date";
    public const string NoMonth = "month and day are missing";
    public const string NoDay = "the day is missing";
    public const string DateForm = "a date is written YYYY, YYYY-MM or YYYY-MM-DD";
    public const string DayForm = "a day is written YYYY-MM-DD";
    public const string BoundForm = "a bound is a date (YYYY, YYYY-MM or YYYY-MM-DD), a range such as [2024-12..2025-11], '..' or 'unknown'";
    public const string ValidityForm = "start and end are dates (YYYY, YYYY-MM or YYYY-MM-DD), ranges such as [2024-12..2025-11], '..' or 'unknown'";
    public const string RangeDots = "'..' must separate the bounds of a range";
    public const string RangeClose = "a range must end with ']'";
    public const string RangeBound = "a range must have at least one bound";
    public const string RangeOrder = "the earlier bound of a range must come first";
    public const string Slash = "'/' must separate start and end";
    public const string Slug = "expected 1 to 100 characters: words of a-z and 0-9, separated by single hyphens";
    public const string Unspecified = "'unspecified' is not a value; omit the term instead";

    public const string MoneySpace = "a space must separate amount and currency, as in 1.50 EUR";
    public const string Amount = "an amount must be a decimal number such as 0, 1.50 or -3, of at most 28 digits, without leading zeros";
    public const string Currency = "a currency must be three letters A to Z";

    public const string Lookup = "expected exact-day, in-force-until-replaced or last-within-N-days, where N is 1 or more, such as last-within-4-days (last-within-1-day)";
    public const string Rounding = "expected none, or a step and a rounding mode, such as 'minor-unit away-from-zero' or '0.05 to-even'";
    public const string RoundingStep = "the step must be minor-unit, or a number greater than zero such as 0.01, without leading zeros";
    public const string RoundingMode = "the rounding mode must be to-even, away-from-zero, to-zero, to-negative-infinity or to-positive-infinity";

    public const string LanguageTag = "expected the form of BCP 47, such as de, pt-BR or zh-Hant-TW";

    public const string Reference = "expected a kind of record, a colon, and the record's key, such as alliance:brics";
    public const string Party = "expected country:KZ, alliance:eu, association:ID, company:ID, or other: and a name";
    public const string PartyCountry = "a country is named by its code, such as country:KZ";
    public const string NoName = "a name must follow the colon";
    public const string NameLength = "a name has at most 200 characters, also in normalization form C";
    public const string NameSpace = "a name must not begin or end with a space";
    public const string NameControl = "a name must not contain a line break, a tab or another control character";
    public const string NameInvisible = "a name must not contain an invisible character";
    public const string NameUnicode = "a name must be valid Unicode; this is one half of a character";

    /// <summary>The first part of the message for an empty text, which is the text form of a default value.</summary>
    public const string Empty = "the text is empty, and an unspecified value cannot be read from text; ";

    private const int Before = 24;
    private const int After = 16;

    /// <summary>The maximum number of bytes of a character in UTF-8.</summary>
    private const int LongestCharacter = 4;

    /// <summary>Creates the exception for a text that was refused, with a short excerpt, escaped, and <c>^</c> before the invalid character.</summary>
    public static FormatException Refused<TChar>(string noun, ReadOnlySpan<TChar> text, ParseFault fault, Correction? correction = null)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        int position = Math.Clamp(fault.Position, 0, text.Length);
        if (typeof(TChar) == typeof(byte) && Characters(MemoryMarshal.Cast<TChar, byte>(text), ref position) is { } characters)
            return Refused(noun, characters, fault with { Position = position }, correction);
        int start = Math.Max(0, position - Before);
        int end = Math.Min(text.Length, position + After);
        var message = new StringBuilder();
        message.Append(CultureInfo.InvariantCulture, $"Not {noun}: {(text.IsEmpty ? Empty : "")}{fault.Expected}. At position {position} of \"");
        message.Append(start > 0 ? "..." : "");
        Escape(message, text[start..position]);
        message.Append('^');
        Escape(message, text[position..end]);
        message.Append(end < text.Length ? "...\"." : "\".").Append(correction?.Sentences);
        return new FormatException(message.ToString());
    }

    /// <inheritdoc cref="Refused{TChar}"/>
    public static FormatException Refused(string noun, ReadOnlySpan<char> text, ParseFault fault, Correction? correction = null) =>
        Refused(noun, MemoryMarshal.Cast<char, ushort>(text), fault, correction);

    /// <summary>Throws for every format string that is not empty, because the types that call this method have only one text form.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty.</exception>
    public static void RequireNoFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty)
            throw new FormatException("The format string must be null or empty: there is only one text form.");
    }

    /// <summary>Returns the characters of UTF-8 that is not ASCII, as far as a message shows them; null for other bytes, which are shown as they are.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="position">The index of the invalid byte; it becomes that of the character to which the byte belongs.</param>
    private static string? Characters(ReadOnlySpan<byte> utf8, ref int position)
    {
        if (System.Text.Ascii.IsValid(utf8) || !Utf8.IsValid(utf8))
            return null;
        int shown = StartOfCharacter(utf8, Math.Min(utf8.Length, position + (LongestCharacter * (After + 2))));
        position = Encoding.UTF8.GetCharCount(utf8[..StartOfCharacter(utf8, position)]);
        return Encoding.UTF8.GetString(utf8[..shown]);
    }

    private static int StartOfCharacter(ReadOnlySpan<byte> utf8, int at)
    {
        while (at < utf8.Length && (utf8[at] & 0xC0) == 0x80)
            at--;
        return at;
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

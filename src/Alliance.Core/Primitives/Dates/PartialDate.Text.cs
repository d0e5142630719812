namespace Alliance.Core;

public readonly partial struct PartialDate
    : ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<PartialDate>
{
    static string IAsciiText<PartialDate>.Noun => "a partial date";

    static string IAsciiText<PartialDate>.Form => ParseErrors.DateForm;

    static int IAsciiText<PartialDate>.LongestText => 10;

    /// <summary>The text form; empty when unspecified.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => AsciiText.ToString(this);

    int IAsciiText<PartialDate>.Write(Span<byte> destination) => Write(destination);

    static string IAsciiText<PartialDate>.TooLong(ReadOnlySpan<byte> rest) => TooLong(rest);

    static Correction IAsciiText<PartialDate>.CorrectionOf(string text) => DateCorrections.Of(text);

    static bool IAsciiText<PartialDate>.TryRead(ReadOnlySpan<byte> text, out PartialDate value, out ParseFault fault) => TryRead(text, out value, out fault);

    internal int Write(Span<byte> destination)
    {
        if (IsDefault)
            return 0;
        WriteTwo(destination, Year / 100);
        WriteTwo(destination[2..], Year % 100);
        if (MonthOrZero == 0)
            return 4;
        destination[4] = (byte)'-';
        WriteTwo(destination[5..], MonthOrZero);
        if (DayOrZero == 0)
            return 7;
        destination[7] = (byte)'-';
        WriteTwo(destination[8..], DayOrZero);
        return 10;
    }

    internal static bool TryRead(ReadOnlySpan<byte> text, out PartialDate value, out ParseFault fault)
    {
        fault = default;
        int month = 0, day = 0;
        if (text.Length < 4 || !TryReadTwo(text, out int century) || !TryReadTwo(text[2..], out int year) || (year += century * 100) == 0)
            fault = new(ParseErrors.Year, FirstNoDigit(text, 0, 4));
        else if (text.Length > 4 && text[4] != '-')
            fault = new(ParseErrors.Hyphen, 4);
        else if (text.Length > 4 && (text.Length < 7 || !TryReadTwo(text[5..], out month) || month is 0 or > 12))
            fault = new(ParseErrors.Month, FirstNoDigit(text, 5, 2));
        else if (text.Length > 7 && text[7] != '-')
            fault = new(ParseErrors.Hyphen, 7);
        else if (text.Length > 7 && (text.Length < 10 || !TryReadTwo(text[8..], out day) || day == 0 || (day > 28 && day > DateTime.DaysInMonth(year, month))))
            fault = new(ParseErrors.Day, FirstNoDigit(text, 8, 2));
        else if (text.Length > 10)
            fault = new(TooLong(text[10..]), 10);
        else
        {
            value = FromKey(new(year, month, day));
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>Returns what is wrong with what follows a day.</summary>
    private static string TooLong(ReadOnlySpan<byte> rest) =>
        rest is [(byte)'T', ..] or [(byte)' ', >= (byte)'0' and <= (byte)'9', ..] ? ParseErrors.Time : ParseErrors.Longest;

    /// <summary>Returns the place of the first of a number of digits that is none or is missing; the start where all are digits.</summary>
    private static int FirstNoDigit(ReadOnlySpan<byte> text, int start, int count)
    {
        ReadOnlySpan<byte> digits = text[start..Math.Min(text.Length, start + count)];
        int other = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return other >= 0 ? start + other : digits.Length < count ? text.Length : start;
    }

    private static bool TryReadTwo(ReadOnlySpan<byte> text, out int number)
    {
        unchecked
        {
            uint tens = (uint)(text[0] - '0'), ones = (uint)(text[1] - '0');
            number = (int)((tens * 10) + ones);
            return tens <= 9 && ones <= 9;
        }
    }

    private static void WriteTwo(Span<byte> destination, int number)
    {
        destination[0] = (byte)('0' + (number / 10));
        destination[1] = (byte)('0' + (number % 10));
    }
}

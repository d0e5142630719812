using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

public readonly partial struct PartialDate
    : ISpanParsable<PartialDate>, IUtf8SpanParsable<PartialDate>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<PartialDate>
{
    static string IAsciiText<PartialDate>.Noun => "a partial date";

    static int IAsciiText<PartialDate>.LongestText => 10;

    /// <summary>Reads a partial date from its text form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static PartialDate Parse(string s) => AsciiText.Parse<PartialDate>(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s) => AsciiText.Parse<PartialDate>(s);

    /// <summary>Reads a partial date from its text form in UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text) => AsciiText.Parse<PartialDate>(utf8Text);

    /// <summary>Reads a partial date from its text form. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result) => AsciiText.TryParse(s, out result);

    /// <summary>Reads a partial date from its text form in UTF-8. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PartialDate result) => AsciiText.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static PartialDate Parse(string s, IFormatProvider? provider) => AsciiText.Parse<PartialDate>(s);

    /// <inheritdoc/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<PartialDate>(s);

    /// <inheritdoc/>
    public static PartialDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<PartialDate>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PartialDate result) => AsciiText.TryParse(utf8Text, out result);

    /// <summary>The text form; empty when unspecified.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => AsciiText.ToString(this);

    /// <summary>The text form.</summary>
    /// <param name="format">Null or empty: there is only one.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>As <see cref="ToString()"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not empty.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        ParseErrors.RequireNoFormat(format);
        return ToString();
    }

    /// <summary>Writes the text form.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of characters written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => AsciiText.TryFormat(this, destination, out charsWritten, format: default);

    /// <summary>Writes the text form in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => AsciiText.TryFormat(this, utf8Destination, out bytesWritten, format: default);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => AsciiText.TryFormat(this, destination, out charsWritten, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => AsciiText.TryFormat(this, utf8Destination, out bytesWritten, format);

    int IAsciiText<PartialDate>.Write(Span<byte> destination) => Write(destination);

    static bool IAsciiText<PartialDate>.TryRead(ReadOnlySpan<byte> text, out PartialDate value, out ParseFault fault) => TryRead(text, out value, out fault);

    internal int Write(Span<byte> destination)
    {
        if (!IsSpecified)
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
        value = default;
        fault = default;
        int month = 0, day = 0;
        if (text.Length < 4 || !TryReadTwo(text, out int century) || !TryReadTwo(text[2..], out int year) || (year += century * 100) == 0)
            fault = new(ParseErrors.Year, 0);
        else if (text.Length > 4 && text[4] != '-')
            fault = new(ParseErrors.Hyphen, 4);
        else if (text.Length > 4 && (text.Length < 7 || !TryReadTwo(text[5..], out month) || month is 0 or > 12))
            fault = new(ParseErrors.Month, 5);
        else if (text.Length > 7 && text[7] != '-')
            fault = new(ParseErrors.Hyphen, 7);
        else if (text.Length > 7 && (text.Length < 10 || !TryReadTwo(text[8..], out day) || day == 0 || day > DateTime.DaysInMonth(year, month)))
            fault = new(ParseErrors.Day, 8);
        else if (text.Length > 10)
            fault = new(ParseErrors.DateLength, 10);
        else
        {
            value = new PartialDate((uint)Key(year, month, day));
            return true;
        }
        return false;
    }

    private static bool TryReadTwo(ReadOnlySpan<byte> text, out int number)
    {
        bool digits = char.IsAsciiDigit((char)text[0]) && char.IsAsciiDigit((char)text[1]);
        number = digits ? ((text[0] - '0') * 10) + text[1] - '0' : 0;
        return digits;
    }

    private static void WriteTwo(Span<byte> destination, int number)
    {
        destination[0] = (byte)('0' + (number / 10));
        destination[1] = (byte)('0' + (number % 10));
    }
}

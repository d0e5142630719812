using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

public readonly partial struct ValidityEnd
    : ISpanParsable<ValidityEnd>, IUtf8SpanParsable<ValidityEnd>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<ValidityEnd>
{
    static string IAsciiText<ValidityEnd>.Noun => "an end of a validity";

    static int IAsciiText<ValidityEnd>.LongestText => LongestText;

    internal const int LongestText = 24;

    private static ReadOnlySpan<byte> Dots => ".."u8;

    private static ReadOnlySpan<byte> UnknownText => "unknown"u8;

    /// <summary>Reads an end of a validity from its text form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static ValidityEnd Parse(string s) => AsciiText.Parse<ValidityEnd>(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static ValidityEnd Parse(ReadOnlySpan<char> s) => AsciiText.Parse<ValidityEnd>(s);

    /// <summary>Reads an end of a validity from its text form in UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static ValidityEnd Parse(ReadOnlySpan<byte> utf8Text) => AsciiText.Parse<ValidityEnd>(utf8Text);

    /// <summary>Reads an end of a validity from its text form. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ValidityEnd result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out ValidityEnd)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out ValidityEnd result) => AsciiText.TryParse(s, out result);

    /// <summary>Reads an end of a validity from its text form in UTF-8. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out ValidityEnd result) => AsciiText.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static ValidityEnd Parse(string s, IFormatProvider? provider) => AsciiText.Parse<ValidityEnd>(s);

    /// <inheritdoc/>
    public static ValidityEnd Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<ValidityEnd>(s);

    /// <inheritdoc/>
    public static ValidityEnd Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<ValidityEnd>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ValidityEnd result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ValidityEnd result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out ValidityEnd result) => AsciiText.TryParse(utf8Text, out result);

    /// <summary>The text form; <c>unknown</c> by default.</summary>
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

    int IAsciiText<ValidityEnd>.Write(Span<byte> destination) => Write(destination);

    static bool IAsciiText<ValidityEnd>.TryRead(ReadOnlySpan<byte> text, out ValidityEnd value, out ParseFault fault) => TryRead(text, out value, out fault);

    internal int Write(Span<byte> destination)
    {
        switch (Kind)
        {
            case ValidityEndKind.Unknown:
                UnknownText.CopyTo(destination);
                return UnknownText.Length;
            case ValidityEndKind.Open:
                Dots.CopyTo(destination);
                return Dots.Length;
            case ValidityEndKind.Date:
                return Earliest.Write(destination);
            default:
                destination[0] = (byte)'[';
                int length = 1 + Earliest.Write(destination[1..]);
                Dots.CopyTo(destination[length..]);
                length += Dots.Length;
                length += Latest.Write(destination[length..]);
                destination[length] = (byte)']';
                return length + 1;
        }
    }

    internal static bool TryRead(ReadOnlySpan<byte> text, out ValidityEnd value, out ParseFault fault)
    {
        fault = default;
        if (text.SequenceEqual(UnknownText))
            value = Unknown;
        else if (text.SequenceEqual(Dots))
            value = Open;
        else if (text.StartsWith((byte)'['))
            return TryReadRange(text, out value, out fault);
        else if (!text.IsEmpty && char.IsAsciiDigit((char)text[0]))
        {
            bool read = PartialDate.TryRead(text, out PartialDate date, out fault);
            value = date;
            return read;
        }
        else
        {
            value = default;
            fault = new(ParseErrors.End, 0);
            return false;
        }
        return true;
    }

    private static bool TryReadRange(ReadOnlySpan<byte> text, out ValidityEnd value, out ParseFault fault)
    {
        value = default;
        PartialDate lower = default, upper = default;
        int dots = text.IndexOf(Dots);
        if (dots < 0)
            fault = new(ParseErrors.RangeDots, text.Length);
        else if (text[^1] != ']')
            fault = new(ParseErrors.RangeClose, text.Length);
        else if (text.Length == 4)
            fault = new(ParseErrors.RangeBound, 1);
        else if (dots > 1 && !PartialDate.TryRead(text[1..dots], out lower, out fault))
            fault = fault.Shifted(1);
        else if (dots + 3 < text.Length && !PartialDate.TryRead(text[(dots + 2)..^1], out upper, out fault))
            fault = fault.Shifted(dots + 2);
        else if (!InOrder(lower, upper))
            fault = new(ParseErrors.RangeOrder, dots + 2);
        else
        {
            fault = default;
            value = new ValidityEnd(ValidityEndKind.Range, lower, upper);
            return true;
        }
        return false;
    }
}

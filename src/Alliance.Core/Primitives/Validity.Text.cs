using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

public readonly partial struct Validity
    : ISpanParsable<Validity>, IUtf8SpanParsable<Validity>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Validity>
{
    static string IAsciiText<Validity>.Noun => "a validity";

    static int IAsciiText<Validity>.LongestText => (2 * ValidityEnd.LongestText) + 1;

    /// <summary>Reads a validity from its text form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static Validity Parse(string s) => AsciiText.Parse<Validity>(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static Validity Parse(ReadOnlySpan<char> s) => AsciiText.Parse<Validity>(s);

    /// <summary>Reads a validity from its text form in UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static Validity Parse(ReadOnlySpan<byte> utf8Text) => AsciiText.Parse<Validity>(utf8Text);

    /// <summary>Reads a validity from its text form. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Validity result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Validity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Validity result) => AsciiText.TryParse(s, out result);

    /// <summary>Reads a validity from its text form in UTF-8. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Validity result) => AsciiText.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static Validity Parse(string s, IFormatProvider? provider) => AsciiText.Parse<Validity>(s);

    /// <inheritdoc/>
    public static Validity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<Validity>(s);

    /// <inheritdoc/>
    public static Validity Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<Validity>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Validity result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Validity result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Validity result) => AsciiText.TryParse(utf8Text, out result);

    /// <summary>The text form; <c>unknown/..</c> by default.</summary>
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

    int IAsciiText<Validity>.Write(Span<byte> destination)
    {
        int length = Start.Write(destination);
        destination[length++] = (byte)'/';
        return length + End.Write(destination[length..]);
    }

    static bool IAsciiText<Validity>.TryRead(ReadOnlySpan<byte> text, out Validity value, out ParseFault fault)
    {
        value = default;
        ValidityEnd start = default, end = default;
        int slash = text.IndexOf((byte)'/');
        if (slash < 0)
            fault = new(ParseErrors.Slash, text.Length);
        else if (slash > 0 && !ValidityEnd.TryRead(text[..slash], out start, out fault))
            return false;
        else if (slash + 1 < text.Length && !ValidityEnd.TryRead(text[(slash + 1)..], out end, out fault))
            fault = fault.Shifted(slash + 1);
        else
        {
            fault = default;
            value = new Validity(start, end);
            return true;
        }
        return false;
    }
}

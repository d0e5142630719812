using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Alliance.Core;

public readonly partial struct Id<T>
    : ISpanParsable<Id<T>>, IUtf8SpanParsable<Id<T>>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Id<T>>
    where T : class
{
    private const string Noun = "an id";

    static string IAsciiText<Id<T>>.Noun => Noun;

    static int IAsciiText<Id<T>>.LongestText => Slug.Longest;

    /// <summary>Reads an id from its text form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static Id<T> Parse(string s) => new(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static Id<T> Parse(ReadOnlySpan<char> s) => AsciiText.Parse<Id<T>>(s);

    /// <summary>Reads an id from its text form in UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static Id<T> Parse(ReadOnlySpan<byte> utf8Text) => AsciiText.Parse<Id<T>>(utf8Text);

    /// <summary>Reads an id from its text form. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Id<T> result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Id{T})"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Id<T> result) => AsciiText.TryParse(s, out result);

    /// <summary>Reads an id from its text form in UTF-8. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Id<T> result) => AsciiText.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static Id<T> Parse(string s, IFormatProvider? provider) => new(s);

    /// <inheritdoc/>
    public static Id<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<Id<T>>(s);

    /// <inheritdoc/>
    public static Id<T> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<Id<T>>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Id<T> result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Id<T> result) => AsciiText.TryParse(utf8Text, out result);

    /// <summary>The text form; empty by default.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => Value;

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

    int IAsciiText<Id<T>>.Write(Span<byte> destination) => Encoding.ASCII.GetBytes(Value, destination);

    static bool IAsciiText<Id<T>>.TryRead(ReadOnlySpan<byte> text, out Id<T> value, out ParseFault fault)
    {
        int position = Slug.FindFault(text);
        bool isSlug = position < 0;
        value = isSlug ? Trusted(Encoding.ASCII.GetString(text)) : default;
        fault = isSlug ? default : new(ParseErrors.Slug, position);
        return isSlug;
    }
}

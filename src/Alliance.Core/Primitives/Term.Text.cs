using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Alliance.Core;

public readonly partial struct Term<T>
    : ISpanParsable<Term<T>>, IUtf8SpanParsable<Term<T>>, ISpanFormattable, IUtf8SpanFormattable, IAsciiText<Term<T>>
    where T : struct, Enum
{
    static string IAsciiText<Term<T>>.Noun => "a term";

    static int IAsciiText<Term<T>>.LongestText => Slug.Longest;

    /// <summary>Reads a term from its text form.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static Term<T> Parse(string s) => AsciiText.Parse<Term<T>>(s);

    /// <inheritdoc cref="Parse(string)"/>
    public static Term<T> Parse(ReadOnlySpan<char> s) => AsciiText.Parse<Term<T>>(s);

    /// <summary>Reads a term from its text form in UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not of the form; the message says where and what would be right.</exception>
    public static Term<T> Parse(ReadOnlySpan<byte> utf8Text) => AsciiText.Parse<Term<T>>(utf8Text);

    /// <summary>Reads a term from its text form. Never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Term<T> result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out Term{T})"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Term<T> result) => AsciiText.TryParse(s, out result);

    /// <summary>Reads a term from its text form in UTF-8. Never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The value, or the default.</param>
    /// <returns>Whether the text is of the form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Term<T> result) => AsciiText.TryParse(utf8Text, out result);

    /// <inheritdoc/>
    public static Term<T> Parse(string s, IFormatProvider? provider) => AsciiText.Parse<Term<T>>(s);

    /// <inheritdoc/>
    public static Term<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => AsciiText.Parse<Term<T>>(s);

    /// <inheritdoc/>
    public static Term<T> Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => AsciiText.Parse<Term<T>>(utf8Text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Term<T> result) => AsciiText.TryParse(s.AsSpan(), out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Term<T> result) => AsciiText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Term<T> result) => AsciiText.TryParse(utf8Text, out result);

    /// <summary>The text form; empty when unspecified.</summary>
    /// <returns>The text that <see cref="Parse(string)"/> reads.</returns>
    public override string ToString() => Text;

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

    int IAsciiText<Term<T>>.Write(Span<byte> destination) => Encoding.ASCII.GetBytes(Text, destination);

    static bool IAsciiText<Term<T>>.TryRead(ReadOnlySpan<byte> text, out Term<T> value, out ParseFault fault)
    {
        value = default;
        fault = default;
        if (VocabularyNames<T>.TryFind(text, out T known))
            value = new Term<T>(known, unknown: null);
        else if (Slug.FindFault(text) is var position and >= 0)
            fault = new(ParseErrors.Slug, position);
        else if (text.SequenceEqual("unspecified"u8))
            fault = new(ParseErrors.Unspecified, 0);
        else
            value = new Term<T>(default, Encoding.ASCII.GetString(text));
        return fault == default;
    }
}

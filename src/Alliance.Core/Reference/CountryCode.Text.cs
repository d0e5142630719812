using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Alliance.Core;

/// <content>
/// Parsing and formatting. The overloads with a format provider are implemented explicitly and ignore the provider, because a code is the
/// same in every culture. The overloads with a format accept only an empty format.
/// </content>
public readonly partial struct CountryCode
{
    private const string Expected =
        "a country code: two letters A to Z (ISO 3166-1, such as KZ) or four (ISO 3166-3, such as SUHH)";

    /// <summary>Reads a code. White space is not trimmed, and lower case is not accepted.</summary>
    /// <param name="s">Two or four letters, <c>A</c> to <c>Z</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a code; the message states why, and what would be right.</exception>
    public static CountryCode Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static CountryCode Parse(ReadOnlySpan<char> s) =>
        TryRead(s, out var code) ? code : throw CodeText.Refused(s, Expected, static length => length is 2 or 4, CountryCorrections.Of);

    /// <summary>Reads a code from UTF-8. White space is not trimmed, and lower case is not accepted.</summary>
    /// <param name="utf8Text">Two or four letters, <c>A</c> to <c>Z</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not a code; the message states why, and what would be right.</exception>
    public static CountryCode Parse(ReadOnlySpan<byte> utf8Text) =>
        TryRead(utf8Text, out var code) ? code : throw CodeText.Refused(utf8Text, Expected, static length => length is 2 or 4, CountryCorrections.Of);

    /// <summary>Tries to read a code. Does not throw; a long text takes no more time than a short one.</summary>
    /// <param name="s">Two or four letters, <c>A</c> to <c>Z</c>.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out CountryCode result) => TryRead(s.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out CountryCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out CountryCode result) => TryRead(s, out result);

    /// <summary>Tries to read a code from UTF-8. Does not throw; a long text takes no more time than a short one.</summary>
    /// <param name="utf8Text">Two or four letters, <c>A</c> to <c>Z</c>.</param>
    /// <param name="result">The code, or <c>default</c>.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out CountryCode result) => TryRead(utf8Text, out result);

    /// <summary>Returns the two or four letters; an empty text for <c>default</c>.</summary>
    /// <returns>The text, which <see cref="Parse(string)"/> reads back.</returns>
    public override string ToString() => string.Create(Length, this, static (letters, code) => code.Write(letters));

    /// <summary>Writes the two or four letters; nothing for <c>default</c>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">The number of letters written; 0 when the destination is too short.</param>
    /// <returns>Whether the destination was long enough.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => TryWrite(destination, out charsWritten);

    /// <summary>Writes the two or four letters as UTF-8; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">The number of bytes written; 0 when the destination is too short.</param>
    /// <returns>Whether the destination was long enough.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryWrite(utf8Destination, out bytesWritten);

    static CountryCode IParsable<CountryCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static CountryCode ISpanParsable<CountryCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static CountryCode IUtf8SpanParsable<CountryCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(utf8Text);

    static bool IParsable<CountryCode>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result);

    static bool ISpanParsable<CountryCode>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, out CountryCode result) => TryParse(s, out result);

    static bool IUtf8SpanParsable<CountryCode>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out CountryCode result) => TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CodeText.CheckFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CodeText.CheckFormat(format);
        return TryWrite(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CodeText.CheckFormat(format);
        return TryWrite(utf8Destination, out bytesWritten);
    }

    private int Length => IsFormer ? 4 : IsDefault ? 0 : 2;

    private static bool TryRead<T>(ReadOnlySpan<T> text, out CountryCode code)
        where T : unmanaged, IBinaryInteger<T>
    {
        code = default;
        if (text.Length is not (2 or 4))
            return false;

        uint packed = 0;
        foreach (var unit in text)
        {
            var letter = uint.CreateTruncating(unit);
            if (letter is < 'A' or > 'Z')
                return false;
            packed = (packed << 8) | letter;
        }

        code = new(text.Length == 2 ? packed << 16 : packed);
        return true;
    }

    private bool TryWrite<T>(Span<T> destination, out int written)
        where T : unmanaged, IBinaryInteger<T>
    {
        written = destination.Length < Length ? 0 : Length;
        Write(destination[..written]);
        return written == Length;
    }

    private void Write<T>(Span<T> letters)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var i = 0; i < letters.Length; i++)
            letters[i] = T.CreateTruncating((_packed >> (24 - (8 * i))) & 0xFF);
    }
}

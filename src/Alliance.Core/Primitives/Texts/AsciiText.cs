using System.Buffers;
using System.Text;

namespace Alliance.Core;

/// <summary>A value whose text form is short and ASCII, so that one parser and one formatter over bytes work for both UTF-8 and UTF-16.</summary>
internal interface IAsciiText<TSelf>
    where TSelf : struct, IAsciiText<TSelf>
{
    /// <summary>The name of the value in error messages, with its article.</summary>
    static abstract string Noun { get; }

    /// <summary>Length of the longest text form, at most <see cref="AsciiText.Longest"/>.</summary>
    static abstract int LongestText { get; }

    /// <summary>Reads a text that is not longer than <see cref="LongestText"/>; bytes that are not ASCII may occur and are refused.</summary>
    static abstract bool TryRead(ReadOnlySpan<byte> text, out TSelf value, out ParseFault fault);

    /// <summary>Returns what may have been meant by a text that was refused. Default: nothing is known.</summary>
    static virtual Correction CorrectionOf(string text) => Correction.None;

    /// <summary>Writes the text form into a destination that holds at least <see cref="LongestText"/> bytes.</summary>
    /// <returns>The number of bytes written.</returns>
    int Write(Span<byte> destination);
}

/// <summary>
/// Parsing and formatting for every <see cref="IAsciiText{TSelf}"/>. The length is checked first, so that very long invalid input is refused quickly.
/// </summary>
internal static class AsciiText
{
    /// <summary>Room for the longest text form: a kind of record (which may be one that a later version adds), a colon and a slug.</summary>
    public const int Longest = Slug.Longest + 1 + Slug.Longest;

    /// <param name="s">The text; the parameter has the name that it has in the methods of the platform, so that the exception for null names the caller's.</param>
    public static T Parse<T>(string s)
        where T : struct, IAsciiText<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan());
    }

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IAsciiText<T>
        => TryRead(text, out T value, out ParseFault fault) ? value : throw ParseErrors.Refused(T.Noun, text, fault, CorrectionOf<T>(text));

    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : struct, IAsciiText<T>
        => TryRead(utf8, out T value, out ParseFault fault) ? value : throw ParseErrors.Refused(T.Noun, utf8, fault, CorrectionOf<T>(utf8));

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IAsciiText<T>
        => TryRead(text, out value, out _);

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, IAsciiText<T>
        => TryRead(utf8, out value, out _);

    public static string ToString<T>(T value)
        where T : struct, IAsciiText<T>
    {
        Span<byte> ascii = stackalloc byte[Longest];
        return Encoding.ASCII.GetString(ascii[..value.Write(ascii)]);
    }

    public static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
        where T : struct, IAsciiText<T>
    {
        ParseErrors.RequireNoFormat(format);
        Span<byte> ascii = stackalloc byte[Longest];
        ascii = ascii[..value.Write(ascii)];
        charsWritten = 0;
        return ascii.Length <= destination.Length && Ascii.ToUtf16(ascii, destination, out charsWritten) == OperationStatus.Done;
    }

    public static bool TryFormat<T>(T value, Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format)
        where T : struct, IAsciiText<T>
    {
        ParseErrors.RequireNoFormat(format);
        Span<byte> ascii = stackalloc byte[Longest];
        ascii = ascii[..value.Write(ascii)];
        bool fits = ascii.TryCopyTo(utf8Destination);
        bytesWritten = fits ? ascii.Length : 0;
        return fits;
    }

    /// <summary>A text that is too long for a value is not examined.</summary>
    public static Correction CorrectionOf<T>(ReadOnlySpan<char> text)
        where T : struct, IAsciiText<T>
        => text.Length > Longest ? Correction.None : T.CorrectionOf(text.ToString());

    private static Correction CorrectionOf<T>(ReadOnlySpan<byte> utf8)
        where T : struct, IAsciiText<T>
        => utf8.Length > Longest ? Correction.None : T.CorrectionOf(Encoding.UTF8.GetString(utf8));

    private static bool TryRead<T>(ReadOnlySpan<byte> utf8, out T value, out ParseFault fault)
        where T : struct, IAsciiText<T>
    {
        if (utf8.Length <= T.LongestText)
            return T.TryRead(utf8, out value, out fault);
        value = default;
        // Characters that are not ASCII take several bytes: a text may be too long only because of them.
        int other = utf8[..T.LongestText].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        fault = other >= 0 ? new(ParseErrors.Ascii, other) : new(ParseErrors.Longest, T.LongestText);
        return false;
    }

    private static bool TryRead<T>(ReadOnlySpan<char> text, out T value, out ParseFault fault)
        where T : struct, IAsciiText<T>
    {
        value = default;
        if (text.Length > T.LongestText)
        {
            fault = new ParseFault(ParseErrors.Longest, T.LongestText);
            return false;
        }
        Span<byte> ascii = stackalloc byte[Longest];
        if (Ascii.FromUtf16(text, ascii, out int length) == OperationStatus.Done)
            return T.TryRead(ascii[..length], out value, out fault);
        fault = new ParseFault(ParseErrors.Ascii, length);
        return false;
    }
}

using System.Buffers;
using System.Text;

namespace Alliance.Core;

/// <summary>A value whose text form is short and ASCII, so that one parser and one formatter over bytes work for both UTF-8 and UTF-16.</summary>
internal interface IAsciiText<TSelf>
    where TSelf : struct, IAsciiText<TSelf>
{
    /// <summary>The name of the value in error messages, with its article.</summary>
    static abstract string Noun { get; }

    /// <summary>The text forms in a sentence, which follows what is wrong with a text that was refused. Default: none; what would be right is part of what is wrong.</summary>
    static virtual string Form => "";

    /// <summary>Length of the longest text form, at most <see cref="AsciiText.Longest"/>.</summary>
    static abstract int LongestText { get; }

    /// <summary>Reads a text that is not longer than <see cref="LongestText"/>; bytes that are not ASCII may occur and are refused.</summary>
    static abstract bool TryRead(ReadOnlySpan<byte> text, out TSelf value, out ParseFault fault);

    /// <summary>Returns what is wrong with a text that goes on although it is right, or not complete, up to the longest text form.</summary>
    /// <param name="rest">The ASCII characters that follow, at least the first two if there are any.</param>
    static virtual string TooLong(ReadOnlySpan<byte> rest) => ParseErrors.Longest;

    /// <summary>Returns what may have been meant by a text that was refused. Default: nothing is known.</summary>
    static virtual Correction CorrectionOf(string text) => Correction.None;

    /// <summary>Writes the text form into a destination that holds at least <see cref="LongestText"/> bytes.</summary>
    /// <returns>The number of bytes written.</returns>
    int Write(Span<byte> destination);
}

/// <summary>
/// Parsing and formatting for every <see cref="IAsciiText{TSelf}"/>. The length is checked first, so that very long invalid input is refused quickly, and only its beginning is looked at to say what is wrong.
/// </summary>
internal static class AsciiText
{
    /// <summary>Room for the longest text form: a kind of record (which may be one that a later version adds), a colon and a slug.</summary>
    public const int Longest = Slug.Longest + 1 + Slug.Longest;

    /// <summary>How many characters after the longest text form are looked at to say why a text is too long.</summary>
    private const int AfterLongest = 2;

    /// <param name="s">The text; the parameter has the name that it has in the methods of the platform, so that the exception for null names the caller's.</param>
    public static T Parse<T>(string s)
        where T : struct, IAsciiText<T>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<T>(s.AsSpan());
    }

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : struct, IAsciiText<T>
        => TryParse(text, out T value) ? value : throw ParseErrors.Refused(T.Noun, text, FaultOf<T>(text).With(T.Form), CorrectionOf<T>(text));

    public static T Parse<T>(ReadOnlySpan<byte> utf8)
        where T : struct, IAsciiText<T>
        => TryParse(utf8, out T value) ? value : throw ParseErrors.Refused(T.Noun, utf8, FaultOf<T>(utf8).With(T.Form), CorrectionOf<T>(utf8));

    public static bool TryParse<T>(ReadOnlySpan<char> text, out T value)
        where T : struct, IAsciiText<T>
    {
        value = default;
        Span<byte> ascii = stackalloc byte[Longest];
        return text.Length <= T.LongestText && Ascii.FromUtf16(text, ascii, out int length) == OperationStatus.Done && T.TryRead(ascii[..length], out value, out _);
    }

    public static bool TryParse<T>(ReadOnlySpan<byte> utf8, out T value)
        where T : struct, IAsciiText<T>
    {
        value = default;
        return utf8.Length <= T.LongestText && T.TryRead(utf8, out value, out _);
    }

    /// <summary>Finds what is wrong with a text that was refused.</summary>
    public static ParseFault FaultOf<T>(ReadOnlySpan<byte> utf8)
        where T : struct, IAsciiText<T>
    {
        ReadOnlySpan<byte> start = utf8[..Math.Min(utf8.Length, T.LongestText + AfterLongest)];
        int other = start.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        return FaultOf<T>(other < 0 ? start : start[..other], utf8.Length);
    }

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

    private static ParseFault FaultOf<T>(ReadOnlySpan<char> text)
        where T : struct, IAsciiText<T>
    {
        Span<byte> ascii = stackalloc byte[Longest + AfterLongest];
        Ascii.FromUtf16(text[..Math.Min(text.Length, T.LongestText + AfterLongest)], ascii, out int length);
        return FaultOf<T>(ascii[..length], text.Length);
    }

    /// <summary>Finds what is wrong with a text that was refused, at the first place where it is not the beginning of a right one.</summary>
    /// <param name="ascii">The ASCII characters with which it begins, up to <see cref="AfterLongest"/> behind the longest text form.</param>
    /// <param name="length">The length of the whole text.</param>
    private static ParseFault FaultOf<T>(ReadOnlySpan<byte> ascii, int length)
        where T : struct, IAsciiText<T>
    {
        ReadOnlySpan<byte> start = ascii[..Math.Min(ascii.Length, T.LongestText)];
        bool isRight = T.TryRead(start, out _, out ParseFault fault);
        if (!isRight && (fault.Position < start.Length || start.Length == length))
            return fault;
        return start.Length == T.LongestText ? new(T.TooLong(ascii[start.Length..]), start.Length) : FaultOfOther<T>(start);
    }

    /// <summary>Returns what is wrong with a character that is not ASCII: where the type states its form with each fault, what it says of such a character.</summary>
    /// <param name="start">The text before the character.</param>
    private static ParseFault FaultOfOther<T>(ReadOnlySpan<byte> start)
        where T : struct, IAsciiText<T>
    {
        Span<byte> text = stackalloc byte[Longest];
        start.CopyTo(text);
        text[start.Length] = 0x80;
        T.TryRead(text[..(start.Length + 1)], out _, out ParseFault fault);
        return T.Form.Length == 0 && fault.Position == start.Length ? fault : new(ParseErrors.Ascii, start.Length);
    }
}

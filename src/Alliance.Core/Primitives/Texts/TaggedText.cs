using System.Globalization;

namespace Alliance.Core;

/// <summary>The two-part text <c>tag:rest</c> that references share: the tag is a vocabulary term, the rest is the reference's own.</summary>
internal static class TaggedText
{
    /// <summary>No reference is longer, in characters; anything longer is refused unread.</summary>
    public const int MaxLength = 240;

    /// <summary>Splits at the first colon and reads the tag; false when either is missing.</summary>
    public static bool TrySplit<T>(ReadOnlySpan<char> text, out T tag, out ReadOnlySpan<char> rest) where T : struct, Enum
    {
        tag = default;
        rest = default;
        if (text.Length > MaxLength)
            return false;
        int colon = text.IndexOf(':');
        if (colon < 1 || !VocabularyNames<T>.TryFind(text[..colon], out tag))
            return false;
        rest = text[(colon + 1)..];
        return true;
    }

    /// <summary>Reads UTF-8 through <paramref name="parse"/>; text that is too long or no UTF-8 is refused.</summary>
    public static bool TryDecode<T>(ReadOnlySpan<byte> utf8, CharParser<T> parse, out T result)
    {
        result = default!;
        // A character takes at most three bytes of UTF-8 (a surrogate pair four for two).
        if (utf8.Length > MaxLength * 3)
            return false;
        Span<char> buffer = stackalloc char[MaxLength * 3];
        return System.Text.Unicode.Utf8.ToUtf16(utf8, buffer, out _, out int written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            && parse(buffer[..written], out result);
    }

    public static bool TryFormat<T>(T tag, string rest, Span<char> destination, out int charsWritten) where T : struct, Enum =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{VocabularyNames<T>.Text(tag)}:{rest}", out charsWritten);

    public static bool TryFormat<T>(T tag, string rest, Span<byte> destination, out int bytesWritten) where T : struct, Enum =>
        System.Text.Unicode.Utf8.TryWrite(destination, CultureInfo.InvariantCulture, $"{VocabularyNames<T>.Text(tag)}:{rest}", out bytesWritten);

    public delegate bool CharParser<T>(ReadOnlySpan<char> text, out T result);
}

using System.Buffers;
using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>
/// The two-part text <c>tag:rest</c> that references share: the tag is a vocabulary term; the form of the rest depends on the type of reference.
/// </summary>
internal static class TaggedText
{
    /// <summary>
    /// The maximum length of a reference, in characters: a tag that a later version adds, a colon and a name. A longer text is refused without being read.
    /// </summary>
    public const int MaxLength = Slug.Longest + 1 + 200;

    /// <summary>Splits at the first colon and reads the tag, which may be unknown to this version; false when the colon or the tag is missing.</summary>
    public static bool TrySplit(ReadOnlySpan<char> text, WordList tags, out Word? tag, out ReadOnlySpan<char> rest)
    {
        tag = null;
        rest = default;
        if (text.Length > MaxLength)
            return false;
        int colon = text.IndexOf(':');
        Span<byte> ascii = stackalloc byte[Slug.Longest];
        if (colon < 1
            || colon > ascii.Length
            || Ascii.FromUtf16(text[..colon], ascii, out int length) != OperationStatus.Done
            || !tags.TryRead(ascii[..length], out tag, out _))
        {
            return false;
        }
        rest = text[(colon + 1)..];
        return true;
    }

    /// <summary>Reads UTF-8 through <paramref name="parse"/>; text that is too long or not valid UTF-8 is refused.</summary>
    public static bool TryDecode<T>(ReadOnlySpan<byte> utf8, CharParser<T> parse, out T result)
    {
        result = default!;
        // A character takes at most three bytes of UTF-8 (a surrogate pair four for two).
        if (utf8.Length > MaxLength * 3)
            return false;
        Span<char> buffer = stackalloc char[MaxLength * 3];
        return System.Text.Unicode.Utf8.ToUtf16(utf8, buffer, out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done
            && parse(buffer[..written], out result);
    }

    public static bool TryFormat(string tag, string rest, Span<char> destination, out int charsWritten) =>
        destination.TryWrite(CultureInfo.InvariantCulture, $"{tag}:{rest}", out charsWritten);

    public static bool TryFormat(string tag, string rest, Span<byte> destination, out int bytesWritten) =>
        System.Text.Unicode.Utf8.TryWrite(destination, CultureInfo.InvariantCulture, $"{tag}:{rest}", out bytesWritten);

    public delegate bool CharParser<T>(ReadOnlySpan<char> text, out T result);
}

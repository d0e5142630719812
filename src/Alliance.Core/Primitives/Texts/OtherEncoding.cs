namespace Alliance.Core;

/// <summary>Recognizes texts in other encodings than UTF-8, and compressed files, by their first bytes.</summary>
internal static class OtherEncoding
{
    /// <summary>Returns the message that refuses a text; null if its first bytes are those of neither another encoding nor a compressed file.</summary>
    /// <param name="start">The text, or at least its first five bytes.</param>
    public static string? Refusal(ReadOnlySpan<byte> start) =>
        EncodingOf(start) is { } encoding ? $"The text is {encoding}; it must be UTF-8."
        : CompressionOf(start) is { } compression ? $"The text is compressed with {compression}; it must be decompressed before it is read."
        : null;

    /// <summary>Returns the name of the other encoding; null if there is none. Without a byte order mark, the zero bytes in the first two characters show the encoding: every text that is read begins with ASCII characters.</summary>
    public static string? EncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, not 0, ..] or [not 0, 0, 0, 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>Returns the name of the compression; null if there is none.</summary>
    public static string? CompressionOf(ReadOnlySpan<byte> start) => start switch
    {
        [0x1F, 0x8B, ..] => "gzip",
        [(byte)'P', (byte)'K', 3, 4, ..] => "zip",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "Zstandard",
        [(byte)'B', (byte)'Z', (byte)'h', ..] => "bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => "xz",
        _ => null,
    };
}

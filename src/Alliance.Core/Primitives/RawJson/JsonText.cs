using System.Buffers;
using System.Text;

namespace Alliance.Core;

/// <summary>
/// Strings in canonical JSON. Only the characters that JSON requires to be escaped are escaped (the quotation mark, the backslash and the control characters
/// below U+0020, with the short form where there is one), and U+007F, U+2028 and U+2029, which disturb terminals and scripts.
/// </summary>
internal static class JsonText
{
    private static readonly SearchValues<byte> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (byte)c), (byte)'"', (byte)'\\', 0x7F, 0xE2]);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Returns the maximum number of bytes of <paramref name="length"/> bytes of UTF-8 after escaping, quotation marks included.</summary>
    public static int MaxQuotedLength(int length) => (length * 6) + 2;

    /// <inheritdoc cref="MaxQuotedLength(int)"/>
    public static long MaxQuotedLength(long length) => (length * 6) + 2;

    /// <summary>Returns the index of the first byte that may have to be escaped; -1 if there is none.</summary>
    public static int IndexOfSpecial(ReadOnlySpan<byte> utf8) => utf8.IndexOfAny(Special);

    /// <summary>Returns a string in quotation marks, with its characters escaped.</summary>
    /// <exception cref="ArgumentException">The text is not valid UTF-16.</exception>
    public static byte[] Quoted(string text)
    {
        byte[] utf8 = Strict.GetBytes(text);
        byte[] quoted = new byte[MaxQuotedLength(utf8.Length)];
        return quoted[..WriteQuoted(quoted, utf8)];
    }

    /// <summary>Writes a string in quotation marks; there must be room for <see cref="MaxQuotedLength(int)"/> bytes.</summary>
    /// <returns>The number of bytes written.</returns>
    public static int WriteQuoted(Span<byte> destination, ReadOnlySpan<byte> utf8)
    {
        destination[0] = (byte)'"';
        int written = 1;
        while (true)
        {
            int plain = IndexOfSpecial(utf8);
            if (plain < 0)
                break;
            utf8[..plain].CopyTo(destination[written..]);
            written += plain;
            utf8 = utf8[plain..];
            written += WriteSpecial(destination[written..], utf8, out int taken);
            utf8 = utf8[taken..];
        }
        utf8.CopyTo(destination[written..]);
        written += utf8.Length;
        destination[written] = (byte)'"';
        return written + 1;
    }

    private static int WriteSpecial(Span<byte> destination, ReadOnlySpan<byte> utf8, out int taken)
    {
        taken = 1;
        byte c = utf8[0];
        switch (c)
        {
            case (byte)'"': return Copy("\\\""u8, destination);
            case (byte)'\\': return Copy("\\\\"u8, destination);
            case (byte)'\b': return Copy("\\b"u8, destination);
            case (byte)'\f': return Copy("\\f"u8, destination);
            case (byte)'\n': return Copy("\\n"u8, destination);
            case (byte)'\r': return Copy("\\r"u8, destination);
            case (byte)'\t': return Copy("\\t"u8, destination);
            case 0xE2 when utf8.StartsWith("\u2028"u8):
                taken = 3;
                return Copy("\\u2028"u8, destination);
            case 0xE2 when utf8.StartsWith("\u2029"u8):
                taken = 3;
                return Copy("\\u2029"u8, destination);
            case 0xE2:
                destination[0] = c;
                return 1;
            default:
                Copy("\\u00"u8, destination);
                destination[4] = (byte)"0123456789abcdef"[c >> 4];
                destination[5] = (byte)"0123456789abcdef"[c & 15];
                return 6;
        }
    }

    private static int Copy(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        text.CopyTo(destination);
        return text.Length;
    }
}

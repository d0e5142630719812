using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Alliance.Core;

/// <content>Strings: where they end, and what their escapes mean.</content>
internal static partial class JsonScan
{
    /// <summary>
    /// Returns the position of the first quotation mark, backslash or control character from a position on; the length of the text if there is none.
    /// </summary>
    public static int EndOfPlainText(ReadOnlySpan<byte> text, int from) => EndOfPlainText(text, from, out _);

    /// <inheritdoc cref="EndOfPlainText(ReadOnlySpan{byte}, int)"/>
    /// <param name="text">The text.</param>
    /// <param name="from">The position.</param>
    /// <param name="isAscii">Whether all bytes before that are ASCII.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfPlainText(ReadOnlySpan<byte> text, int from, out bool isAscii)
    {
        unchecked
        {
            ref byte first = ref MemoryMarshal.GetReference(text);
            uint beyond = 0;
            int at = from;
            for (; at <= text.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                Vector256<byte> bytes = Vector256.LoadUnsafe(ref first, (nuint)(uint)at);
                Vector256<byte> special = Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                    | Vector256.LessThan(bytes, Vector256.Create((byte)0x20));
                uint found = special.ExtractMostSignificantBits(), high = bytes.ExtractMostSignificantBits();
                if (found != 0)
                {
                    isAscii = (beyond | (high & (found ^ (found - 1)))) == 0;
                    return at + BitOperations.TrailingZeroCount(found);
                }
                beyond |= high;
            }
            for (; (uint)at < (uint)text.Length; at++)
            {
                byte one = text[at];
                if (one is (byte)'"' or (byte)'\\' or < 0x20)
                    break;
                beyond |= one & 0x80u;
            }
            isAscii = beyond == 0;
            return at;
        }
    }

    /// <summary>Returns the position of the closing quotation mark of a string in which an escape was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the string's content.</param>
    /// <param name="at">The escape.</param>
    public static int EndOfEscapedText(ReadOnlySpan<byte> text, int start, int at)
    {
        while (At(text, at) == '\\')
            at = EndOfPlainText(text, Math.Min(at + 2, text.Length));
        if (at >= text.Length)
            throw new JsonReadException(start - 1, "The string does not end.");
        return text[at] == '"' ? at : throw new JsonReadException(at, "The string contains a control character that is not escaped.", JsonMistake.Character);
    }

    /// <summary>Writes the content of a string with its escapes resolved.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the content.</param>
    /// <param name="end">The closing quotation mark.</param>
    /// <param name="destination">As long as the content: an escape is never shorter than the character that it represents.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Unescape(ReadOnlySpan<byte> text, int start, int end, Span<byte> destination)
    {
        int length = 0;
        for (int next = start; next < end;)
        {
            int plain = text[next..end].IndexOf((byte)'\\');
            if (plain < 0)
                plain = end - next;
            text.Slice(next, plain).CopyTo(destination[length..]);
            length += plain;
            next += plain;
            if (next < end)
                next += UnescapeOne(text, next, end, destination[length..], ref length);
        }
        return length;
    }

    /// <summary>Throws when a part of the text is not valid UTF-8.</summary>
    public static void RequireUtf8(ReadOnlySpan<byte> text, int start, int end)
    {
        if (!Ascii.IsValid(text[start..end]) && !Utf8.IsValid(text[start..end]))
            throw NoUtf8(text, start, end);
    }

    /// <summary>Creates the error for a part of the text that is not valid UTF-8, at the first invalid byte.</summary>
    public static JsonReadException NoUtf8(ReadOnlySpan<byte> text, int start, int end)
    {
        Span<char> buffer = stackalloc char[256];
        int read;
        while (Utf8.ToUtf16(text[start..end], buffer, out read, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.DestinationTooSmall)
            start += read;
        return new JsonReadException(start + read, "The text is not valid UTF-8.", JsonMistake.NotUtf8);
    }

    /// <summary>Returns the position after the closing quotation mark of a string, all of which is checked.</summary>
    public static int EndOfString(ReadOnlySpan<byte> text, int at, out bool isEscaped)
    {
        int start = unchecked(at + 1);
        int end = EndOfPlainText(text, start);
        isEscaped = At(text, end) != '"';
        if (isEscaped)
        {
            end = EndOfEscapedText(text, start, end);
            RequireEscapes(text, start, end);
        }
        return unchecked(end + 1);
    }

    private static void RequireEscapes(ReadOnlySpan<byte> text, int start, int end)
    {
        Span<byte> one = stackalloc byte[4];
        int written = 0;
        for (int next = start; next < end;)
        {
            int plain = text[next..end].IndexOf((byte)'\\');
            if (plain < 0)
                return;
            next += plain;
            next += UnescapeOne(text, next, end, one, ref written);
        }
    }

    /// <summary>Writes the character that the escape at a position represents.</summary>
    /// <returns>The length of the escape.</returns>
    private static int UnescapeOne(ReadOnlySpan<byte> text, int at, int end, Span<byte> destination, ref int length)
    {
        byte letter = At(text, at + 1);
        if (letter != 'u')
        {
            destination[0] = letter switch
            {
                (byte)'"' or (byte)'\\' or (byte)'/' => letter,
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                _ => throw new JsonReadException(at, "A backslash must be followed by one of \" \\ / b f n r t, or by u and four hexadecimal digits.", JsonMistake.Character),
            };
            length++;
            return 2;
        }
        uint unit = Hexadecimal(text, at, end);
        int taken = 6;
        if (unit is >= 0xD800 and <= 0xDBFF && at + 6 < end && text[at + 6] == '\\' && At(text, at + 7) == 'u')
        {
            uint low = Hexadecimal(text, at + 6, end);
            if (low is >= 0xDC00 and <= 0xDFFF)
            {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                taken = 12;
            }
        }
        if (!Rune.TryCreate(unit, out Rune rune))
            throw new JsonReadException(at, "The string contains an unpaired surrogate.", JsonMistake.Character);
        length += rune.EncodeToUtf8(destination);
        return taken;
    }

    private static uint Hexadecimal(ReadOnlySpan<byte> text, int at, int end)
    {
        if (at + 6 <= end && Utf8Parser.TryParse(text.Slice(at + 2, 4), out uint unit, out int read, 'x') && read == 4)
            return unit;
        throw new JsonReadException(at, "The escape \\u must be followed by four hexadecimal digits.", JsonMistake.Character);
    }
}

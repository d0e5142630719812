using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;

namespace Alliance.Core;

/// <summary>
/// The parts of JSON's grammar, found in UTF-8: where white space, strings, numbers and whole values end. What is wrong is told with its offset
/// (<see cref="JsonReadException"/>).
/// </summary>
/// <remarks>Positions lie within the text, which is no longer than an array: where each byte counts, they are added up unchecked.</remarks>
internal static class JsonScan
{
    /// <summary>The byte at a position; zero, which can stand nowhere outside a string, at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> text, int position) =>
        unchecked((uint)position < (uint)text.Length) ? text[position] : (byte)0;

    /// <summary>The first byte from a position on that is no white space.</summary>
    public static int EndOfWhiteSpace(ReadOnlySpan<byte> text, int at)
    {
        unchecked
        {
            ref byte first = ref MemoryMarshal.GetReference(text);
            for (; at <= text.Length - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                Vector128<byte> bytes = Vector128.LoadUnsafe(ref first, (nuint)(uint)at);
                Vector128<byte> white = Vector128.Equals(bytes, Vector128.Create((byte)' '))
                    | Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
                    | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
                    | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
                uint others = white.ExtractMostSignificantBits() ^ 0xFFFF;
                if (others != 0)
                    return at + BitOperations.TrailingZeroCount(others);
            }
            while ((uint)at < (uint)text.Length && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                at++;
            return at;
        }
    }

    /// <summary>The first quotation mark, backslash or control character from a position on; the length of the text if there is none.</summary>
    public static int EndOfPlainText(ReadOnlySpan<byte> text, int from)
    {
        unchecked
        {
            ref byte first = ref MemoryMarshal.GetReference(text);
            int at = from;
            for (; at <= text.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                Vector256<byte> bytes = Vector256.LoadUnsafe(ref first, (nuint)(uint)at);
                Vector256<byte> special = Vector256.Equals(bytes, Vector256.Create((byte)'"'))
                    | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
                    | Vector256.LessThan(bytes, Vector256.Create((byte)0x20));
                uint found = special.ExtractMostSignificantBits();
                if (found != 0)
                    return at + BitOperations.TrailingZeroCount(found);
            }
            for (; (uint)at < (uint)text.Length; at++)
            {
                if (text[at] is (byte)'"' or (byte)'\\' or < 0x20)
                    break;
            }
            return at;
        }
    }

    /// <summary>The closing quotation mark of a string in which an escape was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the string's content.</param>
    /// <param name="at">The escape.</param>
    public static int EndOfEscapedText(ReadOnlySpan<byte> text, int start, int at)
    {
        while (At(text, at) == '\\')
            at = EndOfPlainText(text, Math.Min(at + 2, text.Length));
        if (at >= text.Length)
            throw new JsonReadException(start - 1, "The string does not end.");
        return text[at] == '"' ? at : throw new JsonReadException(at, "A control character in a string is escaped.");
    }

    /// <summary>What a string's content stands for, its escapes resolved.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first byte of the content.</param>
    /// <param name="end">The closing quotation mark.</param>
    /// <param name="destination">As long as the content: an escape is never shorter than what it stands for.</param>
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

    /// <summary>The end of a number; digits stand where they have to.</summary>
    public static int EndOfNumber(ReadOnlySpan<byte> text, int start)
    {
        unchecked
        {
            int digits = start + (At(text, start) == '-' ? 1 : 0);
            int at = EndOfDigits(text, digits);
            if (at == digits)
                throw new JsonReadException(start, "A minus sign stands before a digit.");
            if (at - digits > 1 && text[digits] == '0')
                throw new JsonReadException(start, "A number has no zeros before its first digit.");
            byte next = At(text, at);
            if (next == '.')
            {
                at = RequireDigits(text, at + 1, start);
                next = At(text, at);
            }
            if (next is (byte)'e' or (byte)'E')
                at = RequireDigits(text, at + (At(text, at + 1) is (byte)'+' or (byte)'-' ? 2 : 1), start);
            return at;
        }
    }

    /// <summary>
    /// The end of a value of any kind, checked beyond the grammar, which lets a name occur twice in an object, and lets an escaped surrogate stand
    /// alone, of which no .NET string can be made that could be written again. Whether it is UTF-8 is not looked at: see <see cref="RequireUtf8"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="levels">How many objects and arrays may stand in one another.</param>
    /// <param name="isCompact">Whether there is no white space between tokens.</param>
    public static int EndOfValue(ReadOnlySpan<byte> text, int at, Levels levels, out bool isCompact)
    {
        isCompact = true;
        return EndOfAny(text, at, levels, ref isCompact);
    }

    /// <summary>Refuses what is no UTF-8 in a part of the text.</summary>
    public static void RequireUtf8(ReadOnlySpan<byte> text, int start, int end)
    {
        if (!Ascii.IsValid(text[start..end]) && !Utf8.IsValid(text[start..end]))
            throw NoUtf8(text, start, end);
    }

    private static int EndOfAny(ReadOnlySpan<byte> text, int at, Levels levels, ref bool isCompact)
    {
        switch (At(text, at))
        {
            case (byte)'"': return EndOfString(text, at, out _);
            case (byte)'{': return EndOfObject(text, at, levels.Below(at), ref isCompact);
            case (byte)'[': return EndOfArray(text, at, levels.Below(at), ref isCompact);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'): return EndOfNumber(text, at);
            case (byte)'t' when text[at..].StartsWith("true"u8): return at + 4;
            case (byte)'f' when text[at..].StartsWith("false"u8): return at + 5;
            case (byte)'n' when text[at..].StartsWith("null"u8): return at + 4;
            default: throw new JsonReadException(at, "Expected a JSON value.");
        }
    }

    private static int EndOfObject(ReadOnlySpan<byte> text, int at, Levels levels, ref bool isCompact)
    {
        unchecked
        {
            at = Skip(text, at + 1, ref isCompact);
            if (At(text, at) == '}')
                return at + 1;
            UniqueNames names = default;
            while (true)
            {
                if (At(text, at) != '"')
                    throw new JsonReadException(at, "Expected the name of a member, in quotation marks.");
                int end = EndOfString(text, at, out bool isEscaped);
                if (!names.Add(text, at + 1, end - 1, isEscaped))
                    throw new JsonReadException(at, "A name stands twice in an object.");
                at = Skip(text, end, ref isCompact);
                if (At(text, at) != ':')
                    throw new JsonReadException(at, "Expected a colon after the name of a member.");
                at = EndOfAny(text, Skip(text, at + 1, ref isCompact), levels, ref isCompact);
                at = Skip(text, at, ref isCompact);
                byte next = At(text, at);
                if (next == '}')
                    return at + 1;
                if (next != ',')
                    throw new JsonReadException(at, "Expected a comma or the end of the object.");
                at = Skip(text, at + 1, ref isCompact);
            }
        }
    }

    private static int EndOfArray(ReadOnlySpan<byte> text, int at, Levels levels, ref bool isCompact)
    {
        unchecked
        {
            at = Skip(text, at + 1, ref isCompact);
            if (At(text, at) == ']')
                return at + 1;
            while (true)
            {
                at = Skip(text, EndOfAny(text, at, levels, ref isCompact), ref isCompact);
                byte next = At(text, at);
                if (next == ']')
                    return at + 1;
                if (next != ',')
                    throw new JsonReadException(at, "Expected a comma or the end of the array.");
                at = Skip(text, at + 1, ref isCompact);
            }
        }
    }

    /// <summary>Behind the closing quotation mark of a string, which is checked whole.</summary>
    private static int EndOfString(ReadOnlySpan<byte> text, int at, out bool isEscaped)
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

    /// <summary>The error that a part of the text is no UTF-8, at the first byte that is none.</summary>
    public static JsonReadException NoUtf8(ReadOnlySpan<byte> text, int start, int end)
    {
        Span<char> buffer = stackalloc char[256];
        int read;
        while (Utf8.ToUtf16(text[start..end], buffer, out read, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.DestinationTooSmall)
            start += read;
        return new JsonReadException(start + read, "The text is not valid UTF-8.");
    }

    /// <summary>Writes what the escape at a position stands for.</summary>
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
                _ => throw new JsonReadException(at, "A backslash stands before one of \" \\ / b f n r t, or u and four hexadecimal digits."),
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
            throw new JsonReadException(at, "The string holds half of a surrogate pair.");
        length += rune.EncodeToUtf8(destination);
        return taken;
    }

    private static uint Hexadecimal(ReadOnlySpan<byte> text, int at, int end)
    {
        if (at + 6 <= end && Utf8Parser.TryParse(text.Slice(at + 2, 4), out uint unit, out int read, 'x') && read == 4)
            return unit;
        throw new JsonReadException(at, "The escape \\u has four hexadecimal digits.");
    }

    private static int EndOfDigits(ReadOnlySpan<byte> text, int at)
    {
        unchecked
        {
            while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
                at++;
            return at;
        }
    }

    private static int RequireDigits(ReadOnlySpan<byte> text, int from, int start)
    {
        int end = EndOfDigits(text, from);
        return end > from ? end : throw new JsonReadException(start, "A point or exponent in a number has digits behind it.");
    }

    /// <summary>Where the next token begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Skip(ReadOnlySpan<byte> text, int at, ref bool isCompact)
    {
        if (At(text, at) > ' ')
            return at;
        int end = EndOfWhiteSpace(text, at);
        isCompact &= end == at;
        return end;
    }

    /// <summary>How many levels of objects and arrays are left, of those a text may have.</summary>
    /// <param name="Left">Those left.</param>
    /// <param name="Allowed">Those of the whole text.</param>
    internal readonly record struct Levels(int Left, int Allowed)
    {
        /// <summary>The same one level deeper.</summary>
        public Levels Below(int position) => Left > 0
            ? new(Left - 1, Allowed)
            : throw new JsonReadException(position, $"The text is nested deeper than {Allowed} levels.");
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alliance.Core;

/// <summary>
/// The parts of JSON's grammar, found in UTF-8: where white space, strings, numbers and whole values end. An error is reported with its offset
/// (<see cref="JsonReadException"/>).
/// </summary>
/// <remarks>
/// Positions are within the text, which is at most as long as an array. In performance-critical code they are therefore added without overflow checks.
/// </remarks>
internal static partial class JsonScan
{
    /// <summary>The number of bytes that <see cref="SpaceAhead"/> examines.</summary>
    public const int SpaceReach = 32;

    /// <summary>Returns the byte at a position; at the end of the text zero, which cannot occur outside a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> text, int position) =>
        unchecked((uint)position < (uint)text.Length) ? text[position] : (byte)0;

    /// <summary>Returns the position of the first byte from a position on that is not white space; in most cases that is the given position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfSpace(ReadOnlySpan<byte> text, int at) =>
        unchecked((uint)at < (uint)text.Length) && text[at] <= ' ' ? EndOfWhiteSpace(text, at) : at;

    /// <summary>Returns the number of white space bytes at the beginning of a text, up to <see cref="SpaceReach"/>.</summary>
    /// <param name="text">The first byte of the text, which has at least that many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SpaceAhead(ref byte text)
    {
        Vector256<byte> bytes = Vector256.LoadUnsafe(ref text);
        Vector256<byte> white = Vector256.Equals(bytes, Vector256.Create((byte)' '))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\t'));
        return BitOperations.TrailingZeroCount(~white.ExtractMostSignificantBits());
    }

    /// <summary>Returns the position of the first byte from a position on that is not white space.</summary>
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

    /// <summary>Returns the end of a number, after checking its form.</summary>
    public static int EndOfNumber(ReadOnlySpan<byte> text, int start)
    {
        unchecked
        {
            int digits = start + (At(text, start) == '-' ? 1 : 0);
            int at = EndOfDigits(text, digits);
            if (at == digits)
                throw new JsonReadException(start, "A minus sign must be followed by a digit.", JsonMistake.Number);
            if (at - digits > 1 && text[digits] == '0')
                throw new JsonReadException(start, "A number must not have leading zeros.", JsonMistake.Number);
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
    /// Returns the end of a value of any kind. It checks more than the grammar: no name occurs twice in an object, and no escaped surrogate is without a
    /// partner, because a .NET string with such a surrogate could not be written again. It does not check that the text is UTF-8: see
    /// <see cref="RequireUtf8"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first byte of the value.</param>
    /// <param name="levels">How deep objects and arrays may be nested.</param>
    /// <param name="isCompact">Whether there is no white space between tokens.</param>
    public static int EndOfValue(ReadOnlySpan<byte> text, int at, Levels levels, out bool isCompact)
    {
        isCompact = true;
        return EndOfAny(text, at, levels, ref isCompact);
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
                    throw new JsonReadException(at, "A name appears twice in this object.", JsonMistake.Duplicate);
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
        return end > from ? end : throw new JsonReadException(start, "The number is not complete: a decimal point or an exponent must be followed by digits.", JsonMistake.Number);
    }

    /// <summary>Returns the position at which the next token begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Skip(ReadOnlySpan<byte> text, int at, ref bool isCompact)
    {
        if (At(text, at) > ' ')
            return at;
        int end = EndOfWhiteSpace(text, at);
        isCompact &= end == at;
        return end;
    }

    /// <summary>The number of levels of objects and arrays that remain, out of those that a text may have.</summary>
    /// <param name="Left">The levels that remain.</param>
    /// <param name="Allowed">The levels that the whole text may have.</param>
    internal readonly record struct Levels(int Left, int Allowed)
    {
        /// <summary>Returns the levels that remain one level deeper.</summary>
        public Levels Below(int position) => Left > 0
            ? new(Left - 1, Allowed)
            : throw new JsonReadException(position, $"The text is nested deeper than {Allowed} levels.", JsonMistake.Limit);
    }
}

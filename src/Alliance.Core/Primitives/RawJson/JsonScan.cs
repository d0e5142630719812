using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Alliance.Core;

/// <summary>
/// The parts of JSON's grammar, found in UTF-8: where white space, strings, numbers and whole values end. What is wrong is told with its offset
/// (<see cref="JsonReadException"/>).
/// </summary>
/// <remarks>Positions lie within the text, which is no longer than an array: where each byte counts, they are added up unchecked.</remarks>
internal static partial class JsonScan
{
    /// <summary>Bytes that <see cref="SpaceAhead"/> looks at.</summary>
    public const int SpaceReach = 32;

    /// <summary>The byte at a position; zero, which can stand nowhere outside a string, at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte At(ReadOnlySpan<byte> text, int position) =>
        unchecked((uint)position < (uint)text.Length) ? text[position] : (byte)0;

    /// <summary>The first byte from a position on that is no white space; mostly, that is the first of all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfSpace(ReadOnlySpan<byte> text, int at) =>
        unchecked((uint)at < (uint)text.Length) && text[at] <= ' ' ? EndOfWhiteSpace(text, at) : at;

    /// <summary>How much white space stands at the beginning of a text, as far as <see cref="SpaceReach"/> bytes tell.</summary>
    /// <param name="text">The first byte of the text, of which so many are there.</param>
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

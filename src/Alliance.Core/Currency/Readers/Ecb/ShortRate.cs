using System.Buffers.Binary;
using System.Numerics;

namespace Alliance.Core;

/// <summary>Rates as most are written: of at most eight bytes. They are read at once, without a step for each.</summary>
internal static class ShortRate
{
    private const int Longest = sizeof(ulong);
    private const ulong Each = 0x0101_0101_0101_0101;
    private const ulong Zeros = '0' * Each;
    private const ulong HighHalves = 0xF0 * Each;
    private const ulong HighBits = 0x80 * Each;

    /// <summary>With it, a byte of more than nine gets its highest bit.</summary>
    private const ulong OverNine = (0x80 - 10) * Each;

    /// <summary>Reads the rate that stands in a part of a text.</summary>
    /// <returns>Whether it is a short one with eight bytes up to its end; what is not may be a rate all the same, for <see cref="RateText.TryRate"/>.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, int start, int end, out PackedRate rate)
    {
        rate = default;
        unchecked
        {
            // All places are in bits, from the lowest: that of the first of the eight bytes.
            int first = 64 - ((end - start) << 3);
            if ((uint)first > 64 - 8 || end < Longest)
                return false;
            ulong number = (BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(end - Longest, Longest)) ^ Zeros) >> first << first;
            ulong marks = number & HighHalves;
            int scale = 0;
            if (marks != 0)
            {
                // The first byte that is no digit is a point between digits, or it is no rate; the digits before it move up into its place.
                int point = BitOperations.TrailingZeroCount(marks) & ~7;
                if ((uint)(point - first - 1) >= (uint)(64 - 8 - 1 - first) || (byte)(number >> point) != ('.' ^ '0'))
                    return false;
                ulong before = ~(ulong.MaxValue << point);
                number = (number & ~before & ~(0xFFUL << point)) | ((number & before) << 8);
                if ((((number + OverNine) | number) & HighBits) != 0)
                    return false;
                scale = (64 - 8 - point) >> 3;
            }
            else if (((number + OverNine) & HighBits) != 0)
            {
                return false;
            }
            rate = new(Value(number), scale);
            return number != 0;
        }
    }

    /// <summary>The number of eight digits, a byte each: of neighbours first pairs are made, then fours, then all.</summary>
    private static uint Value(ulong digits)
    {
        unchecked
        {
            digits = (digits * 10) + (digits >> 8);
            const ulong OfEachFour = 0x0000_00FF_0000_00FF;
            return (uint)((((digits & OfEachFour) * ((1_000_000UL << 32) + 100)) + (((digits >> 16) & OfEachFour) * ((10_000UL << 32) + 1))) >> 32);
        }
    }
}

using System.Buffers.Binary;
using System.Numerics;

namespace Alliance.Core;

/// <summary>A rate of at most eight bytes as it is written, the first in the lowest ones: digits with at most one point between them.</summary>
internal static class ShortRate
{
    /// <summary>How long the text can be.</summary>
    public const int Longest = sizeof(ulong);

    private const ulong Each = 0x0101_0101_0101_0101;
    private const ulong Zeros = '0' * Each;
    private const ulong HighHalves = 0xF0 * Each;

    /// <summary>The bytes up to a place of a text, of which there are eight.</summary>
    public static ulong TextOf(ReadOnlySpan<byte> text, int end, int length) =>
        unchecked(BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(end - Longest, Longest)) >> (8 * (Longest - length)));

    /// <summary>The number that is written.</summary>
    public static DecimalDigits Digits(ulong text)
    {
        unchecked
        {
            // All places are in bits. The last byte moves up to the highest ones; what is left below are noughts.
            ulong digits = (text ^ Zeros) << (BitOperations.LeadingZeroCount(text) & ~7);
            ulong marks = digits & HighHalves;
            if (marks == 0)
                return new(Value(digits), 0, 0);
            // The digits before the point move up into its place.
            int point = BitOperations.TrailingZeroCount(marks) & ~7;
            ulong before = digits & ~(ulong.MaxValue << point);
            return new(Value((digits >> point >> 8 << 8 << point) | (before << 8)), 0, (64 - 8 - point) >> 3);
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

using System.Buffers.Binary;
using System.Numerics;

namespace Alliance.Core;

/// <summary>Rates as most are written: at most seven bytes and a comma behind them. Eight bytes are read at once, without a step for each.</summary>
internal static class ShortRate
{
    private const ulong Each = 0x0101_0101_0101_0101;
    private const ulong Zeros = '0' * Each;
    private const ulong HighHalves = 0xF0 * Each;

    /// <summary>Reads the rate that a text begins with.</summary>
    /// <returns>Whether it is a short one; what is not may be a rate all the same, for <see cref="RateText.TryRate"/>.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out decimal rate, out int length)
    {
        rate = 0;
        length = 0;
        if (!BinaryPrimitives.TryReadUInt64LittleEndian(text, out ulong bytes))
            return false;
        unchecked
        {
            // All places are in bits; the first byte has the lowest.
            int end = First(bytes, (byte)','), point = Math.Min(First(bytes, (byte)'.'), end);
            int decimals = Math.Max(end - point - 8, 0), digits = point + decimals;
            if (end is 0 or 64 || point == 0 || (point < end && decimals == 0))
                return false;
            ulong before = (1UL << point) - 1;
            ulong number = (bytes & before) | ((bytes >> 8) & ~before);
            number = (number << (64 - digits)) | (Zeros >> digits);
            if ((number & HighHalves) != Zeros || ((number + (6 * Each)) & HighHalves) != Zeros)
                return false;
            uint value = Value(number);
            rate = new decimal((int)value, 0, 0, isNegative: false, (byte)(decimals >> 3));
            length = end >> 3;
            return value != 0;
        }
    }

    /// <summary>The place of the first byte of a value; 64 when there is none.</summary>
    private static int First(ulong bytes, byte value)
    {
        unchecked
        {
            ulong zero = bytes ^ (value * Each);
            return BitOperations.TrailingZeroCount((zero - Each) & ~zero & (0x80 * Each)) & ~7;
        }
    }

    /// <summary>The number that eight digits write: of neighbours first pairs are made, then fours, then all.</summary>
    private static uint Value(ulong digits)
    {
        unchecked
        {
            digits -= Zeros;
            digits = (digits * 10) + (digits >> 8);
            const ulong OfEachFour = 0x0000_00FF_0000_00FF;
            return (uint)((((digits & OfEachFour) * ((1_000_000UL << 32) + 100)) + (((digits >> 16) & OfEachFour) * ((10_000UL << 32) + 1))) >> 32);
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>Whole numbers of 128 bits, by steps of 64 bits where these do.</summary>
internal static class WideDigits
{
    /// <summary>The powers of ten that 64 bits hold.</summary>
    public static readonly PowerOfTen[] PowersOfTen = [.. Enumerable.Range(0, 20).Select(PowerOfTen.Of)];

    /// <summary>Divides by a power of ten: by multiplication, and a correction of one where the cut-off fraction showed.</summary>
    public static ulong DivRem(ulong value, in PowerOfTen power, out ulong rest)
    {
        unchecked
        {
            ulong quotient = Math.BigMul(value, power.Reciprocal, out _) >> power.Shift;
            rest = value - (quotient * power.Value);
            if (rest >= power.Value)
            {
                rest -= power.Value;
                quotient++;
            }
            return quotient;
        }
    }

    /// <summary>Multiplies two numbers whose product surely has at most 64 bits; false where it may have more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMultiply(ulong value, ulong factor, out ulong product)
    {
        product = unchecked(value * factor);
        return BitOperations.LeadingZeroCount(value) + BitOperations.LeadingZeroCount(factor) >= 64;
    }

    /// <returns>False, and the value as it was, when the product has more than 128 bits.</returns>
    public static bool TryMultiply(ref UInt128 value, UInt128 factor)
    {
        (ulong high, ulong low, ulong factorHigh, ulong factorLow) = unchecked(((ulong)(value >> 64), (ulong)value, (ulong)(factor >> 64), (ulong)factor));
        if (high != 0 && factorHigh != 0)
            return false;
        ulong carry = Math.BigMul(low, factorLow, out ulong product);
        // One of the two cross products is zero.
        ulong beyond = Math.BigMul(high | factorHigh, high != 0 ? factorLow : low, out ulong middle);
        carry = unchecked(carry + middle);
        if (beyond != 0 || carry < middle)
            return false;
        value = new(carry, product);
        return true;
    }

    /// <summary>Multiplies by a power of ten.</summary>
    public static bool TryScale(ref UInt128 value, int exponent)
    {
        for (; exponent >= PowersOfTen.Length; exponent -= PowersOfTen.Length - 1)
        {
            if (!TryMultiply(ref value, PowersOfTen[^1].Value))
                return false;
        }
        return TryMultiply(ref value, PowersOfTen[exponent].Value);
    }

    public static UInt128 DivRem(UInt128 numerator, UInt128 denominator, out UInt128 quotient)
    {
        if (((numerator | denominator) >> 64) == 0)
        {
            quotient = (ulong)numerator / (ulong)denominator;
            return (ulong)numerator % (ulong)denominator;
        }
        (quotient, UInt128 rest) = UInt128.DivRem(numerator, denominator);
        return rest;
    }
}

/// <summary>A power of ten, and what stands for a division by it.</summary>
/// <param name="Value">The power.</param>
/// <param name="Reciprocal">2^(64 + <paramref name="Shift"/>) / <paramref name="Value"/> without its fraction.</param>
/// <param name="Shift">The binary logarithm of <paramref name="Value"/> without its fraction.</param>
internal readonly record struct PowerOfTen(ulong Value, ulong Reciprocal, int Shift)
{
    public static PowerOfTen Of(int exponent)
    {
        ulong value = 1;
        for (int i = 0; i < exponent; i++)
            value *= 10;
        int shift = BitOperations.Log2(value);
        // Of one it is a bit too long; the largest number that is not leads to the same.
        return new(value, (ulong)UInt128.Min((UInt128.One << (64 + shift)) / value, ulong.MaxValue), shift);
    }
}

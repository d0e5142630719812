using System.Numerics;

namespace Alliance.Core;

/// <summary>Whole numbers of 128 bits, by steps of 64 bits where these do.</summary>
internal static class WideDigits
{
    // No span over constant data: unoptimised code would take memory for it.
    public static readonly ulong[] PowersOfTen =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    // For each power p of ten 2^(64 + n) / p without its fraction, where n is the binary logarithm of p without its own; the first is not used.
    private static readonly ulong[] Reciprocals = [0, .. PowersOfTen.Skip(1).Select(power => (ulong)((UInt128.One << (64 + BitOperations.Log2(power))) / power))];

    /// <summary>Divides by a power of ten: by multiplication, and a correction of one where the cut-off fraction showed.</summary>
    public static ulong DivRemByPowerOfTen(ulong value, uint exponent, out ulong rest)
    {
        if (exponent == 0)
        {
            rest = 0;
            return value;
        }
        ulong power = PowersOfTen[exponent];
        ulong quotient = Math.BigMul(value, Reciprocals[exponent], out _) >> BitOperations.Log2(power);
        rest = unchecked(value - (quotient * power));
        if (rest >= power)
        {
            rest = unchecked(rest - power);
            quotient = unchecked(quotient + 1);
        }
        return quotient;
    }

    /// <summary>Multiplies two numbers whose product surely has at most 64 bits; false where it may have more.</summary>
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
            if (!TryMultiply(ref value, PowersOfTen[^1]))
                return false;
        }
        return TryMultiply(ref value, PowersOfTen[exponent]);
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

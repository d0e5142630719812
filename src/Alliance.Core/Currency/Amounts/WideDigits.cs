using System.Numerics;

namespace Alliance.Core;

/// <summary>Arithmetic with whole numbers of 64 and 128 bits.</summary>
internal static class WideDigits
{
    /// <summary>The powers of ten that fit into 64 bits.</summary>
    public static readonly ulong[] PowersOfTen = [.. Enumerable.Range(0, 20).Select(exponent => (ulong)BigInteger.Pow(10, exponent))];

    /// <summary>Multiplies two numbers of 64 bits.</summary>
    /// <returns>False when the product has more than 64 bits.</returns>
    public static bool TryMultiply(ulong value, ulong factor, out ulong product) => Math.BigMul(value, factor, out product) == 0;

    /// <summary>Multiplies two numbers.</summary>
    /// <returns>False when the product has more than 128 bits; the value is then not changed.</returns>
    public static bool TryMultiply(ref UInt128 value, UInt128 factor)
    {
        (ulong high, ulong low, ulong factorHigh, ulong factorLow) = unchecked(((ulong)(value >> 64), (ulong)value, (ulong)(factor >> 64), (ulong)factor));
        if (high != 0 && factorHigh != 0)
            return false;
        ulong carry = Math.BigMul(low, factorLow, out ulong product);
        if ((high | factorHigh) == 0)
        {
            value = new(carry, product);
            return true;
        }
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

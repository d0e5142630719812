using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>
/// A number multiplied and divided by others, kept exact until it is rounded, once. Without allocation while numerator and denominator fit into 128 bits each.
/// </summary>
internal struct ExactProduct
{
    private const int LargestScale = 28;
    private static readonly UInt128 MantissaEnd = UInt128.One << 96;

    private UInt128 _numerator;
    private UInt128 _denominator;
    private int _scale;
    private bool _isNegative;
    private Large? _large;

    public ExactProduct(decimal value)
    {
        _numerator = Mantissa(value, out _scale);
        _denominator = UInt128.One;
        _isNegative = decimal.IsNegative(value);
    }

    /// <summary>The digits of a number without its point: <c>12.50</c> is 1250 with a scale of 2.</summary>
    public static UInt128 Mantissa(decimal value, out int scale)
    {
        // The layout of OLE's DECIMAL, which the platform keeps; a fifth of the time that GetBits takes.
        Parts parts = Unsafe.BitCast<decimal, Parts>(value);
        scale = (parts.Flags >> 16) & 0xFF;
        return new UInt128(parts.High, parts.Low);
    }

    public void MultiplyBy(decimal factor)
    {
        UInt128 mantissa = Mantissa(factor, out int scale);
        _scale += scale;
        _isNegative ^= decimal.IsNegative(factor);
        if (_large is not null || !TryMultiply(ref _numerator, mantissa))
            Enlarged().Numerator *= mantissa;
    }

    public void DivideBy(decimal divisor)
    {
        UInt128 mantissa = Mantissa(divisor, out int scale);
        if (mantissa == 0)
            throw new DivideByZeroException();
        _scale -= scale;
        _isNegative ^= decimal.IsNegative(divisor);
        if (_large is not null || !TryMultiply(ref _denominator, mantissa))
            Enlarged().Denominator *= mantissa;
    }

    /// <summary>The nearest multiple of a quantum, whatever the mode takes for nearest.</summary>
    /// <param name="quantum">The step; more than zero.</param>
    /// <param name="mode">What becomes of the rest.</param>
    /// <param name="result">The multiple, written with as many decimals as the quantum.</param>
    /// <returns>Whether a decimal holds it.</returns>
    public bool TryRound(decimal quantum, MidpointRounding mode, out decimal result)
    {
        UInt128 step = Mantissa(quantum, out int decimals);
        if (TryRoundSmall(step, decimals, mode, out result))
            return true;
        return TryWholes(step, decimals - _scale, mode, out UInt128 wholes, out _)
            && TryMultiply(ref wholes, step)
            && TryMake(wholes, decimals, out result);
    }

    /// <summary>How many times a quantum is contained, when that is a whole number and a decimal holds so many steps. The sign is dropped.</summary>
    public bool TryCount(decimal quantum, out UInt128 wholes)
    {
        UInt128 step = Mantissa(quantum, out int decimals);
        return TryWholes(step, decimals - _scale, MidpointRounding.ToZero, out wholes, out bool isExact) && isExact && wholes <= (MantissaEnd - 1) / step;
    }

    /// <summary>The number, rounded to the nearest of those that a decimal holds when it holds not all its digits.</summary>
    /// <returns>Whether it is in the range of a decimal.</returns>
    public bool TryToDecimal(out decimal result)
    {
        if (_large is null && _numerator < MantissaEnd && _denominator < MantissaEnd && Math.Abs(_scale) <= LargestScale
            && TryMake(_numerator, Math.Max(_scale, 0), out result))
        {
            if (_denominator == 1 && _scale >= 0)
                return true;
            // The quotient is at most the numerator times 10^28.
            TryMake(_denominator, Math.Max(-_scale, 0), out decimal divisor);
            return TryDivide(ref result, _isNegative ? -divisor : divisor);
        }
        for (int decimals = LargestScale; decimals >= 0; decimals--)
        {
            if (TryWholes(UInt128.One, decimals - _scale, MidpointRounding.ToEven, out UInt128 wholes, out _) && TryMake(wholes, decimals, out result))
                return true;
        }
        result = 0;
        return false;
    }

    private static bool TryDivide(ref decimal value, decimal divisor)
    {
        try
        {
            value /= divisor;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>What nearly all amounts are: numerator and denominator have 64 bits, and the step is a power of ten.</summary>
    private readonly bool TryRoundSmall(UInt128 step, int decimals, MidpointRounding mode, out decimal result)
    {
        result = 0;
        int exponent = decimals - _scale;
        if (_large is not null || step != UInt128.One || ((_numerator | _denominator) >> 64) != 0 || Math.Abs(exponent) >= PowersOfTen.Length)
            return false;
        ulong numerator = (ulong)_numerator, denominator = (ulong)_denominator;
        ulong power = PowersOfTen[Math.Abs(exponent)];
        if ((exponent >= 0 ? Math.BigMul(numerator, power, out numerator) : Math.BigMul(denominator, power, out denominator)) != 0)
            return false;
        (ulong wholes, ulong rest) = Math.DivRem(numerator, denominator);
        if (rest != 0 && GoesUp(mode, rest.CompareTo(denominator - rest), (wholes & 1) != 0))
        {
            if (wholes == ulong.MaxValue)
                return false;
            wholes++;
        }
        result = unchecked(new decimal((int)wholes, (int)(wholes >> 32), 0, _isNegative && wholes != 0, (byte)decimals));
        return true;
    }

    /// <summary>The value x 10^<paramref name="exponent"/> / step, rounded to a whole number.</summary>
    private bool TryWholes(UInt128 step, int exponent, MidpointRounding mode, out UInt128 wholes, out bool isExact)
    {
        UInt128 numerator = _numerator;
        UInt128 denominator = _denominator;
        if (_large is null
            && TryMultiply(ref denominator, step)
            && TryScale(ref exponent >= 0 ? ref numerator : ref denominator, Math.Abs(exponent)))
        {
            UInt128 rest;
            if ((numerator >> 64) == 0 && (denominator >> 64) == 0)
            {
                (ulong quotient, ulong left) = Math.DivRem((ulong)numerator, (ulong)denominator);
                (wholes, rest) = (quotient, left);
            }
            else
            {
                (wholes, rest) = UInt128.DivRem(numerator, denominator);
            }
            isExact = rest == 0;
            // rest >= denominator - rest says 2 x rest >= denominator without leaving 128 bits.
            if (!isExact && GoesUp(mode, rest.CompareTo(denominator - rest), (wholes & 1) == 1))
                wholes++;
            return true;
        }
        return TryLargeWholes(step, exponent, mode, out wholes, out isExact);
    }

    private bool TryLargeWholes(UInt128 step, int exponent, MidpointRounding mode, out UInt128 wholes, out bool isExact)
    {
        BigInteger numerator = _large?.Numerator ?? _numerator;
        BigInteger denominator = (_large?.Denominator ?? _denominator) * step;
        BigInteger power = BigInteger.Pow(10, Math.Abs(exponent));
        (BigInteger quotient, BigInteger rest) = exponent >= 0 ? BigInteger.DivRem(numerator * power, denominator) : BigInteger.DivRem(numerator, denominator *= power);
        isExact = rest.IsZero;
        if (!isExact && GoesUp(mode, rest.CompareTo(denominator - rest), !quotient.IsEven))
            quotient++;
        bool fits = quotient < MantissaEnd;
        wholes = fits ? (UInt128)quotient : 0;
        return fits;
    }

    /// <summary>Whether a rest, compared with half a step, makes the amount (without its sign) larger.</summary>
    private readonly bool GoesUp(MidpointRounding mode, int toHalf, bool isOdd) => mode switch
    {
        MidpointRounding.ToEven => toHalf > 0 || (toHalf == 0 && isOdd),
        MidpointRounding.AwayFromZero => toHalf >= 0,
        MidpointRounding.ToNegativeInfinity => _isNegative,
        MidpointRounding.ToPositiveInfinity => !_isNegative,
        _ => false,
    };

    private readonly bool TryMake(UInt128 wholes, int scale, out decimal result)
    {
        bool fits = wholes < MantissaEnd;
        result = fits ? unchecked(new decimal((int)wholes, (int)(wholes >> 32), (int)(wholes >> 64), _isNegative && wholes != 0, (byte)scale)) : 0;
        return fits;
    }

    private Large Enlarged() => _large ??= new() { Numerator = _numerator, Denominator = _denominator };

    private static bool TryScale(ref UInt128 value, int exponent)
    {
        while (exponent > 0)
        {
            int power = Math.Min(exponent, PowersOfTen.Length - 1);
            if (!TryMultiply(ref value, PowersOfTen[power]))
                return false;
            exponent -= power;
        }
        return true;
    }

    private static bool TryMultiply(ref UInt128 value, UInt128 factor)
    {
        if (((value | factor) >> 64) == 0)
        {
            ulong high = Math.BigMul((ulong)value, (ulong)factor, out ulong low);
            value = new UInt128(high, low);
            return true;
        }
        if (factor != 0 && value > UInt128.MaxValue / factor)
            return false;
        value = unchecked(value * factor);
        return true;
    }

    private static ReadOnlySpan<ulong> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    private readonly record struct Parts(int Flags, uint High, ulong Low);

    private sealed class Large
    {
        public BigInteger Numerator { get; set; }

        public BigInteger Denominator { get; set; }
    }
}

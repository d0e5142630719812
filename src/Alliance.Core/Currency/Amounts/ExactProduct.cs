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
        DecimalDigits digits = DecimalDigits.Of(value);
        _numerator = digits.Value;
        _denominator = UInt128.One;
        _scale = digits.Scale;
        _isNegative = decimal.IsNegative(value);
    }

    public void MultiplyBy(ulong low, uint high, int scale)
    {
        if (_large is null && (_numerator >> 64) == 0 && high == 0 && WideDigits.TryMultiply(unchecked((ulong)_numerator), low, out ulong product))
            _numerator = product;
        else
            this = TimesWide(this, new(high, low), UInt128.One);
        _scale = unchecked(_scale + scale);
    }

    /// <summary>Divides by a number that is not zero.</summary>
    public void DivideBy(ulong low, uint high, int scale)
    {
        if (_large is null && (_denominator >> 64) == 0 && high == 0 && WideDigits.TryMultiply(unchecked((ulong)_denominator), low, out ulong product))
            _denominator = product;
        else
            this = TimesWide(this, UInt128.One, new(high, low));
        _scale = unchecked(_scale - scale);
    }

    /// <summary>The nearest multiple of a quantum, whatever the mode takes for nearest.</summary>
    /// <param name="quantum">The step; more than zero.</param>
    /// <param name="mode">What becomes of the rest.</param>
    /// <param name="result">The multiple, written with as many decimals as the quantum, or as many as there is room for where the last ones are zeros.</param>
    /// <returns>Whether a decimal holds it.</returns>
    public bool TryRound(in DecimalDigits quantum, MidpointRounding mode, out decimal result)
    {
        if (TrySmallWholes(quantum, mode, out ulong few, out _) && WideDigits.TryMultiply(few, quantum.Low, out ulong multiple))
        {
            result = new DecimalDigits(multiple, 0, quantum.Scale).ToDecimal(_isNegative && multiple != 0);
            return true;
        }
        return TryRoundWide(this, quantum, mode, out result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryRoundWide(ExactProduct product, DecimalDigits quantum, MidpointRounding mode, out decimal result)
    {
        if (product.TryWholes(quantum, mode, out UInt128 wholes, out _) && WideDigits.TryMultiply(ref wholes, quantum.Value) && product.TryMake(wholes, quantum.Scale, out result))
            return true;
        BigInteger multiple = product.LargeWholes(quantum, mode, out _) * quantum.Value;
        int scale = quantum.Scale;
        for (; multiple >= MantissaEnd && scale > 0 && (multiple % 10).IsZero; scale--)
            multiple /= 10;
        result = 0;
        return multiple < MantissaEnd && product.TryMake((UInt128)multiple, scale, out result);
    }

    /// <summary>How many times a quantum is contained, when that is a whole number and a decimal holds so many steps. The sign is dropped.</summary>
    public bool TryCount(in DecimalDigits quantum, out UInt128 wholes) =>
        TryWholes(quantum, MidpointRounding.ToZero, out wholes, out bool isExact) && isExact && wholes <= (MantissaEnd - 1) / quantum.Value;

    /// <summary>The number, rounded to the nearest of those that a decimal holds when it holds not all its digits.</summary>
    /// <returns>Whether it is in the range of a decimal.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
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
            if (TryWholes(new(1, 0, decimals), MidpointRounding.ToEven, out UInt128 wholes, out _) && TryMake(wholes, decimals, out result))
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

    /// <summary><see cref="TryWholes"/> for what nearly all amounts are: numbers of 64 bits.</summary>
    private readonly bool TrySmallWholes(in DecimalDigits quantum, MidpointRounding mode, out ulong wholes, out bool isExact)
    {
        wholes = 0;
        isExact = false;
        ulong numerator = unchecked((ulong)_numerator);
        if (_large is not null || ((_numerator | _denominator) >> 64) != 0 || quantum.High != 0 || !WideDigits.TryMultiply(unchecked((ulong)_denominator), quantum.Low, out ulong denominator))
            return false;
        int exponent = unchecked(quantum.Scale - _scale);
        uint power = unchecked((uint)Math.Max(exponent, -exponent));
        if (power >= (uint)WideDigits.PowersOfTen.Length)
            return false;
        ref readonly PowerOfTen ten = ref WideDigits.PowersOfTen[power];
        ulong rest;
        if (exponent < 0 && denominator == 1)
        {
            denominator = ten.Value;
            wholes = WideDigits.DivRem(numerator, ten, out rest);
        }
        else
        {
            if (!(exponent >= 0
                ? WideDigits.TryMultiply(numerator, ten.Value, out numerator)
                : WideDigits.TryMultiply(denominator, ten.Value, out denominator)))
                return false;
            wholes = numerator / denominator;
            rest = unchecked(numerator - (wholes * denominator));
        }
        isExact = rest == 0;
        if (!isExact && GoesUp(mode, rest.CompareTo(unchecked(denominator - rest)), (wholes & 1) != 0))
            wholes = unchecked(wholes + 1);
        return true;
    }

    /// <summary>How many times a quantum is contained, rounded to a whole number.</summary>
    private readonly bool TryWholes(in DecimalDigits quantum, MidpointRounding mode, out UInt128 wholes, out bool isExact)
    {
        int exponent = unchecked(quantum.Scale - _scale);
        UInt128 numerator = _numerator;
        UInt128 denominator = _denominator;
        if (_large is not null
            || !WideDigits.TryMultiply(ref denominator, quantum.Value)
            || !(exponent >= 0 ? WideDigits.TryScale(ref numerator, exponent) : WideDigits.TryScale(ref denominator, -exponent)))
            return TryLargeWholes(quantum, mode, out wholes, out isExact);
        UInt128 rest = WideDigits.DivRem(numerator, denominator, out wholes);
        isExact = rest == 0;
        // rest > denominator - rest says 2 x rest > denominator without leaving 128 bits.
        if (!isExact && GoesUp(mode, rest.CompareTo(denominator - rest), (wholes & 1) == 1))
            wholes++;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool TryLargeWholes(in DecimalDigits quantum, MidpointRounding mode, out UInt128 wholes, out bool isExact)
    {
        BigInteger quotient = LargeWholes(quantum, mode, out isExact);
        bool fits = quotient < MantissaEnd;
        wholes = fits ? (UInt128)quotient : 0;
        return fits;
    }

    private readonly BigInteger LargeWholes(in DecimalDigits quantum, MidpointRounding mode, out bool isExact)
    {
        int exponent = quantum.Scale - _scale;
        BigInteger numerator = _large?.Numerator ?? _numerator;
        BigInteger denominator = (_large?.Denominator ?? _denominator) * quantum.Value;
        BigInteger power = BigInteger.Pow(10, Math.Abs(exponent));
        (BigInteger quotient, BigInteger rest) = exponent >= 0 ? BigInteger.DivRem(numerator * power, denominator) : BigInteger.DivRem(numerator, denominator *= power);
        isExact = rest.IsZero;
        return !isExact && GoesUp(mode, rest.CompareTo(denominator - rest), !quotient.IsEven) ? quotient + 1 : quotient;
    }

    /// <summary>Whether a rest, compared with half a step, makes the amount (without its sign) larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        result = fits ? unchecked(new DecimalDigits((ulong)wholes, (uint)(wholes >> 64), scale)).ToDecimal(_isNegative && wholes != 0) : 0;
        return fits;
    }

    // It takes and gives values, so that the common way keeps its numbers in registers; so do the others that are not inlined.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ExactProduct TimesWide(ExactProduct product, UInt128 numerator, UInt128 denominator)
    {
        if (product._large is null && WideDigits.TryMultiply(ref product._numerator, numerator) && WideDigits.TryMultiply(ref product._denominator, denominator))
            return product;
        product._large ??= new() { Numerator = product._numerator, Denominator = product._denominator };
        product._large.Numerator *= numerator;
        product._large.Denominator *= denominator;
        return product;
    }

    private sealed class Large
    {
        public BigInteger Numerator { get; set; }

        public BigInteger Denominator { get; set; }
    }
}

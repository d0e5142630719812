using System.Numerics;

namespace Alliance.Core;

/// <summary>
/// A number that is multiplied and divided by others. It stays exact until it is rounded, once, at the end. Nothing is allocated while numerator and
/// denominator fit into 128 bits each.
/// </summary>
internal struct ExactProduct
{
    private static readonly UInt128 MantissaEnd = UInt128.One << 96;

    private readonly bool _isNegative;
    private UInt128 _numerator;
    private UInt128 _denominator;
    private int _scale;
    private Large? _large;

    public ExactProduct(decimal value)
    {
        DecimalDigits digits = DecimalDigits.Of(value);
        _numerator = digits.Value;
        _denominator = UInt128.One;
        _scale = digits.Scale;
        _isNegative = decimal.IsNegative(value);
    }

    public void MultiplyBy(in DecimalDigits factor)
    {
        if (_large is not null || !WideDigits.TryMultiply(ref _numerator, factor.Value))
            Grown().Numerator *= factor.Value;
        _scale += factor.Scale;
    }

    /// <summary>Divides by a number that is not zero.</summary>
    public void DivideBy(in DecimalDigits divisor)
    {
        if (_large is not null || !WideDigits.TryMultiply(ref _denominator, divisor.Value))
            Grown().Denominator *= divisor.Value;
        _scale -= divisor.Scale;
    }

    /// <summary>Rounds the number to a multiple of a quantum in the given mode.</summary>
    /// <param name="quantum">The step; more than zero.</param>
    /// <param name="mode">The rounding mode.</param>
    /// <param name="result">The multiple, with as many decimals as the quantum; trailing zeros are omitted when a decimal has no room for them.</param>
    /// <returns>Whether a decimal can hold the multiple.</returns>
    public readonly bool TryRound(in DecimalDigits quantum, MidpointRounding mode, out decimal result)
    {
        if (TryRoundSmall(quantum, mode, out result))
            return true;
        if (TryWholes(quantum, mode, out UInt128 wholes, out _) && WideDigits.TryMultiply(ref wholes, quantum.Value) && TryMake(wholes, quantum.Scale, out result))
            return true;
        BigInteger multiple = LargeWholes(quantum, mode, out _) * quantum.Value;
        return DecimalDigits.TryMake(_isNegative ? -multiple : multiple, quantum.Scale, out result);
    }

    /// <summary>
    /// Computes how many times a quantum is contained in the number, ignoring the sign; false when that is not a whole number, or when a decimal cannot hold
    /// that multiple of the quantum.
    /// </summary>
    public readonly bool TryCount(in DecimalDigits quantum, out UInt128 wholes) =>
        TryWholes(quantum, MidpointRounding.ToZero, out wholes, out bool isExact) && isExact && wholes <= (MantissaEnd - 1) / quantum.Value;

    /// <summary>Converts the number to a decimal, rounded to the nearest one when a decimal cannot hold all digits.</summary>
    /// <returns>Whether it is in the range of a decimal.</returns>
    public readonly bool TryToDecimal(out decimal result)
    {
        if (_large is null && _numerator < MantissaEnd && _denominator < MantissaEnd && Math.Abs(_scale) <= DecimalDigits.LargestScale
            && TryMake(_numerator, Math.Max(_scale, 0), out result))
        {
            if (_denominator == 1 && _scale >= 0)
                return true;
            // The quotient is at most the numerator times 10^28.
            TryMake(_denominator, Math.Max(-_scale, 0), out decimal divisor);
            return TryDivide(ref result, _isNegative ? -divisor : divisor);
        }
        for (int decimals = DecimalDigits.LargestScale; decimals >= 0; decimals--)
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
            // A quotient that is too small for a decimal becomes a zero with the sign of the quotient; the sign is removed.
            if (value == 0)
                value = Math.Abs(value);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>The fast path of <see cref="TryRound"/> when no intermediate number has more than 64 bits, as in nearly all conversions.</summary>
    private readonly bool TryRoundSmall(in DecimalDigits quantum, MidpointRounding mode, out decimal result)
    {
        result = 0;
        int exponent = unchecked(quantum.Scale - _scale);
        uint zeros = unchecked((uint)Math.Abs(exponent));
        if (_large is not null || (((_numerator | _denominator) >> 64) | quantum.High) != 0 || zeros >= (uint)WideDigits.PowersOfTen.Length)
            return false;
        ulong power = WideDigits.PowersOfTen[zeros];
        if (!WideDigits.TryMultiply(unchecked((ulong)_denominator), quantum.Low, out ulong denominator)
            || !WideDigits.TryMultiply(unchecked((ulong)_numerator), exponent >= 0 ? power : 1, out ulong numerator)
            || !WideDigits.TryMultiply(denominator, exponent >= 0 ? 1 : power, out denominator))
            return false;
        (ulong wholes, ulong rest) = Math.DivRem(numerator, denominator);
        if (rest != 0 && MoneyRounding.GoesUp(mode, rest.CompareTo(denominator - rest), unchecked((int)wholes & 1), _isNegative))
            wholes++;
        if (!WideDigits.TryMultiply(wholes, quantum.Low, out ulong multiple))
            return false;
        result = new DecimalDigits(multiple, 0, quantum.Scale).ToDecimal(_isNegative && multiple != 0);
        return true;
    }

    /// <summary>Computes how many times a quantum is contained in the number, rounded to a whole number.</summary>
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
        // rest > denominator - rest is the same as 2 x rest > denominator, but cannot exceed 128 bits.
        if (!isExact && MoneyRounding.GoesUp(mode, rest.CompareTo(denominator - rest), unchecked((int)wholes & 1), _isNegative))
            wholes++;
        return true;
    }

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
        return !isExact && MoneyRounding.GoesUp(mode, rest.CompareTo(denominator - rest), quotient.IsEven ? 0 : 1, _isNegative) ? quotient + 1 : quotient;
    }

    private readonly bool TryMake(UInt128 wholes, int scale, out decimal result)
    {
        bool fits = wholes < MantissaEnd;
        result = fits ? unchecked(new DecimalDigits((ulong)wholes, (uint)(wholes >> 64), scale)).ToDecimal(_isNegative && wholes != 0) : 0;
        return fits;
    }

    private Large Grown() => _large ??= new() { Numerator = _numerator, Denominator = _denominator };

    private sealed class Large
    {
        public BigInteger Numerator { get; set; }

        public BigInteger Denominator { get; set; }
    }
}

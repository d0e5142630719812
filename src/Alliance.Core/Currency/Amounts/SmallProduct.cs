using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>What nearly every <see cref="ExactProduct"/> is: numerator and denominator have 64 bits. The sign is left out.</summary>
/// <param name="Numerator">The product of what was multiplied by, without points.</param>
/// <param name="Denominator">The product of what was divided by.</param>
/// <param name="Scale">By how many powers of ten the quotient is too large.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly record struct SmallProduct(ulong Numerator, ulong Denominator, int Scale)
{
    public static bool TryOf(decimal value, out SmallProduct product)
    {
        DecimalDigits digits = DecimalDigits.Of(value);
        product = new(digits.Low, 1, digits.Scale);
        return digits.High == 0;
    }

    /// <summary>Multiplies by a rate, or divides; false where there is none, or the product has more than 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryApply(SmallProduct product, SmallRate rate, out SmallProduct result)
    {
        bool fits = WideDigits.TryMultiply(rate.IsInverted ? product.Denominator : product.Numerator, rate.Digits, out ulong digits);
        result = rate.IsInverted
            ? new(product.Numerator, digits, unchecked(product.Scale - rate.Scale))
            : new(digits, product.Denominator, unchecked(product.Scale + rate.Scale));
        return fits && !rate.IsDefault;
    }

    /// <summary><see cref="ExactProduct.TryRound"/>, if no number on the way to it has more than 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRound(in DecimalDigits quantum, MidpointRounding mode, bool isNegative, out decimal result)
    {
        result = 0;
        if (quantum.High != 0 || !WideDigits.TryMultiply(Denominator, quantum.Low, out ulong denominator))
            return false;
        // Above the line of the fraction and below it, so that no branch hangs on the sign: it is as good as random.
        int exponent = unchecked(quantum.Scale - Scale);
        uint above = (uint)Math.Max(exponent, 0), below = unchecked((uint)Math.Max(-exponent, 0));
        if ((above | below) >= (uint)WideDigits.PowersOfTen.Length)
            return false;
        ref readonly PowerOfTen ten = ref WideDigits.PowersOfTen[below];
        ulong wholes, rest;
        if (denominator == 1 && above == 0)
        {
            denominator = ten.Value;
            wholes = WideDigits.DivRem(Numerator, ten, out rest);
        }
        else
        {
            if (!WideDigits.TryMultiply(Numerator, WideDigits.PowersOfTen[above].Value, out ulong numerator) | !WideDigits.TryMultiply(denominator, ten.Value, out denominator))
                return false;
            wholes = numerator / denominator;
            rest = unchecked(numerator - (wholes * denominator));
        }
        if (rest != 0 && MoneyRounding.GoesUp(mode, rest.CompareTo(unchecked(denominator - rest)), unchecked((int)wholes & 1), isNegative))
            wholes = unchecked(wholes + 1);
        if (!WideDigits.TryMultiply(wholes, quantum.Low, out ulong multiple))
            return false;
        result = new DecimalDigits(multiple, 0, quantum.Scale).ToDecimal(isNegative && multiple != 0);
        return true;
    }

    /// <summary><see cref="ExactProduct.TryToDecimal"/>, if nothing is divided by and a decimal has all the digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryToDecimal(bool isNegative, out decimal result)
    {
        bool fits = Denominator == 1 && (uint)Scale <= DecimalDigits.LargestScale;
        result = fits ? new DecimalDigits(Numerator, 0, Scale).ToDecimal(isNegative && Numerator != 0) : 0;
        return fits;
    }
}

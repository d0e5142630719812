namespace Alliance.Core;

/// <summary>What nearly every <see cref="ExactProduct"/> is: numerator and denominator have 64 bits. The sign is left out.</summary>
/// <param name="Numerator">The product of what was multiplied by, without points.</param>
/// <param name="Denominator">The product of what was divided by.</param>
/// <param name="Scale">By how many powers of ten the quotient is too large.</param>
internal readonly record struct SmallProduct(ulong Numerator, ulong Denominator, int Scale)
{
    public static bool TryOf(decimal value, out SmallProduct product)
    {
        DecimalDigits digits = DecimalDigits.Of(value);
        product = new(digits.Low, 1, digits.Scale);
        return digits.High == 0;
    }

    public static bool TryMultiply(SmallProduct product, ulong factor, int scale, out SmallProduct result)
    {
        bool fits = WideDigits.TryMultiply(product.Numerator, factor, out ulong numerator);
        result = new(numerator, product.Denominator, unchecked(product.Scale + scale));
        return fits;
    }

    /// <summary>Divides by a number that is not zero.</summary>
    public static bool TryDivide(SmallProduct product, ulong divisor, int scale, out SmallProduct result)
    {
        bool fits = WideDigits.TryMultiply(product.Denominator, divisor, out ulong denominator);
        result = new(product.Numerator, denominator, unchecked(product.Scale - scale));
        return fits;
    }

    /// <summary><see cref="ExactProduct.TryRound"/>, if no number on the way to it has more than 64 bits.</summary>
    public bool TryRound(in DecimalDigits quantum, MidpointRounding mode, bool isNegative, out decimal result)
    {
        result = 0;
        if (quantum.High != 0 || !WideDigits.TryMultiply(Denominator, quantum.Low, out ulong denominator))
            return false;
        int exponent = unchecked(quantum.Scale - Scale);
        uint power = unchecked((uint)Math.Max(exponent, -exponent));
        if (power >= (uint)WideDigits.PowersOfTen.Length)
            return false;
        ref readonly PowerOfTen ten = ref WideDigits.PowersOfTen[power];
        ulong wholes, rest;
        if (exponent < 0 && denominator == 1)
        {
            denominator = ten.Value;
            wholes = WideDigits.DivRem(Numerator, ten, out rest);
        }
        else
        {
            ulong numerator = Numerator;
            if (!(exponent >= 0
                ? WideDigits.TryMultiply(numerator, ten.Value, out numerator)
                : WideDigits.TryMultiply(denominator, ten.Value, out denominator)))
                return false;
            wholes = numerator / denominator;
            rest = unchecked(numerator - (wholes * denominator));
        }
        if (rest != 0 && MoneyRounding.GoesUp(mode, rest.CompareTo(unchecked(denominator - rest)), (wholes & 1) != 0, isNegative))
            wholes = unchecked(wholes + 1);
        if (!WideDigits.TryMultiply(wholes, quantum.Low, out ulong multiple))
            return false;
        result = new DecimalDigits(multiple, 0, quantum.Scale).ToDecimal(isNegative && multiple != 0);
        return true;
    }

    /// <summary><see cref="ExactProduct.TryToDecimal"/>, if nothing is divided by and a decimal has all the digits.</summary>
    public bool TryToDecimal(bool isNegative, out decimal result)
    {
        bool fits = Denominator == 1 && (uint)Scale <= DecimalDigits.LargestScale;
        result = fits ? new DecimalDigits(Numerator, 0, Scale).ToDecimal(isNegative && Numerator != 0) : 0;
        return fits;
    }
}

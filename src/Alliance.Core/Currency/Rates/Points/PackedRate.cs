namespace Alliance.Core;

/// <summary>
/// A rate in eight bytes: the scale in the lowest bits and the digits above them; or, where the scale is <see cref="Elsewhere"/>, the index of the rate
/// in a list of numbers that are negative or have more than about seventeen digits. It takes half the memory of a decimal.
/// </summary>
internal readonly record struct PackedRate
{
    private const int ScaleBits = 5;
    private const int DigitBits = 64 - ScaleBits;
    private const ulong Elsewhere = (1 << ScaleBits) - 1;

    private readonly ulong _bits;

    private PackedRate(ulong digits, ulong scale) => _bits = (digits << ScaleBits) | scale;

    /// <summary>Packs a rate, or adds it to the list when it does not fit.</summary>
    /// <param name="value">The rate.</param>
    /// <param name="others">The rates that do not fit; null: none yet.</param>
    public static PackedRate Of(decimal value, ref List<decimal>? others)
    {
        DecimalDigits digits = DecimalDigits.Of(value);
        if (digits.High == 0 && digits.Low >> DigitBits == 0 && !decimal.IsNegative(value))
            return new(digits.Low, (ulong)digits.Scale);
        others ??= [];
        others.Add(value);
        return new((ulong)others.Count - 1, Elsewhere);
    }

    /// <summary>The rate.</summary>
    /// <param name="others">The rates that do not fit.</param>
    public decimal In(ReadOnlySpan<decimal> others)
    {
        ulong digits = _bits >> ScaleBits, scale = _bits & Elsewhere;
        return scale == Elsewhere ? others[(int)digits] : new DecimalDigits(digits, 0, (int)scale).ToDecimal(isNegative: false);
    }
}

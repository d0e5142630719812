namespace Alliance.Core;

/// <summary>
/// A rate in eight bytes: a <see cref="ShortRate"/> as it is written, made a number when it is asked for; or, marked by the highest bit, a scale in the
/// lowest bits and digits above them; or, where the scale is <see cref="Elsewhere"/>, the place where the rate stands among numbers that are negative or have
/// more digits than there is room for, which are some seventeen. <c>default</c> is none.
/// </summary>
internal readonly record struct PackedRate
{
    private const int ScaleBits = 5;
    private const int DigitBits = 63 - ScaleBits;
    private const ulong Elsewhere = (1 << ScaleBits) - 1;
    private const ulong IsNumber = 1UL << 63;

    private readonly ulong _bits;

    private PackedRate(ulong bits) => _bits = bits;

    private PackedRate(ulong digits, ulong scale) => _bits = unchecked(IsNumber | (digits << ScaleBits) | scale);

    /// <summary>A rate that is written in a few bytes.</summary>
    public static PackedRate Of(ulong shortRate) => new(shortRate);

    /// <summary>A rate, put beside if there is no room for it here.</summary>
    /// <param name="value">The rate.</param>
    /// <param name="others">The rates that stand beside; null: none yet.</param>
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
    /// <param name="others">The rates that stand beside.</param>
    public decimal In(ReadOnlySpan<decimal> others)
    {
        if ((_bits & IsNumber) == 0)
            return ShortRate.Digits(_bits).ToDecimal(isNegative: false);
        ulong digits = (_bits & ~IsNumber) >> ScaleBits;
        int scale = unchecked((int)(_bits & Elsewhere));
        return scale == (int)Elsewhere ? others[(int)digits] : new DecimalDigits(digits, 0, scale).ToDecimal(isNegative: false);
    }
}

namespace Alliance.Core;

/// <summary>
/// A rate in eight bytes: the lowest bits are its scale, those above its digits. Or they are <see cref="Elsewhere"/>, and those above the place where the
/// rate stands among numbers that are negative or have more digits than there is room for, which are some seventeen. <c>default</c> is zero.
/// </summary>
internal readonly record struct PackedRate
{
    private const int ScaleBits = 5;
    private const int DigitBits = 64 - ScaleBits;
    private const ulong Elsewhere = (1 << ScaleBits) - 1;

    private readonly ulong _bits;

    /// <param name="digits">The digits, of at most 59 bits.</param>
    /// <param name="scale">How many of them stand behind the point.</param>
    public PackedRate(ulong digits, int scale) => _bits = unchecked((digits << ScaleBits) | (uint)scale);

    /// <summary>Whether it is a number of its own, and not told elsewhere.</summary>
    public bool IsHere => (_bits & Elsewhere) != Elsewhere;

    /// <summary>Where it stands, if it is told elsewhere.</summary>
    public int Place => (int)(_bits >> ScaleBits);

    /// <summary>A rate, put beside if there is no room for it here.</summary>
    /// <param name="value">The rate.</param>
    /// <param name="others">The rates that stand beside; null: none yet.</param>
    public static PackedRate Of(decimal value, ref List<decimal>? others)
    {
        DecimalDigits digits = DecimalDigits.Of(value);
        if (digits.High == 0 && digits.Low >> DigitBits == 0 && !decimal.IsNegative(value))
            return new(digits.Low, digits.Scale);
        others ??= [];
        others.Add(value);
        return new((uint)others.Count - 1, (int)Elsewhere);
    }

    public decimal ToDecimal() => new DecimalDigits(_bits >> ScaleBits, 0, unchecked((int)(_bits & Elsewhere))).ToDecimal(isNegative: false);
}

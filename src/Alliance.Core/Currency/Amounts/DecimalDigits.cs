using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The digits of a number without sign and decimal point: <c>12.50</c> is 1250 with a scale of 2.</summary>
/// <param name="Low">The lower 64 bits.</param>
/// <param name="High">The 32 bits above.</param>
/// <param name="Scale">The number of digits after the decimal point: 0 to 28.</param>
internal readonly record struct DecimalDigits(ulong Low, uint High, int Scale)
{
    /// <summary>The largest number of digits that a decimal can have after the decimal point.</summary>
    public const int LargestScale = 28;

    private static readonly BigInteger MaxValue = (BigInteger)decimal.MaxValue;

    public UInt128 Value => new(High, Low);

    // This is the layout of OLE's DECIMAL, which the platform uses. It takes a fifth of the time of GetBits and the constructor.
    public static DecimalDigits Of(decimal value)
    {
        Parts parts = Unsafe.BitCast<decimal, Parts>(value);
        return new(parts.Low, parts.High, (parts.Flags >> Parts.ScaleShift) & Parts.ScaleMask);
    }

    /// <summary>Makes a decimal of a whole number and a number of decimals. Trailing zeros are omitted when a decimal has no room for them.</summary>
    /// <returns>Whether a decimal can hold the number.</returns>
    public static bool TryMake(BigInteger whole, int scale, out decimal value)
    {
        BigInteger magnitude = BigInteger.Abs(whole);
        for (; magnitude > MaxValue && scale > 0 && (magnitude % 10).IsZero; scale--)
            magnitude /= 10;
        bool fits = magnitude <= MaxValue;
        value = fits ? new DecimalDigits((ulong)(magnitude & ulong.MaxValue), (uint)(magnitude >> 64), scale).ToDecimal(whole.Sign < 0) : 0;
        return fits;
    }

    public decimal ToDecimal(bool isNegative) =>
        Unsafe.BitCast<Parts, decimal>(new((Scale << Parts.ScaleShift) | (isNegative ? int.MinValue : 0), High, Low));

    private readonly record struct Parts(int Flags, uint High, ulong Low)
    {
        public const int ScaleShift = 16;
        public const int ScaleMask = 0xFF;
    }
}

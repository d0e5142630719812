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

    public UInt128 Value => new(High, Low);

    // This is the layout of OLE's DECIMAL, which the platform uses. It takes a fifth of the time of GetBits and the constructor.
    public static DecimalDigits Of(decimal value)
    {
        Parts parts = Unsafe.BitCast<decimal, Parts>(value);
        return new(parts.Low, parts.High, (parts.Flags >> Parts.ScaleShift) & Parts.ScaleMask);
    }

    public decimal ToDecimal(bool isNegative) =>
        Unsafe.BitCast<Parts, decimal>(new((Scale << Parts.ScaleShift) | (isNegative ? int.MinValue : 0), High, Low));

    private readonly record struct Parts(int Flags, uint High, ulong Low)
    {
        public const int ScaleShift = 16;
        public const int ScaleMask = 0xFF;
    }
}

using System.Numerics;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Fractions of whole numbers of any size: what the calculations are held to.</summary>
internal readonly record struct BigRational : IComparable<BigRational>
{
    public BigRational(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    public static BigRational Zero { get; } = new(0, 1);

    public static BigRational One { get; } = new(1, 1);

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static explicit operator BigRational(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]) * (bits[3] < 0 ? -1 : 1);
        return new(digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static BigRational operator +(BigRational left, BigRational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static BigRational operator -(BigRational value) => new(-value.Numerator, value.Denominator);

    public static BigRational operator -(BigRational left, BigRational right) => left + -right;

    public static BigRational operator *(BigRational left, BigRational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static BigRational operator /(BigRational left, BigRational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public int CompareTo(BigRational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public BigRational Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The nearest whole number, by a mode.</summary>
    public BigInteger Round(MidpointRounding mode)
    {
        BigInteger floor = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        if (rest < 0)
        {
            floor--;
            rest += Denominator;
        }
        if (rest.IsZero)
            return floor;
        int half = (rest * 2).CompareTo(Denominator);
        bool up = mode switch
        {
            MidpointRounding.ToNegativeInfinity => false,
            MidpointRounding.ToPositiveInfinity => true,
            MidpointRounding.ToZero => Numerator < 0,
            MidpointRounding.AwayFromZero => half > 0 || (half == 0 && Numerator > 0),
            _ => half > 0 || (half == 0 && !floor.IsEven),
        };
        return up ? floor + 1 : floor;
    }
}

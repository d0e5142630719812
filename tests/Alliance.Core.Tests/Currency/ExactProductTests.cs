using System.Globalization;
using System.Numerics;
using CsCheck;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Held to fractions of any size.</summary>
public sealed class ExactProductTests
{
    private static readonly Gen<decimal> Factor = Gen.OneOf(
        Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[0, 6], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale)),
        Gen.Select(Gen.ULong[1, ulong.MaxValue], Gen.Int[0, 28], (digits, scale) => unchecked(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale))),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int[0, 28], (low, mid, high, scale) => new decimal(low, mid, high, false, (byte)scale)).Where(d => d > 0));

    private static readonly Gen<(decimal Amount, (decimal Rate, bool Divides)[] Legs)> Products =
        Gen.Select(Gen.Select(Factor, Gen.Bool, (amount, isNegative) => isNegative ? -amount : amount), Gen.Select(Factor, Gen.Bool).Array[0, 4]);

    [Fact]
    public void Rounding_is_that_of_the_exact_value() => Gen.Select(Products, Factor, Gen.Enum<MidpointRounding>()).Sample((product, quantum, mode) =>
    {
        BigInteger wholes = (Exact(product) / (BigRational)quantum).Round(mode);
        bool isRounded = Product(product).TryRound(DecimalDigits.Of(quantum), mode, out decimal rounded);
        if (isRounded)
            Assert.Equal(new BigRational(wholes, 1) * (BigRational)quantum, (BigRational)rounded);
        else
            Assert.True(WithoutZeros(BigInteger.Abs(wholes) * Digits(quantum), quantum.Scale) >> 96 > 0);
        AssertZeroHasNoSign(rounded);
    }, iter: 20_000);

    [Fact]
    public void Unrounded_it_is_the_nearest_decimal() => Products.Sample(product =>
    {
        BigRational exact = Exact(product);
        if (!Product(product).TryToDecimal(out decimal value))
        {
            Assert.True(exact.Abs().CompareTo((BigRational)decimal.MaxValue) > 0);
            return;
        }
        // Half a unit in the last of the places that a number of this size leaves room for.
        int places = 28;
        while (places > 0 && (exact.Abs() * new BigRational(BigInteger.Pow(10, places), 1)).Round(MidpointRounding.ToEven) >> 96 > 0)
            places--;
        BigRational half = new(1, 2 * BigInteger.Pow(10, places));
        Assert.True((exact - (BigRational)value).Abs().CompareTo(half) <= 0, $"{value}");
        AssertZeroHasNoSign(value);
    }, iter: 20_000);

    [Fact]
    public void It_counts_the_steps_of_multiples_alone() => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 500], Gen.Int[0, 28]).Sample((count, digits, scale) =>
    {
        decimal step = new(digits, 0, 0, false, (byte)scale);
        Assert.True(new ExactProduct(step * count).TryCount(DecimalDigits.Of(step), out UInt128 steps) && steps == (UInt128)count);
    });

    [Fact]
    public void Products_of_128_bits_are_told_from_larger_ones() => Gen.Select(Gen.ULong, Gen.ULong, Gen.ULong, Gen.UInt, Gen.Int[0, 127], Gen.Int[0, 95]).Sample((high, low, factorLow, factorHigh, shift, factorShift) =>
    {
        UInt128 value = new UInt128(high, low) >> shift, factor = new UInt128(factorHigh, factorLow) >> factorShift;
        UInt128 product = value;
        BigInteger exact = (BigInteger)value * factor;
        Assert.Equal(exact >> 128 == 0, WideDigits.TryMultiply(ref product, factor));
        Assert.Equal(exact >> 128 == 0 ? exact : value, product);
    }, iter: 20_000);

    [Theory]
    [InlineData("100000000000000000", "0.000000000001", "100000000000000000.00000000000")]
    [InlineData("79228162514264337593543950335", "0.01", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "0.0000000000000000000000000001", "-79228162514264337593543950335")]
    [InlineData("12345678901234567.8", "0.000000000001", "12345678901234567.800000000000")]
    public void Zeros_for_which_there_is_no_room_are_left_out(string amount, string quantum, string expected)
    {
        Assert.True(new ExactProduct(decimal.Parse(amount, CultureInfo.InvariantCulture)).TryRound(DecimalDigits.Of(decimal.Parse(quantum, CultureInfo.InvariantCulture)), MidpointRounding.ToEven, out decimal rounded));
        Assert.Equal(expected, rounded.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>In 64 bits, in 128, and in more.</summary>
    [Theory]
    [InlineData("0.5", 0)]
    [InlineData("1.5", 2)]
    [InlineData("2.5", 2)]
    [InlineData("-2.5", -2)]
    [InlineData("-3.5", -4)]
    public void Halves_go_to_the_even_step_however_many_digits_there_are(string amount, int expected)
    {
        DecimalDigits wide = DecimalDigits.Of(decimal.MaxValue);
        for (int times = 0; times < 3; times++)
        {
            var product = new ExactProduct(decimal.Parse(amount, CultureInfo.InvariantCulture));
            for (int i = 0; i < times; i++)
                product.MultiplyBy(wide);
            for (int i = 0; i < times; i++)
                product.DivideBy(wide);
            Assert.True(product.TryRound(DecimalDigits.Of(1), MidpointRounding.ToEven, out decimal rounded));
            Assert.Equal(expected, rounded);
        }
    }

    [Theory]
    [InlineData("-0.0000000000000000000000000001", "3")]
    [InlineData("-0.0000000000000000000000000001", "79228162514264337593543950335")]
    [InlineData("-1", "79228162514264337593543950335")]
    public void What_is_too_small_for_a_decimal_is_zero_without_a_sign(string amount, string divisor)
    {
        var product = new ExactProduct(decimal.Parse(amount, CultureInfo.InvariantCulture));
        product.DivideBy(DecimalDigits.Of(decimal.Parse(divisor, CultureInfo.InvariantCulture)));
        Assert.True(product.TryToDecimal(out decimal value));
        Assert.Equal(0, value);
        AssertZeroHasNoSign(value);
    }

    private static void AssertZeroHasNoSign(decimal value) => Assert.False(value == 0 && decimal.IsNegative(value));

    private static BigInteger WithoutZeros(BigInteger digits, int decimals)
    {
        for (; decimals > 0 && (digits % 10).IsZero; decimals--)
            digits /= 10;
        return digits;
    }

    private static ExactProduct Product((decimal Amount, (decimal Rate, bool Divides)[] Legs) of)
    {
        var product = new ExactProduct(of.Amount);
        foreach ((decimal rate, bool divides) in of.Legs)
        {
            if (divides)
                product.DivideBy(DecimalDigits.Of(rate));
            else
                product.MultiplyBy(DecimalDigits.Of(rate));
        }
        return product;
    }

    private static BigRational Exact((decimal Amount, (decimal Rate, bool Divides)[] Legs) of) =>
        of.Legs.Aggregate((BigRational)of.Amount, (value, leg) => leg.Divides ? value / (BigRational)leg.Rate : value * (BigRational)leg.Rate);

    private static BigInteger Digits(decimal value) => DecimalDigits.Of(value).Value;
}

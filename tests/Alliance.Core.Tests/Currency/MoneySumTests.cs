using CsCheck;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Sums of amounts are exact, and never convert.</summary>
public sealed class MoneySumTests
{
    private const decimal Tiny = 0.0000000000000000000000000001m;

    [Fact]
    public void Amounts_of_one_currency_are_added()
    {
        Assert.Equal("5.50 EUR", new Money[] { new(1, Eur), new(2.50m, Eur), new(2m, Eur) }.Sum(Eur).ToString());
        Assert.Equal("0 EUR", Enumerable.Empty<Money>().Sum(Eur).ToString());
        Assert.Equal("0.00 EUR", new Money[] { new(1.25m, Eur), new(-1.25m, Eur) }.Sum(Eur).ToString());
    }

    [Fact]
    public void An_amount_in_another_currency_or_in_none_is_refused()
    {
        var error = Assert.Throws<CurrencyMismatchException>(() => new Money[] { new(1, Eur), new(0, Usd) }.Sum(Eur));
        Assert.Equal((Eur, Usd), (error.Left, error.Right));
        Assert.Throws<CurrencyMismatchException>(() => new Money[] { new(1, Usd) }.Sum(Eur));
        Assert.Throws<CurrencyMismatchException>(() => new Money[] { new(1, Eur), default }.Sum(Eur));
        Assert.Throws<ArgumentException>("currency", () => new Money[] { default }.Sum(default));
        Assert.Throws<ArgumentNullException>("amounts", () => ((IEnumerable<Money>)null!).Sum(Eur));
    }

    /// <summary>The addition of decimals would give 79228162514264337593543950335 and 0 here, or be beyond its range.</summary>
    [Fact]
    public void No_amount_is_lost_on_the_way()
    {
        Assert.Equal(new(Tiny, Eur), new Money[] { new(decimal.MaxValue, Eur), new(Tiny, Eur), new(-decimal.MaxValue, Eur) }.Sum(Eur));
        Assert.Equal(new(decimal.MaxValue, Eur), new Money[] { new(decimal.MaxValue, Eur), new(decimal.MaxValue, Eur), new(-decimal.MaxValue, Eur) }.Sum(Eur));
        Assert.Equal(new(decimal.MinValue, Eur), new Money[] { new(decimal.MinValue, Eur), new(0.00m, Eur) }.Sum(Eur));
    }

    [Fact]
    public void A_sum_that_no_decimal_can_hold_is_refused_and_never_rounded()
    {
        Assert.Throws<OverflowException>(() => new Money[] { new(decimal.MaxValue, Eur), new(1, Eur) }.Sum(Eur));
        Assert.Throws<OverflowException>(() => new Money[] { new(decimal.MaxValue, Eur), new(0.5m, Eur) }.Sum(Eur));
        Assert.Throws<OverflowException>(() => new Money[] { new(10, Eur), new(Tiny, Eur) }.Sum(Eur));
    }

    [Fact]
    public void The_sum_is_that_of_the_fractions_in_every_order() => Gen.Select(Gen.Decimal.Array[0, 8], Gen.Int[0, 7]).Sample((amounts, shift) =>
    {
        BigRational expected = amounts.Aggregate(BigRational.Zero, (sum, amount) => sum + (BigRational)amount);
        Money[] moneys = [.. amounts.Select(amount => new Money(amount, Eur))];
        Money[] turned = [.. moneys.Skip(shift), .. moneys.Take(shift)];
        try
        {
            Money sum = moneys.Sum(Eur);
            Assert.Equal(expected, (BigRational)sum.Amount);
            Assert.Equal(sum.ToString(), turned.Sum(Eur).ToString());
        }
        catch (OverflowException)
        {
            Assert.Throws<OverflowException>(() => turned.Sum(Eur));
            Assert.True(!Fits(expected));
        }
    });

    /// <summary>Whether a fraction is a whole number of at most 96 bits, divided by a power of ten of at most 28 zeros.</summary>
    private static bool Fits(BigRational value)
    {
        for (int scale = 0; scale <= 28; scale++)
        {
            var whole = System.Numerics.BigInteger.Abs(value.Numerator) * System.Numerics.BigInteger.Pow(10, scale);
            if ((whole % value.Denominator).IsZero && whole / value.Denominator <= (System.Numerics.BigInteger)decimal.MaxValue)
                return true;
        }
        return false;
    }
}

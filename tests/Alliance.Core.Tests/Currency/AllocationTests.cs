using System.Numerics;
using CsCheck;

namespace Alliance.Core.Tests.Currencies;

public sealed class AllocationTests
{
    private static readonly CurrencyCode Eur = new("EUR"), Jpy = new("JPY"), Gold = new("XAU");

    private static readonly Gen<decimal> Ratio = Gen.OneOf(
        Gen.Int[0, 5].Select(i => (decimal)i),
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 6], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale)),
        Gen.Select(Gen.ULong, Gen.Int[0, 28], (digits, scale) => unchecked(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale))));

    private static readonly Gen<(Money Amount, decimal[] Ratios)> Cases = Gen.Select(
        Gen.OneOf(Gen.Decimal[-1_000_000, 1_000_000].Select(d => decimal.Round(d, 2)), Gen.Int[-5, 5].Select(cents => cents / 100m), Gen.Decimal),
        Gen.OneOf(Eur, Jpy, Gold),
        Ratio.Array[1, 40].Where(ratios => ratios.Any(r => r > 0)),
        (amount, currency, ratios) => (new Money(amount, currency), ratios));

    [Fact]
    public void The_parts_sum_exactly() => Cases.Sample(c =>
        Assert.Equal((BigRational)c.Amount.Amount, c.Amount.Allocate(c.Ratios).Aggregate(BigRational.Zero, (sum, part) => sum + (BigRational)part.Amount)));

    [Fact]
    public void No_part_has_another_sign_than_the_amount() => Cases.Sample(c =>
        Assert.All(c.Amount.Allocate(c.Ratios), part => Assert.True(part.Sign == 0 || part.Sign == c.Amount.Sign)));

    [Fact]
    public void A_ratio_of_zero_gets_nothing() => Cases.Sample(c =>
    {
        ValueList<Money> parts = c.Amount.Allocate(c.Ratios);
        Assert.All(Enumerable.Range(0, parts.Count).Where(i => c.Ratios[i] == 0), i => Assert.Equal(0, parts[i].Amount));
    });

    [Fact]
    public void No_part_is_a_step_away_from_its_exact_share() => Cases.Sample(c =>
    {
        ValueList<Money> parts = c.Amount.Allocate(c.Ratios);
        BigRational total = c.Ratios.Aggregate(BigRational.Zero, (sum, ratio) => sum + (BigRational)ratio);
        // The step is at most the coarsest that any amount near the end of the range forces: 1.
        int decimals = Math.Max(c.Amount.Currency.MinorUnits ?? 0, c.Amount.Amount.Scale);
        BigRational step = Math.Abs(c.Amount.Amount) > decimal.MaxValue / 1000 ? BigRational.One : new(1, BigInteger.Pow(10, decimals));
        for (int i = 0; i < parts.Count; i++)
        {
            BigRational difference = (BigRational)parts[i].Amount - ((BigRational)c.Amount.Amount * (BigRational)c.Ratios[i] / total);
            Assert.True(difference.CompareTo(step) < 0 && (-difference).CompareTo(step) < 0);
        }
    });

    [Fact]
    public void Equal_ratios_differ_by_a_step_at_most_and_the_earlier_gets_more() => Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[1, 50]).Sample((cents, count) =>
    {
        ValueList<Money> parts = new Money(cents / 100m, Eur).Split(count);
        decimal[] sizes = [.. parts.Select(part => Math.Abs(part.Amount))];
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.True(sizes[0] - sizes[^1] is 0 or 0.01m);
    });

    [Fact]
    public void The_opposite_amount_gets_the_opposite_parts() => Cases.Sample(c =>
        Assert.Equal(c.Amount.Allocate(c.Ratios).Select(part => -part), (-c.Amount).Allocate(c.Ratios)));

    [Fact]
    public void Scaling_all_ratios_changes_nothing() => Gen.Select(Gen.Int[-10_000, 10_000], Gen.Int[0, 9].Array[1, 12].Where(r => r.Any(x => x > 0)), Gen.OneOf(0.001m, 7m, 1_000_000_000_000m)).Sample((cents, ratios, factor) =>
        Assert.Equal(
            new Money(cents / 100m, Eur).Allocate([.. ratios.Select(r => (decimal)r)]),
            new Money(cents / 100m, Eur).Allocate([.. ratios.Select(r => r * factor)])));

    [Theory]
    [InlineData("100 EUR", "1 1 1", "33.34 33.33 33.33")]
    [InlineData("0.05 EUR", "1 1", "0.03 0.02")]
    [InlineData("-0.05 EUR", "1 1", "-0.03 -0.02")]
    [InlineData("0 EUR", "3 7", "0 0")]
    [InlineData("0.01 EUR", "0 1 1", "0 0.01 0")]
    [InlineData("100 JPY", "1 1 1", "34 33 33")]
    [InlineData("10.005 EUR", "1 1", "5.003 5.002")]
    [InlineData("1 XAU", "1 1 1", "1 0 0")]
    [InlineData("100 EUR", "70 20 10", "70 20 10")]
    [InlineData("79228162514264337593543950335 EUR", "1 1", "39614081257132168796771975168 39614081257132168796771975167")]
    [InlineData("0.02 EUR", "0.5 0.3 0.2", "0.01 0.01 0")]
    public void Tables(string amount, string ratios, string parts)
    {
        Money money = Money.Parse(amount);
        Assert.Equal(Numbers(parts).Select(part => new Money(part, money.Currency)), money.Allocate(Numbers(ratios)));
    }

    [Fact]
    public void The_last_share_has_the_right_sign_where_rounding_each_share_would_not() =>
        // Rounded one by one, half up, three shares of 0.01 are 0.01 each and leave -0.01 for the last of four.
        Assert.Equal([0.01m, 0.01m, 0m, 0m], new Money(0.02m, Eur).Allocate([1, 1, 1, 1]).Select(part => part.Amount));

    [Fact]
    public void A_quantum_is_kept_and_an_amount_off_it_refused()
    {
        Assert.Equal([0.35m, 0.35m, 0.30m], new Money(1m, new("CHF")).Split(3, 0.05m).Select(part => part.Amount));
        Assert.Throws<ArgumentException>(() => new Money(1.02m, new("CHF")).Split(3, 0.05m));
        Assert.Throws<ArgumentException>(() => new Money(70_000_000_000_000_000_000_000_000_000m, new("CHF")).Split(3, 0.05m));
    }

    [Fact]
    public void What_cannot_be_allocated_is_refused()
    {
        Money money = new(1, Eur);
        Assert.Throws<ArgumentException>(() => money.Allocate([]));
        Assert.Throws<ArgumentException>(() => money.Allocate([0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => money.Allocate([1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => money.Allocate([1], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => money.Split(0));
        Assert.Throws<ArgumentException>(() => money.Allocate([1, 1], new Money[3]));
    }

    [Fact]
    public void Into_a_buffer_it_allocates_nothing()
    {
        decimal[] ratios = [50, 30.5m, 19.5m];
        var parts = new Money[3];
        Money money = new(11_200_000_000_000.01m, Eur);
        money.Allocate(ratios, parts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        money.Allocate(ratios, parts);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static decimal[] Numbers(string text) => [.. text.Split(' ').Select(number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}

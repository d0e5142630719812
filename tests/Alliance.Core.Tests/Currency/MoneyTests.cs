namespace Alliance.Core.Tests.Currencies;

public sealed class MoneyTests
{
    private static readonly CurrencyCode Eur = new("EUR"), Rub = new("RUB"), Jpy = new("JPY"), Gold = new("XAU");

    [Fact]
    public void It_adds_subtracts_multiplies_and_divides()
    {
        Money price = new(12.50m, Eur);
        Assert.Equal(new(15m, Eur), price + new Money(2.50m, Eur));
        Assert.Equal(new(10m, Eur), price - new Money(2.50m, Eur));
        Assert.Equal(new(-12.50m, Eur), -price);
        Assert.Equal((new Money(25m, Eur), new Money(25m, Eur)), (price * 2, 2 * price));
        Assert.Equal(new(6.25m, Eur), price / 2);
        Assert.Equal(5m, price / new Money(2.50m, Eur));
        Assert.Equal((1, -1, 0), (price.Sign, (-price).Sign, Money.Zero(Eur).Sign));
        Assert.Equal(price, (-price).Abs());
        Assert.Equal((-price, -price, price, price), (Money.Min(price, -price), Money.Min(-price, price), Money.Max(price, -price), Money.Max(-price, price)));
    }

    [Fact]
    public void Amounts_in_two_currencies_do_not_meet()
    {
        Money euros = new(1, Eur), roubles = new(105.26m, Rub);
        Action[] meetings =
        [
            () => _ = euros + roubles, () => _ = euros - roubles, () => _ = euros / roubles, () => _ = euros < roubles, () => _ = euros <= roubles,
            () => _ = euros > roubles, () => _ = euros >= roubles, () => Money.Min(euros, roubles), () => Money.Max(euros, roubles),
        ];
        Assert.All(meetings, meeting =>
        {
            var mismatch = Assert.Throws<CurrencyMismatchException>(meeting);
            Assert.Equal(new HashSet<CurrencyCode> { Eur, Rub }, [mismatch.Left, mismatch.Right]);
            Assert.Contains("convert one of them first", mismatch.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_has_no_currency_is_no_amount()
    {
        Assert.Throws<CurrencyMismatchException>(() => default(Money) + default(Money));
        Assert.Contains("without a currency", Assert.Throws<CurrencyMismatchException>(() => new Money(1, Eur) + default(Money)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => default(Money).Round(MidpointRounding.ToEven));
        Assert.Throws<InvalidOperationException>(() => default(Money).Split(2));
    }

    [Fact]
    public void Beyond_the_range_of_decimal_it_overflows()
    {
        Money most = new(decimal.MaxValue, Eur);
        Assert.Throws<OverflowException>(() => most + new Money(1, Eur));
        Assert.Throws<OverflowException>(() => -most - new Money(1, Eur));
        Assert.Throws<OverflowException>(() => most * 2);
        Assert.Throws<OverflowException>(() => most / 0.1m);
        Assert.Throws<DivideByZeroException>(() => most / 0m);
        Assert.Throws<OverflowException>(() => most.Round(MoneyRounding.ToQuantum(10, MidpointRounding.ToPositiveInfinity)));
    }

    [Fact]
    public void Equal_money_is_equal_whatever_it_went_through()
    {
        Money[] same = [new(1.5m, Eur), new(1.50m, Eur), new Money(3m, Eur) / 2, Money.Parse("1.500 EUR"), new Money(1.5m, Eur).Round(MoneyRounding.ToDecimals(4, MidpointRounding.AwayFromZero))];
        Assert.All(same, money => Assert.True(money == same[0] && money.GetHashCode() == same[0].GetHashCode() && money.CompareTo(same[0]) == 0 && money <= same[0]));
        Assert.Single(same.ToHashSet());
        Assert.NotEqual(new(1.5m, Rub), same[0]);
    }

    [Fact]
    public void Sorting_takes_all_currencies_and_never_throws()
    {
        Money[] sorted = [default, new(-1, Eur), new(2, Eur), new(-5, Rub)];
        Money[] shuffled = [sorted[2], sorted[0], sorted[3], sorted[1]];
        Assert.Equal(sorted, shuffled.Order());
    }

    [Theory]
    [InlineData("2.345", "EUR", MidpointRounding.ToEven, "2.34")]
    [InlineData("2.345", "EUR", MidpointRounding.AwayFromZero, "2.35")]
    [InlineData("-2.345", "EUR", MidpointRounding.AwayFromZero, "-2.35")]
    [InlineData("-2.341", "EUR", MidpointRounding.ToNegativeInfinity, "-2.35")]
    [InlineData("-2.349", "EUR", MidpointRounding.ToPositiveInfinity, "-2.34")]
    [InlineData("2.349", "EUR", MidpointRounding.ToZero, "2.34")]
    [InlineData("2.5", "JPY", MidpointRounding.ToEven, "2")]
    [InlineData("1.2345", "KWD", MidpointRounding.ToEven, "1.234")]
    public void It_rounds_to_the_minor_unit_of_its_currency(string amount, string currency, MidpointRounding mode, string expected)
    {
        Money money = Money.Parse($"{amount} {currency}"), rounded = Money.Parse($"{expected} {currency}");
        Assert.Equal(rounded, money.Round(mode));
        Assert.Equal(rounded, money.Round(MoneyRounding.ToMinorUnits(mode)));
        Assert.Equal(rounded, money.Round(MoneyRounding.ToDecimals(money.Currency.MinorUnits!.Value, mode)));
    }

    [Theory]
    [InlineData("2.37", "0.05", MidpointRounding.ToEven, "2.35")]
    [InlineData("2.375", "0.05", MidpointRounding.ToEven, "2.40")]
    [InlineData("2.325", "0.05", MidpointRounding.ToEven, "2.30")]
    [InlineData("-2.325", "0.05", MidpointRounding.AwayFromZero, "-2.35")]
    [InlineData("11249999999999", "100000000000", MidpointRounding.AwayFromZero, "11200000000000")]
    [InlineData("0.04", "0.1", MidpointRounding.ToPositiveInfinity, "0.1")]
    [InlineData("7", "3", MidpointRounding.ToEven, "6")]
    public void It_rounds_to_a_quantum(string amount, string quantum, MidpointRounding mode, string expected) =>
        Assert.Equal(
            Money.Parse(expected + " CHF"),
            Money.Parse(amount + " CHF").Round(MoneyRounding.ToQuantum(decimal.Parse(quantum, System.Globalization.CultureInfo.InvariantCulture), mode)));

    [Fact]
    public void What_has_no_minor_unit_says_so()
    {
        Assert.Contains("XAU", Assert.Throws<InvalidOperationException>(() => new Money(1.5m, Gold).Round(MidpointRounding.ToEven)).Message, StringComparison.Ordinal);
        Assert.Equal(new(2m, Gold), new Money(1.5m, Gold).Round(MoneyRounding.ToDecimals(0, MidpointRounding.ToEven)));
        Assert.Equal(new(1.5m, Jpy), new Money(1.5m, Jpy).Round(MoneyRounding.None));
    }

    [Fact]
    public void A_rounding_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyRounding.ToDecimals(29, MidpointRounding.ToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyRounding.ToQuantum(0, MidpointRounding.ToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoneyRounding.ToMinorUnits((MidpointRounding)9));
    }

    [Fact]
    public void Nobodys_format_has_a_say_in_its_text()
    {
        var german = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        german.NumberFormat = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
        Assert.Equal("1234.5 EUR", string.Create(german, $"{new Money(1234.5m, Eur)}"));
        Assert.True(Money.TryParse("1234.5 EUR", german, out Money money) && money == new Money(1234.5m, Eur));
        Assert.False(Money.TryParse("1.234,5 EUR", german, out _));
    }

    [Fact]
    public void Trying_to_read_8_MB_of_digits_refuses_them_without_a_copy()
    {
        string digits = new('9', 8 << 20);
        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(digits);
        // What a type needs is made when it is first asked.
        Assert.False(IsRead());
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isRead = IsRead();
        Assert.Equal((false, 0), (isRead, GC.GetAllocatedBytesForCurrentThread() - before));

        bool IsRead() => Money.TryParse(digits, out _) || Money.TryParse(utf8, out _) || Money.TryParse((string?)null, out _) || Money.TryParse(" EUR", out _);
    }

    [Fact]
    public void Rounding_allocates_nothing()
    {
        Money money = new(-11_200_000_000_000.012345m, new("EUR"));
        MoneyRounding[] roundings =
        [
            MoneyRounding.ToMinorUnits(MidpointRounding.ToEven), MoneyRounding.ToDecimals(4, MidpointRounding.AwayFromZero), MoneyRounding.ToQuantum(0.05m, MidpointRounding.ToZero),
            MoneyRounding.ToQuantum(100_000_000m, MidpointRounding.ToNegativeInfinity),
        ];
        decimal total = Round();
        long before = GC.GetAllocatedBytesForCurrentThread();
        total -= Round();
        Assert.Equal((0, 0), (total, GC.GetAllocatedBytesForCurrentThread() - before));

        decimal Round()
        {
            decimal sum = money.Round(MidpointRounding.ToEven).Amount;
            foreach (MoneyRounding rounding in roundings)
                sum += money.Round(rounding).Amount;
            return sum;
        }
    }
}

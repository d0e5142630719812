using Alliance.Core.Validation;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Ways, directions, rounding, and what the answer tells of them.</summary>
public sealed class ConversionTests
{
    private static readonly ExchangeRateTable Ecb = ExchangeRateTable.Of(
        Fixing("ecb-eur-usd", Eur, Usd, (10, 1.0527m), (11, 1.0507m)),
        Fixing("ecb-eur-cny", Eur, Cny, (10, 7.6354m), (11, 7.6318m)),
        Fixing("ecb-eur-jpy", Eur, Jpy, (10, 160.05m)));

    [Fact]
    public void The_answer_holds_the_whole_way()
    {
        CurrencyConversion conversion = Ecb.Convert(new Money(1052.7m, Usd), Cny, Day(10), RateLookup.ExactDay);
        Assert.Equal(
            new CurrencyConversion
            {
                Amount = new(1052.7m, Usd),
                Result = new(7635.4m, Cny),
                Day = Day(10),
                Legs =
                [
                    new() { Base = Eur, Quote = Usd, Rate = 1.0527m, Day = Day(10), Source = new("ecb-eur-usd-source"), IsInverted = true },
                    new() { Base = Eur, Quote = Cny, Rate = 7.6354m, Day = Day(10), Source = new("ecb-eur-cny-source") },
                ],
            },
            conversion);
        Assert.Empty(new CurrencyConversionValidator().Validate(conversion).Errors);
    }

    [Fact]
    public void A_cross_rate_is_of_the_day_asked_for_and_none_is_kept_from_the_day_before()
    {
        decimal[] rates = [.. new[] { 10, 11, 10 }.Select(day => Ecb.Convert(new Money(1, Usd), Cny, Day(day), RateLookup.ExactDay).Result.Amount)];
        Assert.Equal([7.6354m / 1.0527m, 7.6318m / 1.0507m, 7.6354m / 1.0527m], rates);
        Assert.False(Ecb.TryConvertAmount(new Money(1, Usd), Jpy, Day(11), RateLookup.ExactDay, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.TooOld, failure);
    }

    [Fact]
    public void What_has_no_rate_is_not_taken_to_be_one_to_one()
    {
        Assert.False(Ecb.TryConvert(new Money(1, Eur), Chf, Day(10), RateLookup.ExactDay, out CurrencyConversion? none, out ConversionFailure failure));
        Assert.Equal((null, ConversionFailure.NoSeries), (none, failure));
        Assert.False(ExchangeRateTable.Of().TryConvertAmount(new Money(1, Eur), Usd, Day(10), RateLookup.LastWithin(99), out Money result, out failure));
        Assert.Equal((default, ConversionFailure.NoSeries), (result, failure));
        Assert.False(Ecb.TryConvertAmount(new Money(1, Usd), Eur, Day(10), RateLookup.ExactDay, out _, out failure, new() { PublishedDirectionOnly = true }));
        Assert.Equal(ConversionFailure.NoSeries, failure);
    }

    [Fact]
    public void An_amount_in_the_currency_already_comes_out_without_a_leg()
    {
        CurrencyConversion same = ExchangeRateTable.Of().Convert(new Money(1.005m, Eur), Eur, Day(10), RateLookup.ExactDay);
        Assert.Equal((new Money(1.005m, Eur), 0), (same.Result, same.Legs.Count));
        Assert.Equal(new(1.00m, Eur), Ecb.Convert(new Money(1.005m, Eur), Eur, Day(10), RateLookup.ExactDay, new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) }).Result);
    }

    [Fact]
    public void An_inverse_divides_by_the_published_rate_and_comes_back_to_the_cent()
    {
        // 1/105.09 rounded to six places, times 105.09, is not 1.
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("cbr", Eur, Rub, (10, 105.09m)));
        Assert.Equal(new(1, Eur), table.Convert(new Money(105.09m, Rub), Eur, Day(10), RateLookup.ExactDay).Result);
        Assert.Equal(new(106_575_316_395.47m, Eur), table.Convert(new Money(11_200_000_000_000m, Rub), Eur, Day(10), RateLookup.ExactDay, new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) }).Result);
        ConversionLeg leg = Assert.Single(table.Convert(new Money(1, Rub), Eur, Day(10), RateLookup.ExactDay).Legs);
        Assert.Equal((Eur, Rub, 105.09m, true), (leg.Base, leg.Quote, leg.Rate, leg.IsInverted));
    }

    [Fact]
    public void A_pivot_is_the_only_way()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(
            Fixing("direct", Usd, Rub, (10, 99.38m)), Fixing("eur-usd", Eur, Usd, (10, 1.05m)), Fixing("eur-rub", Eur, Rub, (10, 105m)), Fixing("usd-cny", Usd, Cny, (10, 7.25m)));
        Assert.Equal(99.38m, Rate(default));
        Assert.Equal(100, Rate(new() { Pivot = Eur }));
        Assert.Equal(99.38m, Rate(new() { Pivot = Usd }));
        Assert.False(table.TryConvertAmount(new Money(1, Usd), Rub, Day(10), RateLookup.ExactDay, out _, out ConversionFailure failure, new() { Pivot = Cny }));
        Assert.Equal(ConversionFailure.NoSeries, failure);
        // A pivot that is one of the two has the direct rate: no third currency comes between.
        Assert.False(table.TryConvertAmount(new Money(1, Cny), Rub, Day(10), RateLookup.ExactDay, out _, out failure, new() { Pivot = Cny }));
        Assert.Equal(ConversionFailure.NoSeries, failure);
        Assert.True(table.TryConvertAmount(new Money(1, Cny), Rub, Day(10), RateLookup.ExactDay, out _, out _, default));

        decimal Rate(ConversionOptions options) => table.Convert(new Money(1, Usd), Rub, Day(10), RateLookup.ExactDay, options).Result.Amount;
    }

    [Fact]
    public void The_fewest_legs_are_taken_and_of_equally_few_the_first_by_alphabet()
    {
        ExchangeRateSeries[] series =
        [
            Fixing("kzt-usd", Kzt, Usd, (10, 0.002m)), Fixing("usd-chf", Usd, Chf, (10, 0.9m)),
            Fixing("kzt-eur", Kzt, Eur, (10, 0.0018m)), Fixing("eur-chf", Eur, Chf, (10, 0.93m)),
            Fixing("chf-jpy", Chf, Jpy, (10, 170m)), Fixing("kzt-cny", Kzt, Cny, (10, 0.014m)),
        ];
        ExchangeRateTable table = ExchangeRateTable.Of(series);
        Assert.Equal(["KZT/EUR", "EUR/CHF"], Legs(table, Kzt, Chf));
        Assert.Equal(["KZT/EUR", "EUR/CHF", "CHF/JPY"], Legs(table, Kzt, Jpy));
        Assert.Equal(["KZT/CNY", "KZT/EUR", "EUR/CHF", "CHF/JPY"], Legs(table, Cny, Jpy, new() { MaxLegs = 4 }));
        Assert.False(table.TryConvertAmount(new Money(1, Cny), Jpy, Day(10), RateLookup.ExactDay, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.NoSeries, failure);
        Assert.False(table.TryConvertAmount(new Money(1, Kzt), Chf, Day(10), RateLookup.ExactDay, out _, out _, new() { MaxLegs = 1 }));
        Assert.Equal(["KZT/EUR", "EUR/CHF", "CHF/JPY"], Legs(table, Kzt, Jpy, new() { PublishedDirectionOnly = true }));
        // A way that is closed on the day is not taken.
        table = ExchangeRateTable.Of(series.Select(one => one.Id == new Id<ExchangeRateSeries>("kzt-eur") ? one with { Points = [new(Day(9), 0.0018m)] } : one));
        Assert.Equal(["KZT/USD", "USD/CHF"], Legs(table, Kzt, Chf));
    }

    [Fact]
    public void A_way_that_is_closed_says_what_it_lacks()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(
            Fixing("kzt-rub", Kzt, Rub, (10, 0.2m)), InForce("eur-rub", Eur, Rub, (4, 112.02m)) with { Gaps = [Validity.From(Day(5))] }, Fixing("eur-usd", Eur, Usd, (10, 1.05m)));
        Assert.False(table.TryConvertAmount(new Money(1, Kzt), Usd, Day(10), RateLookup.InForceUntilReplaced, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.Gap, failure);
    }

    [Fact]
    public void Convert_throws_with_the_reason()
    {
        var none = Assert.Throws<NoExchangeRateException>(() => Ecb.Convert(new Money(1, Eur), Usd, Day(14), RateLookup.LastWithin(2)));
        Assert.Equal((ConversionFailure.TooOld, Eur, Usd, Day(14)), (none.Failure, none.From, none.To, none.Day));
        Assert.Equal("EUR cannot be converted to USD for 2024-12-14: the last rate is older than the lookup allows.", none.Message);
    }

    [Fact]
    public void What_is_too_large_or_has_no_minor_unit_is_told()
    {
        Money most = new(decimal.MaxValue, Eur);
        Assert.Throws<OverflowException>(() => Ecb.Convert(most, Usd, Day(10), RateLookup.ExactDay));
        Assert.False(Ecb.TryConvert(most, Usd, Day(10), RateLookup.ExactDay, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.Overflow, failure);
        ExchangeRateTable gold = ExchangeRateTable.Of(Fixing("gold", new("XAU"), Usd, (10, 2_694m)));
        Assert.False(gold.TryConvertAmount(new Money(2_694, Usd), new("XAU"), Day(10), RateLookup.ExactDay, out _, out failure, new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) }));
        Assert.Equal(ConversionFailure.NoMinorUnit, failure);
    }

    [Fact]
    public void What_names_no_currency_is_the_callers_fault()
    {
        Assert.Throws<ArgumentException>(() => Ecb.Convert(default, Usd, Day(10), RateLookup.ExactDay));
        Assert.Throws<ArgumentException>(() => Ecb.Convert(new Money(1, Eur), default, Day(10), RateLookup.ExactDay));
        Assert.Throws<ArgumentOutOfRangeException>(() => RateLookup.LastWithin(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConversionOptions { MaxLegs = 9 });
        Assert.Throws<ArgumentNullException>(() => ExchangeRateTable.Of([null!]));
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        LocalDate julian = Day(10).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(new(1.0527m, Usd), Ecb.Convert(new Money(1, Eur), Usd, julian, RateLookup.LastWithin(3)).Result);
    }

    [Fact]
    public void Without_a_trace_it_allocates_nothing()
    {
        ConversionOptions cents = new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) };
        ConversionOptions through = cents with { Pivot = Eur, Rounding = MoneyRounding.ToQuantum(0.05m, MidpointRounding.AwayFromZero) };
        bool all = Convert();
        long before = GC.GetAllocatedBytesForCurrentThread();
        all &= Convert();
        Assert.Equal((true, 0), (all, GC.GetAllocatedBytesForCurrentThread() - before));

        bool Convert() =>
            Ecb.TryConvertAmount(new Money(1_234_567.89m, Usd), Eur, Day(10), RateLookup.ExactDay, out _, out _)
            && Ecb.TryConvertAmount(new Money(1_234_567.89m, Usd), Eur, Day(10), RateLookup.ExactDay, out _, out _, cents)
            && Ecb.TryConvertAmount(new Money(1_234_567.89m, Eur), Usd, Day(12), RateLookup.LastWithin(4), out _, out _, cents)
            && Ecb.TryConvertAmount(new Money(11_200_000_000_000m, Usd), Cny, Day(11), RateLookup.LastWithin(4), out _, out _)
            && Ecb.TryConvertAmount(new Money(11_200_000_000_000_000_000.25m, Usd), Cny, Day(11), RateLookup.LastWithin(4), out _, out _, cents)
            && Ecb.TryConvertAmount(new Money(11_200_000_000_000m, Usd), Cny, Day(11), RateLookup.LastWithin(4), out _, out _, through)
            && !Ecb.TryConvertAmount(new Money(1, Usd), Jpy, Day(11), RateLookup.ExactDay, out _, out _);
    }

    private static string[] Legs(ExchangeRateTable table, CurrencyCode from, CurrencyCode to, ConversionOptions options = default) =>
        [.. table.Convert(new Money(1, from), to, Day(10), RateLookup.ExactDay, options).Legs.Select(leg => $"{leg.Base}/{leg.Quote}")];
}

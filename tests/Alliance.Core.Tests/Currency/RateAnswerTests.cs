using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>The rate of a day, or why there is none; and several conversions at once.</summary>
public sealed class RateAnswerTests
{
    private static readonly ExchangeRateSeries Dollar = Fixing("eur-usd", Eur, Usd, (6, 1.0580m), (9, 1.0568m), (10, 1.0527m)), Franc = Fixing("eur-chf", Eur, Chf, (9, 0.9281m), (10, 0.9287m));

    private static readonly ExchangeRateTable Table = ExchangeRateTable.Of(Dollar, Franc);

    [Fact]
    public void A_series_says_its_rate_with_the_day_and_the_source()
    {
        RateAnswer answer = Dollar.RateOn(Day(8), RateLookup.LastWithin(4));
        Assert.Equal((1.0580m, Day(6), Day(8), ConversionFailure.None), (answer.Rate!.Value, answer.RateDay!.Value, answer.Day, answer.Failure));
        Assert.Equal((Eur, Usd), (answer.Base, answer.Quote));
        Assert.Equal(new ConversionLeg { Base = Eur, Quote = Usd, Rate = 1.0580m, Day = Day(6), Source = new("eur-usd-source") }, Assert.Single(answer.Legs));
    }

    [Theory]
    [InlineData(5, "last-within-9-days", ConversionFailure.NotStarted)]
    [InlineData(8, "exact-day", ConversionFailure.TooOld)]
    [InlineData(8, "in-force-until-replaced", ConversionFailure.TooOld)]
    [InlineData(11, "last-within-9-days", ConversionFailure.Gap)]
    [InlineData(12, "last-within-9-days", ConversionFailure.Ended)]
    public void A_series_says_why_it_has_no_rate(int day, string lookup, ConversionFailure expected)
    {
        ExchangeRateSeries series = Dollar with { Gaps = [Validity.Between(Day(11), Day(11))], Ended = Day(11) };
        RateAnswer answer = series.RateOn(Day(day), RateLookup.Parse(lookup));
        Assert.Equal((null, null, expected), (answer.Rate, answer.RateDay, answer.Failure));
        Assert.True(answer.Legs.IsEmpty);
    }

    [Fact]
    public void A_series_that_is_not_understood_or_not_valid_gives_no_rate()
    {
        Assert.Equal(ConversionFailure.NotUnderstood, (Dollar with { Unknown = UnknownMembers.Parse("""{"scale":100}""") }).RateOn(Day(10), RateLookup.ExactDay).Failure);
        Assert.Equal(ConversionFailure.NotStarted, (Dollar with { Points = [] }).RateOn(Day(10), RateLookup.ExactDay).Failure);
        Assert.Contains("eur-usd cannot be converted with", Assert.Throws<ArgumentException>(() => Fixing("eur-usd", Eur, Usd, (10, 0)).RateOn(Day(10), RateLookup.ExactDay)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => (Dollar with { Evidence = new() { Citations = [null!] } }).RateOn(Day(10), RateLookup.ExactDay));
    }

    [Fact]
    public void A_cross_rate_is_the_product_of_its_legs_and_its_day_the_earliest()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(Dollar, Fixing("eur-chf", Eur, Chf, (9, 0.9281m)));
        RateAnswer answer = table.RateOf(Usd, Chf, Day(10), RateLookup.LastWithin(4));
        Assert.Equal(0.9281m / 1.0527m, answer.Rate);
        Assert.Equal(Day(9), answer.RateDay);
        Assert.Equal([("USD", true, Day(10)), ("CHF", false, Day(9))], answer.Legs.Select(leg => (leg.Quote.ToString(), leg.IsInverted, leg.Day)));
    }

    [Fact]
    public void The_rate_is_not_rounded_as_an_amount_would_be() => Assert.Equal(
        1 / 1.0527m,
        Table.RateOf(Usd, Eur, Day(10), RateLookup.ExactDay, new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) }).Rate);

    [Fact]
    public void Options_hold_for_the_rate()
    {
        Assert.Equal(ConversionFailure.NoSeries, Table.RateOf(Usd, Eur, Day(10), RateLookup.ExactDay, new() { PublishedDirectionOnly = true }).Failure);
        Assert.Equal(ConversionFailure.NoSeries, Table.RateOf(Usd, Chf, Day(10), RateLookup.ExactDay, new() { MaxLegs = 1 }).Failure);
    }

    [Theory]
    [InlineData("EUR", "USD", 5, ConversionFailure.NotStarted)]
    [InlineData("EUR", "USD", 7, ConversionFailure.TooOld)]
    [InlineData("EUR", "KZT", 10, ConversionFailure.NoSeries)]
    [InlineData("RUR", "RUB", 10, ConversionFailure.AmbiguousUnit)]
    public void A_table_says_why_it_has_no_rate(string from, string to, int day, ConversionFailure expected)
    {
        RateAnswer answer = Table.RateOf(new(from), new(to), Day(day), RateLookup.ExactDay);
        Assert.Equal((null, expected, 0), (answer.Rate, answer.Failure, answer.Legs.Count));
        Assert.Equal((from, to), (answer.Base.ToString(), answer.Quote.ToString()));
    }

    [Fact]
    public void A_currency_in_itself_needs_no_leg()
    {
        RateAnswer answer = ExchangeRateTable.Of().RateOf(Eur, Eur, Day(10), RateLookup.ExactDay);
        Assert.Equal((1m, 0, null), (answer.Rate, answer.Legs.Count, answer.RateDay));
        Assert.Throws<ArgumentException>("from", () => Table.RateOf(default, Eur, Day(10), RateLookup.ExactDay));
        Assert.Throws<ArgumentException>("to", () => Table.RateOf(Eur, default, Day(10), RateLookup.ExactDay));
    }

    [Fact]
    public void A_rate_that_no_decimal_can_hold_is_never_zero()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("a", Eur, Usd, (10, 1e-28m)), Fixing("b", Usd, Chf, (10, 0.01m)));
        Assert.Equal((null, ConversionFailure.Overflow), table.RateOf(Eur, Chf, Day(10), RateLookup.ExactDay) is var small ? (small.Rate, small.Failure) : default);
        Assert.Equal((null, ConversionFailure.Overflow), table.RateOf(Chf, Eur, Day(10), RateLookup.ExactDay) is var large ? (large.Rate, large.Failure) : default);
        // The check of a quoted pair divides by the rate.
        QuotedConversion pair = new() { Amount = new() { Amount = 1, Currency = Chf }, QuotedEquivalent = new() { Amount = 1, Currency = Eur } };
        Assert.Equal(QuotedConversionVerdict.NoReferenceRate, pair.Check(table, Day(10), RateLookup.ExactDay).Verdict);
    }

    [Fact]
    public void Each_of_several_amounts_is_converted_or_has_its_reason()
    {
        ValueList<ConversionAnswer> answers = Table.ConvertAll([new(1.0527m, Usd), new(1, Kzt), new(2, Eur), new(0.9287m, Chf)], Eur, Day(10), RateLookup.ExactDay);
        Assert.Equal([new Money(1, Eur), null, new Money(2, Eur), new Money(1, Eur)], answers.Select(answer => answer.Conversion?.Result));
        Assert.Equal([ConversionFailure.None, ConversionFailure.NoSeries, ConversionFailure.None, ConversionFailure.None], answers.Select(answer => answer.Failure));
        Assert.Equal(new(1, Kzt), answers[1].Amount);
        Assert.Equal(Table.Convert(new(1.0527m, Usd), Eur, Day(10), RateLookup.ExactDay), answers[0].Conversion);
        Assert.True(Table.ConvertAll([], Eur, Day(10), RateLookup.ExactDay).IsEmpty);
    }

    [Fact]
    public void Each_result_is_rounded_by_itself()
    {
        ValueList<ConversionAnswer> answers = Table.ConvertAll([new(1, Usd), new(1, Usd)], Eur, Day(10), RateLookup.ExactDay, new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) });
        Assert.Equal(new(1.90m, Eur), answers.Select(answer => answer.Conversion!.Result).Sum(Eur));
    }

    [Fact]
    public void An_amount_without_a_currency_is_named_by_its_index()
    {
        Assert.Contains("index 1", Assert.Throws<ArgumentException>("amounts", () => Table.ConvertAll([new(1, Usd), default], Eur, Day(10), RateLookup.ExactDay)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("amounts", () => Table.ConvertAll(null!, Eur, Day(10), RateLookup.ExactDay));
        Assert.Throws<ArgumentException>("to", () => Table.ConvertAll([], default, Day(10), RateLookup.ExactDay));
    }
}

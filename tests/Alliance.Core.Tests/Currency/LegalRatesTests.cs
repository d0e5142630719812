using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Redenominations and irrevocable rates join as legs; ambiguous units are refused.</summary>
public sealed class LegalRatesTests
{
    private static readonly ExchangeRateTable Law = ExchangeRateTable.Of();
    private static readonly CurrencyCode Dem = new("DEM"), Frf = new("FRF"), Rur = new("RUR"), Ves = new("VES"), Ved = new("VED"), Vef = new("VEF");

    [Fact]
    public void Marks_become_francs_over_the_euro_by_the_irrevocable_rates()
    {
        CurrencyConversion francs = Law.Convert(new Money(1.95583m, Dem), Frf, new(2001, 6, 1), RateLookup.ExactDay);
        Assert.Equal(new(6.55957m, Frf), francs.Result);
        Assert.Equal(
            [("EUR", "DEM", 1.95583m, true, new LocalDate(1999, 1, 1)), ("EUR", "FRF", 6.55957m, false, new LocalDate(1999, 1, 1))],
            francs.Legs.Select(leg => (leg.Base.ToString(), leg.Quote.ToString(), leg.Rate, leg.IsInverted, leg.Day)));
        Assert.All(francs.Legs, leg => Assert.Equal(new Id<Source>("reg-2866-98"), leg.Source));
    }

    [Fact]
    public void Before_their_day_they_don_t_hold()
    {
        Assert.False(Law.TryConvertAmount(new Money(1, Dem), Eur, new(1998, 12, 31), RateLookup.LastWithin(1000), out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.NotStarted, failure);
    }

    [Theory]
    [InlineData("TRL", "TRY", "2005-01-01", 1_000_000)]
    [InlineData("ROL", "RON", "2005-07-01", 10_000)]
    [InlineData("VEF", "VES", "2018-08-20", 100_000)]
    public void A_redenomination_is_a_leg_of_its_day_with_its_source(string old, string current, string day, int factor)
    {
        LocalDate from = PartialDate.Parse(day).Earliest;
        CurrencyConversion conversion = Law.Convert(new Money(factor, new(old)), new(current), from, RateLookup.ExactDay);
        ConversionLeg leg = Assert.Single(conversion.Legs);
        Assert.Equal((new Money(1, new(current)), from), (conversion.Result, leg.Day));
        Assert.NotNull(leg.Source);
        Assert.False(Law.TryConvertAmount(new Money(factor, new(old)), new(current), from.PlusDays(-1), RateLookup.LastWithin(1000), out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.NotStarted, failure);
    }

    [Fact]
    public void Old_roubles_become_new_ones_in_Russia_and_tenge_in_Kazakhstan()
    {
        Money old = new(1_000_000, Rur);
        var day = new LocalDate(2005, 1, 1);
        Assert.Equal(new(1_000, Rub), Law.Convert(old, Rub, day, RateLookup.ExactDay, new() { Country = CountryCode.RU }).Result);
        Assert.Equal(new(2_000, Kzt), Law.Convert(old, Kzt, day, RateLookup.ExactDay, new() { Country = CountryCode.KZ }).Result);
        Assert.False(Law.TryConvertAmount(old, Rub, day, RateLookup.ExactDay, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.AmbiguousUnit, failure);
        Assert.False(Law.TryConvertAmount(old, Rub, day, RateLookup.ExactDay, out _, out failure, new() { Country = CountryCode.KZ }));
        Assert.Equal(ConversionFailure.AmbiguousUnit, failure);
    }

    [Theory]
    [InlineData("RUR", "1998-01-01", ConversionFailure.AmbiguousUnit)]
    [InlineData("RUR", "2003-12-31", ConversionFailure.AmbiguousUnit)]
    [InlineData("RUR", "2004-01-01", ConversionFailure.None)]
    [InlineData("VES", "2021-10-01", ConversionFailure.AmbiguousUnit)]
    [InlineData("VED", "2024-12-10", ConversionFailure.AmbiguousUnit)]
    public void A_code_that_stood_for_two_units_is_not_converted(string code, string day, ConversionFailure expected)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        CurrencyCode currency = new(code);
        ExchangeRateTable table = ExchangeRateTable.Of(new ExchangeRateSeries
        {
            Id = new("x"),
            Base = Usd,
            Quote = currency,
            RateType = RateType.OfficialReference,
            DateBasis = DateBasis.Effective,
            Points = [new(new(1997, 1, 1), 6m)],
        });
        table.TryConvertAmount(new Money(6, currency), Usd, on, RateLookup.InForceUntilReplaced, out _, out ConversionFailure failure);
        table.TryConvertAmount(new Money(1, Usd), currency, on, RateLookup.InForceUntilReplaced, out _, out ConversionFailure there);
        Assert.Equal((expected, expected), (failure, there));
        Assert.Equal(new(1, Usd), table.Convert(new Money(6, currency), Usd, on, RateLookup.InForceUntilReplaced, new() { UnitsAreUnambiguous = true }).Result);
    }

    [Fact]
    public void No_way_leads_over_an_ambiguous_unit()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("a", Usd, Ves, (10, 48)), Fixing("b", Cny, Ves, (10, 6.6m)));
        Assert.False(table.TryConvertAmount(new Money(1, Usd), Cny, Day(10), RateLookup.ExactDay, out _, out ConversionFailure why));
        Assert.Equal(ConversionFailure.AmbiguousUnit, why);
        Assert.False(table.TryConvertAmount(new Money(1, Usd), Cny, Day(10), RateLookup.ExactDay, out _, out ConversionFailure failure, new() { Pivot = Ves }));
        Assert.Equal(ConversionFailure.AmbiguousUnit, failure);
        Assert.True(table.TryConvertAmount(new Money(1, Usd), Cny, Day(10), RateLookup.ExactDay, out _, out _, new() { UnitsAreUnambiguous = true }));
    }

    /// <summary>The rouble of 1993 became tenge, but no series leads from those to the euro, whosever money is meant.</summary>
    [Fact]
    public void Where_saying_the_country_would_not_help_there_is_no_series()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("a", Eur, Rub, (10, 105)));
        Assert.False(table.TryConvertAmount(new Money(1, Kzt), Eur, Day(10), RateLookup.LastWithin(7), out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.NoSeries, failure);
        Assert.False(table.TryConvertAmount(new Money(1, Rur), Eur, Day(10), RateLookup.LastWithin(7), out _, out failure));
        Assert.Equal(ConversionFailure.AmbiguousUnit, failure);
        Assert.True(table.TryConvertAmount(new Money(1, Rur), Eur, Day(10), RateLookup.LastWithin(7), out _, out failure, new() { Country = CountryCode.RU }));
    }

    /// <summary>Advice to name the unit or the country would change nothing: there is no series, whatever the code means.</summary>
    [Theory]
    [InlineData("KZT", "EUR", "2024-12-10", null)]
    [InlineData("EUR", "KZT", "2024-12-10", null)]
    [InlineData("KZT", "EUR", "2024-12-10", "RUR")]
    [InlineData("VES", "KZT", "2021-10-01", null)]
    [InlineData("EUR", "VED", "2024-12-10", null)]
    [InlineData("EUR", "USD", "2021-10-01", "VES")]
    [InlineData("VES", "EUR", "2021-10-01", "ISK")]
    public void Where_no_series_leads_the_code_is_not_the_reason(string from, string to, string day, string? pivot)
    {
        ExchangeRateTable embedded = ExchangeRateTable.Of(EmbeddedDatasets.ReadAiAllianceNetwork().ExchangeRates);
        ConversionOptions options = pivot is null ? default : new() { Pivot = new(pivot) };
        LocalDate on = PartialDate.Parse(day).Earliest;
        RateAnswer answer = embedded.RateOf(new(from), new(to), on, RateLookup.LastWithin(7), options);
        Assert.Equal(ConversionFailure.NoSeries, answer.Failure);
        // Nor does a series appear when everything that may be named is.
        foreach (CountryCode country in (CountryCode[])[CountryCode.RU, CountryCode.KZ])
            Assert.Equal(ConversionFailure.NoSeries, embedded.RateOf(new(from), new(to), on, RateLookup.LastWithin(7), options with { Country = country, UnitsAreUnambiguous = true }).Failure);
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("1", "0")]
    [InlineData("-1", "1")]
    [InlineData("79228162514264337593543950335", "0.0000000001")]
    public void Factors_of_a_catalogue_of_ones_own_that_give_no_rate_are_refused(string from, string to)
    {
        Currency entry = Stepping(Step(decimal.Parse(from, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(to, System.Globalization.CultureInfo.InvariantCulture), 2020));
        Assert.Contains("do not give a rate", Assert.Throws<ArgumentException>(() => ExchangeRateTable.Of([], CurrencyCatalogue.Iso.With(entry))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_steps_to_one_successor_are_refused()
    {
        Currency entry = Stepping(Step(1000, 1, 2020), Step(1000, 1, 2021));
        Assert.Contains("two steps", Assert.Throws<ArgumentException>(() => ExchangeRateTable.Of([], CurrencyCatalogue.Iso.With(entry))).Message, StringComparison.Ordinal);
    }

    private static Currency Stepping(params ValueList<CurrencySuccession> steps) => new() { Code = Kzt, Name = "Tenge", Successions = steps };

    private static CurrencySuccession Step(decimal from, decimal to, int year) =>
        new() { From = Kzt, To = Usd, Country = CountryCode.KZ, FromUnits = from, ToUnits = to, Validity = Validity.From(new LocalDate(year, 1, 1)) };

    [Fact]
    public void Factors_multiply_through_a_chain_of_redenominations()
    {
        CurrencyConversion digital = Law.Convert(new Money(100_000_000_000m, Vef), Ved, new(2024, 12, 10), RateLookup.ExactDay, new() { UnitsAreUnambiguous = true });
        Assert.Equal((new Money(1, Ved), 2), (digital.Result, digital.Legs.Count));
    }

    [Fact]
    public void Every_factor_of_the_catalogue_that_is_certain_is_a_leg()
    {
        var day = new LocalDate(2026, 6, 1);
        foreach (Currency currency in CurrencyCatalogue.Iso.All)
        {
            if (currency.EuroRate is { } rate)
                Assert.Equal(new(rate.Rate, currency.Code), Law.Convert(new Money(1, Eur), currency.Code, day, RateLookup.ExactDay, new() { MaxLegs = 1 }).Result);
            foreach (CurrencySuccession step in currency.Successions.Where(step => step.HasFactor && currency.EuroRate is null))
            {
                var options = new ConversionOptions { MaxLegs = 1, Country = step.Country ?? default, UnitsAreUnambiguous = true, Rounding = MoneyRounding.ToDecimals(12, MidpointRounding.ToEven) };
                Assert.Equal(new(step.ToUnits!.Value, step.To), Law.Convert(new Money(step.FromUnits!.Value, step.From), step.To, day, RateLookup.ExactDay, options).Result);
            }
        }
    }
}

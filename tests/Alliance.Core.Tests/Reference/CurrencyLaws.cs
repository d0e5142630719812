using CsCheck;

namespace Alliance.Core.Tests;

/// <summary>What holds for all currencies at once.</summary>
public sealed class CurrencyLaws
{
    /// <summary>Units of account that ended without one in their place.</summary>
    private static readonly CurrencyCode[] WithoutSuccessor = [CurrencyCode.XRE];

    private static readonly LocalDate Now = new(2026, 11, 24);
    private static readonly CurrencyCatalogue Iso = CurrencyCatalogue.Iso;

    [Fact]
    public void Every_withdrawn_code_has_a_successor_or_is_named_as_having_none() => Assert.Equal(
        WithoutSuccessor,
        Iso.All.Where(currency => !currency.Code.IsAssigned && currency.Successions.IsEmpty).Select(currency => currency.Code));

    [Fact]
    public void Every_chain_of_successors_ends_in_an_active_code_or_says_why_not()
    {
        foreach (var currency in Iso.All.Where(currency => !currency.Successions.IsEmpty))
        {
            foreach (var first in currency.Successions)
            {
                var end = Iso.Get(Walk(first).Last().To);
                Assert.True(
                    end.Code.IsAssigned || end.Successions.Count > 1 || WithoutSuccessor.Contains(end.Code),
                    $"{currency.Code} in {first.Country} ends in {end.Code}");
            }
        }
    }

    [Fact]
    public void No_chain_of_successors_returns_to_where_it_was() =>
        Assert.All(Iso.All.SelectMany(currency => currency.Successions), first => Assert.DoesNotContain(first.From, Walk(first).Select(step => step.To)));

    [Fact]
    public void Factors_multiply_through()
    {
        // 1 BRL was 2,750,000,000,000 of the cruzeiros of before 1986; 1 ZWL, ten to the 25th of the first Zimbabwean dollars.
        Assert.Equal(2_750_000_000_000m, Factor("BRB", "BR", new(2000, 1, 1)));
        Assert.Equal(10_000_000_000_000_000_000_000_000m, Factor("ZWD", "ZW", new(2010, 1, 1)));
        Gen.Select(Gen.OneOf([.. Iso.All.SelectMany(currency => currency.Successions).Select(step => Gen.Const(step))]), Gen.Int[0, 40_000]).Sample((first, days) =>
        {
            // What is in place on a day goes on as if one had started from there.
            var day = new LocalDate(1950, 1, 1).PlusDays(days);
            var early = Iso.SuccessionsOf(first.From, first.Country, day);
            if (early.IsEmpty)
                return;
            var all = Iso.SuccessionsOf(first.From, first.Country, Now);
            Assert.Equal(early, all.Take(early.Count));
            Assert.Equal(all.Skip(early.Count), Iso.SuccessionsOf(early[^1].To, first.Country, Now));
        });
    }

    [Fact]
    public void A_factor_is_positive_and_has_both_sides() => Assert.All(
        Iso.All.SelectMany(currency => currency.Successions),
        step => Assert.True(step.FromUnits is null == step.ToUnits is null && step is { FromUnits: null or > 0, ToUnits: null or > 0 }));

    [Fact]
    public void A_successor_was_in_use_when_it_took_over() => Assert.All(
        Iso.All.SelectMany(currency => currency.Successions).Where(step => step.Validity.Start.Kind == ValidityBoundKind.Date),
        step => Assert.Contains(Iso.Get(step.To).Uses, use => (use.Tender ?? use.CodeValidity)?.Covers(step.Validity.Start.Latest.Latest) is Truth.True or Truth.Unknown));

    [Fact]
    public void Euro_rates_have_six_significant_digits_and_their_countries_use_the_euro_from_that_day()
    {
        var rates = Iso.All.Where(currency => currency.EuroRate is not null).ToList();
        Assert.Equal(22, rates.Count);
        foreach (var currency in rates)
        {
            Assert.Equal(6, currency.EuroRate!.Rate.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length);
            Assert.Contains(currency.Uses, use => use.Country is { } country
                && Iso.CurrenciesOf(country, currency.EuroRate.From).Any(answer => answer.Currency.Code == CurrencyCode.EUR && answer.Holds == Truth.True));
        }
    }

    [Fact]
    public void Only_withdrawn_codes_share_a_number() =>
        Assert.All(Iso.All.Where(currency => currency.Numeric is not null).GroupBy(currency => currency.Numeric), group =>
            Assert.True(group.Count(currency => currency.Code.IsAssigned) <= 1));

    private static decimal Factor(string code, string country, LocalDate day) => Iso.SuccessionsOf(new(code), new CountryCode(country), day)
        .Aggregate(1m, (product, step) => product * step.FromUnits!.Value / step.ToUnits!.Value);

    private static IEnumerable<CurrencySuccession> Walk(CurrencySuccession first) =>
        [first, .. Iso.SuccessionsOf(first.To, first.Country, Now)];
}

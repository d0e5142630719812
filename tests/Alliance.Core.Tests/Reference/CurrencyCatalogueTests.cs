using System.Globalization;

namespace Alliance.Core.Tests;

public sealed class CurrencyCatalogueTests
{
    private static readonly CurrencyCatalogue Iso = CurrencyCatalogue.Iso;

    [Fact]
    public void The_uses_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Lines("currency_uses.csv"),
        Rows(currency => currency.Uses.Select(use => $"{currency.Code},{use.Country},{use.Institution},{use.Tender},{use.CodeValidity}")));

    [Fact]
    public void The_successions_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Lines("currency_successions.csv"),
        Rows(currency => currency.Successions.Where(row => currency.EuroRate is null).Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.From},{row.Country},{row.Validity.Start},{row.To},{row.FromUnits},{row.ToUnits},{Word(row.Confidence)},{row.Source?.Id}"))));

    [Fact]
    public void The_euro_rates_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Lines("euro_rates.csv"),
        Rows(currency => currency.EuroRate is not { } rate ? [] : [string.Create(
            CultureInfo.InvariantCulture,
            $"{rate.Currency},{rate.Rate},{rate.From:uuuu-MM-dd},{rate.DualUntil:uuuu-MM-dd},{Word(rate.Confidence)},{rate.Source?.Id}")]));

    [Fact]
    public void The_ambiguities_earlier_names_and_minor_units_are_those_of_the_files()
    {
        Assert.Equal(
            ReferenceRows.Lines("currency_ambiguities.csv"),
            Rows(currency => currency.Ambiguities.Select(row => $"{currency.Code},{row.Validity},{row.Other},{row.Reason},{Word(row.Confidence)},{row.Source?.Id}")));
        Assert.Equal(
            ReferenceRows.Lines("currency_names.csv"),
            Rows(currency => currency.FormerNames.Select(row => $"{currency.Code},{row.Validity.End},{row.Name}")));
        Assert.Equal(
            ReferenceRows.Lines("currency_minor_units.csv"),
            Rows(currency => currency.FormerMinorUnits.Select(row => $"{currency.Code},{row.Validity},{row.Count},{Word(row.Confidence)},{row.Source?.Id}")));
    }

    [Fact]
    public void The_sources_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Lines("sources.csv"),
        ReferenceSource.All.Select(source => $"{source.Id},{source.Title},{source.Publisher},{(source.Date.IsDefault ? "" : source.Date)},{source.Url}"));

    [Fact]
    public void Every_code_is_there_once() => Assert.Equal(CurrencyCode.Known, Iso.All.Select(currency => currency.Code));

    [Theory]
    [InlineData("DEM", "2001-12-31", Truth.True)]
    [InlineData("DEM", "2002-03-15", Truth.Unknown)] // ISO withdrew it some day in March 2002
    [InlineData("DEM", "2002-04-01", Truth.False)]
    [InlineData("DEM", "1948-06-19", Truth.False)]
    [InlineData("RUR", "2000-01-01", Truth.True)] // replaced in 1998, coded on until 2004
    [InlineData("RUR", "2005-01-01", Truth.False)]
    [InlineData("BGN", "2026-02-01", Truth.False)]
    [InlineData("VES", "2026-11-24", Truth.True)]
    [InlineData("XDR", "2026-11-24", Truth.True)]
    public void A_code_is_active_on_its_days(string code, string day, Truth expected) =>
        Assert.Equal(expected, Iso.Get(new(code)).IsActiveOn(Day(day)));

    [Fact]
    public void Every_code_that_is_assigned_is_active_after_the_lists_and_no_other_is() =>
        Assert.All(Iso.All, currency => Assert.Equal(Truth.Of(currency.Code.IsAssigned), currency.IsActiveOn(new LocalDate(2026, 11, 24))));

    [Theory]
    [InlineData("RUR", "1997-12-31", Truth.False)]
    [InlineData("RUR", "1998-01-01", Truth.True)]
    [InlineData("RUR", "2003-12-31", Truth.True)]
    [InlineData("RUR", "2004-01-01", Truth.False)]
    [InlineData("VES", "2021-09-30", Truth.False)]
    [InlineData("VES", "2021-10-01", Truth.True)]
    [InlineData("VED", "2025-01-01", Truth.True)]
    [InlineData("TRL", "2005-06-01", Truth.False)] // beside TRY, and always the old lira
    [InlineData("EUR", "2026-01-01", Truth.False)]
    public void A_code_that_could_mean_two_units_on_a_day_says_so(string code, string day, Truth expected) =>
        Assert.Equal(expected, Iso.Get(new(code)).IsAmbiguousOn(Day(day)));

    [Theory]
    [InlineData("DE", "1990-01-01", "DEM")]
    [InlineData("DE", "2000-01-01", "DEM EUR")]
    [InlineData("DE", "2003-01-01", "EUR")]
    [InlineData("DDDE", "1980-01-01", "DDM")]
    [InlineData("SUHH", "1970-01-01", "SUR")]
    [InlineData("RU", "1997-12-31", "RUR")]
    [InlineData("RU", "1998-06-01", "RUB RUR")]
    [InlineData("RU", "2024-12-12", "RUB")]
    [InlineData("BG", "2026-01-15", "BGN EUR")]
    [InlineData("BG", "2026-02-01", "EUR")]
    [InlineData("PA", "2024-01-01", "PAB USD")]
    [InlineData("VE", "2024-01-01", "VED VES")]
    [InlineData("AQ", "2024-01-01", "")]
    [InlineData("ZZ", "2024-01-01", "")]
    public void The_money_of_a_country_on_a_day(string country, string day, string codes) => Assert.Equal(
        codes,
        string.Join(' ', Iso.CurrenciesOf(new(country), Day(day)).Where(answer => answer.Holds == Truth.True).Select(answer => answer.Currency.Code).Distinct()));

    [Theory]
    [InlineData("RUR", "RU", "1997-12-31", "")]
    [InlineData("RUR", "RU", "1998-01-01", "1000 RUR = 1 RUB")]
    [InlineData("RUR", "AM", "2000-01-01", "200 RUR = 1 AMD")]
    [InlineData("RUR", null, "2000-01-01", "")] // depends on the country
    [InlineData("VEB", "VE", "2024-01-01", "1000 VEB = 1 VEF, 100000 VEF = 1 VES, 1000000 VES = 1 VED")]
    [InlineData("TRL", null, "2005-01-01", "1000000 TRL = 1 TRY")]
    [InlineData("CSK", "SK", "2010-01-01", "1 CSK = 1 SKK, 30.1260 SKK = 1 EUR")]
    [InlineData("BRB", "BR", "2000-01-01", "1000 BRB = 1 BRC, 1000 BRC = 1 BRN, 1 BRN = 1 BRE, 1000 BRE = 1 BRR, 2750 BRR = 1 BRL")]
    [InlineData("CUC", "CU", "2021-06-30", "1 CUC = 24 CUP")]
    [InlineData("HRD", "HR", "2023-01-01", "1000 HRD = 1 HRK, 7.53450 HRK = 1 EUR")]
    [InlineData("BGL", "BG", "2026-01-01", "1000 BGL = 1 BGN, 1.95583 BGN = 1 EUR")]
    [InlineData("USD", "US", "2026-01-01", "")]
    public void What_a_currency_has_become_by_a_day(string code, string? country, string day, string steps) => Assert.Equal(
        steps,
        string.Join(", ", Iso.SuccessionsOf(new(code), country is null ? null : new(country), Day(day)).Select(step => string.Create(
            CultureInfo.InvariantCulture, $"{step.FromUnits} {step.From} = {step.ToUnits} {step.To}"))));

    [Theory]
    [InlineData("CLF", "2000-01-01", 0)]
    [InlineData("CLF", "2015-01-01", null)] // changed some day between 2008 and 2024
    [InlineData("CLF", "2025-01-01", 4)]
    [InlineData("ITL", "1999-06-01", 0)]
    public void Minor_units_are_those_of_the_day(string code, string day, int? digits) =>
        Assert.Equal(digits, Iso.Get(new(code)).MinorUnitsOn(Day(day)));

    [Fact]
    public void A_number_may_have_belonged_to_several_codes()
    {
        Assert.Equal(["RUR", "SUR"], Iso.FindAll(810).Select(currency => $"{currency.Code}"));
        Assert.Empty(Iso.FindAll(-1));
        Assert.Empty(Iso.FindAll(1000));
    }

    [Fact]
    public void An_entry_of_ones_own_is_known_to_its_catalogue_alone()
    {
        var mine = new Currency { Code = new("QQQ"), Name = "Token", Uses = [new() { Country = CountryCode.KZ, Tender = Validity.From(2025) }] };
        var catalogue = Iso.With(mine);
        Assert.Same(mine, catalogue.Get(mine.Code));
        Assert.Contains(catalogue.CurrenciesOf(CountryCode.KZ, new LocalDate(2026, 1, 1)), answer => answer.Currency == mine);
        Assert.False(Iso.TryFind(mine.Code, out _));
        Assert.Throws<KeyNotFoundException>(() => Iso.Get(mine.Code));
        Assert.Throws<ArgumentException>(() => Iso.With(new Currency { Code = default, Name = "None" }));
    }

    [Fact]
    public void An_entry_of_ones_own_takes_the_place_of_the_listed_one()
    {
        var mine = new Currency { Code = CurrencyCode.RUB, Name = "Rouble" };
        Assert.Equal("Rouble", Iso.With(mine).Get(CurrencyCode.RUB).Name);
        Assert.Equal(Iso.All.Count, Iso.With(mine).All.Count);
    }

    private static IEnumerable<string> Rows(Func<Currency, IEnumerable<string>> rows) => Iso.All.SelectMany(rows);

    private static string Word(Confidence confidence) => confidence.ToString().ToLowerInvariant();

    private static LocalDate Day(string text) => PartialDate.Parse(text).Earliest;
}

using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation;

/// <summary>The limits of the rules on meaning: what is certainly wrong is found, and what may be right is not.</summary>
public sealed class MeaningRuleTests
{
    [Theory]
    [InlineData("3A090.a", "4800", null, true)]
    [InlineData("3A090.a", "4800", "1", true)]
    [InlineData("3A090.a", "4799", null, true)]
    [InlineData("3A090.a", "4799", "5.91", false)]
    [InlineData("3A090.a", "4799", "5.92", true)]
    [InlineData("3A090.a", "1600", "5.92", true)]
    [InlineData("3A090.a", "1599", "5.92", false)]
    [InlineData("3A090.a", "1599", null, false)]
    [InlineData("3A090.a", null, "1", true)]
    [InlineData("3A090.b", "2400", "1.6", true)]
    [InlineData("3A090.b", "2399", "1.6", false)]
    [InlineData("3A090.b", "2400", "1.59", false)]
    [InlineData("3A090.b", "1600", "3.2", true)]
    [InlineData("3A090.b", "1600", "3.19", false)]
    [InlineData("3A090.b", "1599", "3.2", false)]
    [InlineData("3A090.b", "4799", "3.19", true)]
    [InlineData("3A090.b", "4800", "3.19", false)]
    [InlineData("3A090.b", "4800", "3.2", true)]
    [InlineData("3A090.b", "3000", "5.91", true)]
    [InlineData("3A090.b", "3000", "5.92", false)]
    [InlineData("3A090.c", "1", "1", true)]
    [InlineData("4A090", "1", "1", true)]
    public void A_code_fits_the_figures(string code, string? performance, string? density, bool fits)
    {
        TechnologyItem item = ValidRecords.TechnologyItem with
        {
            Classifications = [ValidRecords.ItemClassification with { Code = code, AsOf = new PartialDate(2023, 10, 17) }],
            NotListedIn = [],
            Parameters = [.. Figure(ParameterKind.TotalProcessingPerformance, performance), .. Figure(ParameterKind.PerformanceDensity, density)],
        };
        Assert.Equal(fits ? [] : ["ALC-5111"], Codes(item.Validate()));
        TechnologyItem earlier = item with { Classifications = [item.Classifications[0] with { AsOf = new PartialDate(2022, 10, 7) }] };
        Assert.Empty(Codes(earlier.Validate()));

        static ItemParameter[] Figure(ParameterKind kind, string? value) => value is null ? [] : [new() { Parameter = kind, Value = decimal.Parse(value, CultureInfo.InvariantCulture) }];
    }

    [Theory]
    [InlineData("DEM", "1998", null)]
    [InlineData("DEM", "1890", "ALC-7218")]
    [InlineData("DEM", "2010", "ALC-7218")]
    [InlineData("EUR", "1998", "ALC-7222")]
    [InlineData("EUR", "1998/1999", null)]
    [InlineData("EUR", "1999", null)]
    [InlineData("EUR", "../..", null)]
    [InlineData("EUR", "", null)]
    [InlineData("ZZZ", "1998", "ALC-7218")]
    public void A_currency_is_in_use_in_the_period(string currency, string period, string? code)
    {
        MarketObservation observation = ValidRecords.MarketObservationInMoney with { Currency = CurrencyCode.Parse(currency), Period = PeriodOf(period), Published = new PartialDate(2020) };
        Assert.Equal(code is null ? [] : [code], Codes(observation.Validate()));
    }

    [Theory]
    [InlineData("SS", "2005/2010", "ALC-3805")]
    [InlineData("SS", "2005/2011", null)]
    [InlineData("SS", "2005/..", null)]
    [InlineData("SS", "1957/1960", null)]
    [InlineData("DE", "1957/1960", null)]
    [InlineData("EE", "1985/1990", "ALC-3805")]
    [InlineData("EE", "", null)]
    public void The_code_of_a_country_is_assigned_by_the_end_of_the_period(string country, string period, string? code) =>
        Assert.Equal(code is null ? [] : [code], Codes(new GroupMember { Country = CountryCode.Parse(country), Validity = PeriodOf(period) }.Validate()));

    [Theory]
    [InlineData("2024-12-31", "2025-01-01/..", "confirmed", true)]
    [InlineData("2025-01-01", "2025-01-01/..", "confirmed", false)]
    [InlineData("2024", "2025-01-01/..", "confirmed", true)]
    [InlineData("2024", "2024-06/..", "confirmed", false)]
    [InlineData("2024-12-31", "2025-01-01/..", "likely", false)]
    [InlineData("2024-12-31", "../2025", "confirmed", false)]
    [InlineData("2024-12-31", "", "confirmed", false)]
    [InlineData(null, "2025-01-01/..", "confirmed", false)]
    public void A_confirmed_claim_has_a_source_from_its_time(string? published, string time, string confidence, bool isFound)
    {
        AllianceDataset dataset = DatasetExamples.Valid with
        {
            Sources = [DatasetExamples.Valid.Sources[0] with { Published = published is null ? null : PartialDate.Parse(published) }],
            MemberStates =
            [
                new()
                {
                    Country = CountryCode.KZ,
                    Memberships =
                    [
                        new()
                        {
                            Alliance = new("child"),
                            Status = MembershipStatus.Member,
                            Validity = PeriodOf(time),
                            Evidence = new() { Confidence = Term<Confidence>.Parse(confidence), Citations = [new() { Source = new("decree") }] },
                        },
                    ],
                },
            ],
        };
        Assert.Equal(isFound ? ["/memberStates/0/memberships/0/evidence"] : [], dataset.Validate().Findings.Where(finding => finding.Code == "ALC-9222").Select(finding => finding.Pointer));
    }

    [Fact]
    public void Stances_contradict_each_other_only_at_the_same_time_and_without_a_detail()
    {
        SupplierStance one = new()
        {
            Id = new("one"),
            Supplier = PartyReference.Company(new("maker")),
            Market = CountryCode.KZ,
            Stance = Stance.Supplying,
            Validity = Validity.Between(new PartialDate(2020), new PartialDate(2023)),
            Evidence = DatasetExamples.Evidence,
        };
        SupplierStance other = one with { Id = new("other"), Stance = Stance.Withdrawn, Validity = Validity.From(2022) };
        Assert.Equal(["/supplierStances/1/stance"], Found(one, other));
        Assert.Empty(Found(one, other with { Validity = Validity.From(2023) }));
        Assert.Empty(Found(one, other with { Stance = Stance.Supplying }));
        Assert.Empty(Found(one, other with { Market = CountryCode.RU }));
        Assert.Empty(Found(one, other with { Detail = "Only servers." }));
        Assert.Empty(Found(one, other with { Evidence = other.Evidence with { Confidence = Confidence.Likely } }));

        static IEnumerable<string> Found(params SupplierStance[] stances) =>
            (DatasetExamples.Valid with { SupplierStances = [.. stances] }).Validate().Findings.Where(finding => finding.Code == "ALC-9224").Select(finding => finding.Pointer);
    }

    [Theory]
    [InlineData(0, "ALC-2509")]
    [InlineData(0.0001, null)]
    public void A_rate_is_more_than_zero(double rate, string? code) => Assert.Equal(
        code is null ? [] : [code], Codes((ValidRecords.ExchangeRateSeries with { Points = [new(new(2024, 12, 10), (decimal)rate)] }).Validate()));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(0, 0)]
    public void An_amount_of_zero_has_no_sign(int amount, int equivalent) => Assert.Empty((ValidRecords.QuotedConversion with
    {
        Amount = ValidRecords.QuotedAmount with { Amount = amount, Quantum = null },
        QuotedEquivalent = ValidRecords.QuotedConversion.QuotedEquivalent with { Amount = equivalent, Quantum = null },
    }).Validate().Findings);

    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-02", true)]
    [InlineData("2026", false)]
    public void A_claim_may_be_recorded_on_the_day_of_publication(string published, bool isFound)
    {
        AllianceDataset valid = DatasetExamples.Valid;
        ValidationReport report = (valid with { Sources = [valid.Sources[0] with { Published = PartialDate.Parse(published) }] }).Validate();
        Assert.Equal(isFound, report.Findings.Any(finding => finding.Code == "ALC-9226"));
    }

    [Theory]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-01-02", true)]
    [InlineData("2026-01", false)]
    [InlineData("2026-02", true)]
    [InlineData("2026", false)]
    [InlineData("2027", true)]
    public void What_is_known_is_not_dated_later_than_the_data(string date, bool isFound)
    {
        AllianceDataset valid = DatasetExamples.Valid;
        AllianceDataset dataset = valid with
        {
            Sources = [valid.Sources[0] with { Published = PartialDate.Parse(date) }],
            Statements = [valid.Statements[0] with { Date = PartialDate.Parse(date) }],
        };
        string[] places = ["/sources/0/published", "/statements/0/date"];
        Assert.Equal(isFound ? places : [], dataset.Validate().Findings.Where(finding => finding.Code == "ALC-9227").Select(finding => finding.Pointer));
        Assert.Equal(isFound ? places.Length : 0, LinesBetweenRecords(dataset).Findings.Count(finding => finding.Code == "ALC-9227"));
        Assert.DoesNotContain("ALC-9227", (dataset with { KnownAsOf = default }).Validate().Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(1, 1, 1, false)]
    [InlineData(0, 12, 31, true)]
    public void A_day_of_year_one_can_be_written(int year, int month, int day, bool isFound) =>
        Assert.Equal(isFound ? ["ALC-1206"] : [], Codes((ValidRecords.Evidence with { RecordedOn = new LocalDate(year, month, day) }).Validate()));

    [Theory]
    [InlineData(0.999, true)]
    [InlineData(1, false)]
    [InlineData(0.001, true)]
    public void A_share_below_one_per_cent_may_be_a_fraction(double share, bool isFound) =>
        Assert.Equal(isFound ? ["ALC-7606"] : [], Codes((ValidRecords.OwnershipTest with { ShareAtLeast = (decimal)share }).Validate()));

    [Fact]
    public void A_figure_may_be_zero() => Assert.Empty((ValidRecords.ItemParameter with { Value = 0 }).Validate().Findings);

    [Theory]
    [InlineData(300, false)]
    [InlineData(301, true)]
    public void A_quotation_has_at_most_300_characters(int length, bool isFound) =>
        Assert.Equal(isFound ? ["ALC-1407"] : [], Codes((ValidRecords.Statement with { Quote = new string('q', length) }).Validate()));

    [Theory]
    [InlineData("2021-01-01", false)]
    [InlineData("2020-12-31", true)]
    [InlineData("2020", true)]
    [InlineData("2021", false)]
    public void An_observation_may_be_published_on_the_first_day_of_its_period(string published, bool isFound) => Assert.Equal(
        isFound ? ["ALC-7225"] : [], Codes((ValidRecords.MarketObservation with { Published = PartialDate.Parse(published), Period = Validity.From(2021, 1, 1) }).Validate()));

    [Theory]
    [InlineData(UnitOfMeasure.Percent, 0, false)]
    [InlineData(UnitOfMeasure.Percent, 100, false)]
    [InlineData(UnitOfMeasure.Percent, -1, true)]
    [InlineData(UnitOfMeasure.Percent, 101, true)]
    [InlineData(UnitOfMeasure.Count, 0, false)]
    [InlineData(UnitOfMeasure.Count, -1, true)]
    public void A_baseline_is_likely_up_to_the_ends_of_its_scale(UnitOfMeasure unit, int value, bool isFound) => Assert.Equal(
        isFound ? ["ALC-4614"] : [],
        Codes((ValidRecords.CompetencyTarget with { Indicator = ValidRecords.Indicator with { Unit = unit, Currency = null }, Baseline = new() { Period = new(2022), Value = value } }).Validate()).Where(code => code == "ALC-4614"));

    [Fact]
    public void A_spell_that_overlaps_the_first_of_three_is_found()
    {
        static Membership Spell(MembershipStatus status, int from, int until) => new()
        {
            Alliance = new("brics"),
            Status = status,
            Validity = Validity.Between(new PartialDate(from), new PartialDate(until)),
            Evidence = DatasetExamples.Evidence,
        };

        MemberState state = new()
        {
            Country = CountryCode.KZ,
            Memberships =
            [
                Spell(MembershipStatus.Member, 2000, 2010),
                Spell(MembershipStatus.Observer, 2001, 2020),
                Spell(MembershipStatus.Partner, 2002, 2005),
                Spell(MembershipStatus.Observer, 2008, 2009),
            ],
        };
        Assert.Equal(["/memberships/1", "/memberships/2", "/memberships/3"], state.Validate().Findings.Where(finding => finding.Code == "ALC-3304").Select(finding => finding.Pointer));
    }

    private static Validity PeriodOf(string text) => text.Length == 0 ? default : Validity.Parse(text.Contains('/', StringComparison.Ordinal) ? text : $"{text}/{text}");

    private static ValidationReport LinesBetweenRecords(AllianceDataset dataset)
    {
        using var lines = new MemoryStream();
        AllianceJson.WriteLines(lines, dataset);
        lines.Position = 0;
        return AllianceJson.CheckLines(lines, validation: new() { LinesBetweenRecords = true }).Report;
    }

    private static IEnumerable<string> Codes(ValidationReport report) => report.Findings.Select(finding => finding.Code);
}

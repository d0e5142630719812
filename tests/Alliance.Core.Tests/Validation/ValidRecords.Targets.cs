namespace Alliance.Core.Tests.Validation;

internal static partial class ValidRecords
{
    public static Indicator Indicator => new()
    {
        Title = "Workers with AI skills",
        Unit = UnitOfMeasure.Percent,
        Direction = Direction.HigherIsBetter,
        Accumulation = Accumulation.PerYear,
        AggregationStatus = AggregationStatus.NotAggregable,
        NaturalLimit = 100,
        References = [Identifier],
    };

    public static Indicator IndicatorInMoney => new() { Title = "Investment in AI", Unit = UnitOfMeasure.Money, Currency = new CurrencyCode("RUB") };

    public static Population Population => new()
    {
        Description = "Employed persons",
        Country = new CountryCode("RU"),
        Sizes = [new() { Period = new(2024), Value = 74_000_000 }],
    };

    public static Observation Observation => new()
    {
        Period = new(2024),
        Value = 9.75m,
        Text = "9.75 %",
        Unit = UnitOfMeasure.Percent,
        Status = ObservationStatus.Estimated,
        Dimensions = [Dimension with { Name = DimensionName.Age, Value = "16-24" }, Dimension],
        Population = "Employees of large firms",
        Evidence = Evidence,
    };

    public static Dimension Dimension => new() { Name = DimensionName.Sex, Value = "female" };

    public static TargetValue TargetValue => new() { Value = 80, Due = new(2030), Kind = TargetKind.AtLeast };

    public static TargetValue TargetRange => new() { Value = 70, UpperValue = 80, Due = new(2030), Kind = TargetKind.Range };

    public static TargetValue TargetInWords => new() { Text = "N=44;P=60", Due = new(2030), Kind = TargetKind.AtLeast };

    public static TargetRevision TargetRevision => new()
    {
        Target = TargetValue with { Value = 70 },
        Validity = Validity.Between(new PartialDate(2019), new PartialDate(2021)),
        Basis = "The strategy of 2019",
        Evidence = Evidence,
    };

    public static CompetencyTarget CompetencyTarget => new()
    {
        Id = new("ru-skills"),
        Owner = PartyReference.Of(new Id<AiAlliance>("aianet")),
        Indicator = Indicator,
        Target = TargetValue,
        Validity = Validity.From(2024),
        Basis = "The strategy of 2024",
        Population = Population,
        Baseline = new() { Period = new(2022), Value = 5 },
        Milestones = [TargetValue with { Value = 40, Due = new(2026) }, TargetValue with { Value = 60, Due = new(2028) }],
        Observations = [Observation],
        Revisions = [TargetRevision, TargetRevision with { Validity = Validity.Between(new PartialDate(2021), new PartialDate(2024)) }],
        Evidence = Evidence,
    };

    public static EconomicProjection EconomicProjection => new()
    {
        Id = new("ru-gdp-2030"),
        Title = "What AI adds to GDP",
        Subject = PartyReference.Of(new Id<AiAlliance>("brics")),
        Amount = QuotedAmount,
        Horizon = new(2030),
        Accumulation = Accumulation.Cumulative,
        PriceBasis = PriceBasis.Constant,
        PriceYear = new PartialDate(2023),
        Scenario = "As planned",
        Published = new PartialDate(2024, 12),
        QuotedConversion = QuotedConversion,
        Evidence = Evidence,
    };
}

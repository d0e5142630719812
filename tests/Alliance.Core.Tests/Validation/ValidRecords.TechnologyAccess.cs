namespace Alliance.Core.Tests.Validation;

internal static partial class ValidRecords
{
    public static ItemClassification ItemClassification => new()
    {
        Scheme = ClassificationScheme.Eccn,
        Code = "3A090.a",
        ClassifiedBy = "The maker",
        AsOf = new PartialDate(2023, 11),
        Evidence = Evidence,
    };

    public static ItemParameter ItemParameter => new()
    {
        Parameter = ParameterKind.TotalProcessingPerformance,
        Value = 15_824,
        Basis = "Dense, by the data sheet",
        Evidence = Evidence,
    };

    public static ItemParameter ItemParameterWithoutFigure => new() { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = true };

    public static TechnologyItem TechnologyItem => new()
    {
        Id = new("h100"),
        Name = "H100",
        Kind = ItemKind.Accelerator,
        Maker = PartyReference.Company(new("nvidia")),
        Released = new PartialDate(2022),
        Classifications = [ItemClassification],
        Parameters = [ItemParameter, ItemParameterWithoutFigure],
        Evidence = Evidence,
    };

    public static ItemCode ItemCode => new() { Scheme = ClassificationScheme.Eccn, Code = "3A090" };

    public static ParameterTest ParameterTest => new() { Parameter = ParameterKind.PerformanceDensity, AtLeast = 1.6m, Below = 5.92m };

    public static ItemCriterion ItemCriterion => new()
    {
        Description = "Advanced accelerators",
        Codes = [ItemCode],
        Items = [new("h100")],
        Tests = [ParameterTest],
    };

    public static GeographicScope GeographicScope => new()
    {
        Groups = [new("d5")],
        Countries = [new CountryCode("CN")],
        Areas = ["UA-43"],
        ExceptGroups = [new("a5")],
        ExceptCountries = [new CountryCode("IL")],
        ExceptAreas = ["CY-02"],
    };

    public static ConstraintScope ConstraintScope => new()
    {
        Description = "Advanced accelerators to some destinations",
        Items = [ItemCriterion],
        Activities = [AccessActivity.Export, AccessActivity.ReExport],
        ExportedFrom = GeographicScope.Of(new CountryCode("US")),
        Destinations = GeographicScope,
        HeadquarteredIn = GeographicScope,
        EndUses = [EndUse.Military],
        Addressees = [PartyReference.Company(new("nvidia"))],
        Recipients = [PartyReference.Of(new Id<AiAssociation>("institute"))],
    };

    public static ConstraintException ConstraintException => new()
    {
        Title = "Notified advanced computing",
        Scope = ConstraintScope,
        Validity = Validity.From(2024),
        Evidence = Evidence,
    };

    public static Suspension Suspension => new()
    {
        Validity = Validity.Between(new PartialDate(2025), new PartialDate(2026)),
        LegalAct = new Id<LegalAct>("stay"),
        Evidence = Evidence,
    };

    public static TechnologyAccessConstraint TechnologyAccessConstraint => new()
    {
        Id = new("advanced-computing"),
        Title = "Advanced computing",
        Authority = PartyReference.Of(new Id<AiAlliance>("eu")),
        Agency = "BIS",
        LegalActs = [new("88-fr-73458")],
        Scope = ConstraintScope,
        Effect = AccessEffect.LicenceRequired,
        Exceptions = [ConstraintException],
        Validity = Validity.From(2023, 11, 17),
        Suspensions = [Suspension],
        Evidence = Evidence,
    };

    public static LicenceReviewPolicy LicenceReviewPolicy => new()
    {
        Id = new("advanced-computing-denial"),
        Constraint = new("advanced-computing"),
        Policy = ReviewPolicy.PresumptionOfDenial,
        Scope = ConstraintScope,
        Validity = Validity.From(2023, 11, 17),
        LegalActs = [new("88-fr-73458")],
        Evidence = Evidence,
    };

    public static Enforcement Enforcement => new()
    {
        State = EnforcementState.InForce,
        Validity = Validity.Between(new PartialDate(2023, 11, 17), new PartialDate(2025, 5, 12)),
        Evidence = Evidence,
    };

    public static Enforcement NoEnforcement => new() { State = EnforcementState.NotEnforced, Validity = Validity.From(2025, 5, 13) };

    /// <summary>In effect before it is published, and repealed before it must be complied with: both happen.</summary>
    public static LegalAct LegalAct => new()
    {
        Id = new("88-fr-73458"),
        Citation = "88 FR 73458",
        Title = "Advanced computing rule",
        Authority = PartyReference.Of(new Id<AiAlliance>("eu")),
        Url = "https://example.org/88-fr-73458",
        Announced = new PartialDate(2023, 10, 17),
        Published = new PartialDate(2023, 10, 25),
        EffectiveFrom = new PartialDate(2023, 10, 17),
        ComplianceFrom = new PartialDate(2025, 6),
        Repealed = new PartialDate(2025, 5, 13),
        EnforcementPeriods = [Enforcement, NoEnforcement],
        Amends = [new("ear")],
        Evidence = Evidence,
    };

    public static SupplierStance SupplierStance => new()
    {
        Id = new("nvidia-ru"),
        Supplier = PartyReference.Company(new("nvidia")),
        Market = PartyReference.Of(new Id<AiAlliance>("eaeu")),
        Stance = Stance.Withdrawn,
        Basis = ReportBasis.Official,
        Validity = Validity.From(2022, 10, 3),
        Detail = "All activity ended.",
        Evidence = Evidence,
    };

    public static MarketObservation MarketObservation => new()
    {
        Id = new("price-rise"),
        Market = PartyReference.Of(new Id<AiAlliance>("eaeu")),
        Measure = MarketMeasure.Price,
        Item = new Id<TechnologyItem>("h100"),
        ItemClass = "Accelerators",
        Channel = MarketChannel.ParallelImport,
        Origin = new CountryCode("CN"),
        Period = Validity.Between(new PartialDate(2021), new PartialDate(2024)),
        Value = 25,
        UpperValue = 55,
        Unit = UnitOfMeasure.Percent,
        Trend = Trend.Rising,
        Comparator = "the average of 2021",
        Published = new PartialDate(2025, 11),
        Evidence = Evidence,
    };

    public static MarketObservation MarketObservationInMoney => MarketObservation with { Unit = UnitOfMeasure.Money, Currency = new CurrencyCode("USD") };

    public static MarketObservation MarketObservationOfATrend =>
        MarketObservation with { Item = null, Value = null, UpperValue = null, Unit = default, Trend = Trend.Rising };
}

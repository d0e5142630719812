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

    public static ItemParameter ItemParameterAtABitLength => new() { Parameter = ParameterKind.DenseTops, Value = 1979, BitLength = 8 };

    public static ItemNonListing ItemNonListing => new()
    {
        Scheme = ClassificationScheme.EuDualUse,
        Code = "4A003",
        StatedBy = "The maker",
        AsOf = new PartialDate(2023),
        Evidence = Evidence,
    };

    public static TechnologyItem TechnologyItem => new()
    {
        Id = new("h100"),
        Name = "H100",
        Kind = ItemKind.Accelerator,
        Maker = PartyReference.Company(new("nvidia")),
        Released = new PartialDate(2022),
        Classifications = [ItemClassification],
        NotListedIn = [ItemNonListing, new() { Scheme = ClassificationScheme.Cn }],
        Parameters = [ItemParameter, ItemParameterWithoutFigure, ItemParameterAtABitLength],
        BitLengths = [8, 16],
        Parts = [new("gh100")],
        ArePartsComplete = true,
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
        Kinds = [ItemKind.Accelerator],
        Contains = new() { Items = [new("gh100")] },
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
        TransitThrough = GeographicScope.Of(new CountryCode("RU")),
        UsedIn = GeographicScope.Of(new CountryCode("RU")),
        Parties = [PartyCondition],
        ContractConcluded = Validity.Until(new PartialDate(2023, 12, 18)),
        Quantities = [QuantityTest],
        Facts = [FactTest],
        AnyOf = [ScopeOfPlaces, new() { Parties = [new() { OwnedBy = OwnershipTest }] }],
        NoneOf = [new() { EndUses = [EndUse.Civil] }],
    };

    public static ConstraintScope ScopeOfPlaces => new() { Destinations = GeographicScope.Of(new CountryCode("CN")) };

    public static PartyCondition PartyCondition => new()
    {
        Roles = [PartyRole.EndUser, PartyRole.Purchaser],
        Parties = [PartyReference.Of(new Id<AiAssociation>("institute"))],
        Lists = [new("entity-list")],
        HeadquarteredIn = GeographicScope.Of(new CountryCode("CN")),
        EstablishedIn = GeographicScope.Of(new CountryCode("DE")),
        OwnedBy = OwnershipTest,
    };

    public static OwnershipTest OwnershipTest => new()
    {
        Lists = [new("entity-list")],
        Parties = [PartyReference.Of(new Id<AiAssociation>("institute"))],
        ShareAtLeast = 50,
    };

    public static FactTest FactTest => new() { Fact = new("us-nac-cleared"), Question = "Has BIS answered that the exception may be used?", HasToHold = true };

    public static QuantityTest QuantityTest => new()
    {
        Measure = QuantityMeasure.Value,
        Per = QuantityBasis.CountryPeriod,
        Period = Validity.Between(new PartialDate(2025), new PartialDate(2027)),
        Currency = new CurrencyCode("USD"),
        AtLeast = 0,
        Below = 5000,
    };

    public static QuantityTest QuantityTestOfAShare => new() { Measure = QuantityMeasure.Share, Per = QuantityBasis.Company, Above = 7, AtMost = 100 };

    public static ControlRegime ControlRegime => new()
    {
        Id = new("eu-833-2014"),
        Title = "Regulation (EU) 833/2014",
        Authority = PartyReference.Of(new Id<AiAlliance>("eu")),
        Agency = "The national authorities",
        Status = EnforcementState.InForce,
        Geography = PartyReference.Of(new Id<AiAlliance>("eu")),
        Reach = [ReachTest, new() { Basis = ReachBasis.Territory }],
        Evidence = Evidence,
    };

    public static ReachTest ReachTest => new() { Basis = ReachBasis.ControlledContent, Above = 25, Destinations = GeographicScope };

    public static ReachTest ReachTestOfDirectProducts => new() { Basis = ReachBasis.DirectProduct, Technologies = [ItemCode] };

    public static PartyListMember PartyListMember => new()
    {
        Party = PartyReference.Of(new Id<AiAssociation>("institute")),
        Validity = Validity.From(2022, 12, 16),
        Evidence = Evidence,
    };

    public static PartyList PartyList => new()
    {
        Id = new("entity-list"),
        Name = "Entity List",
        Authority = PartyReference.Of(new Id<AiAlliance>("eu")),
        LegalActs = [new("88-fr-73458")],
        Members = [PartyListMember, PartyListMember with { Validity = Validity.Until(new PartialDate(2020)) }],
        CompleteFor = Validity.From(2025),
        Evidence = Evidence,
    };

    public static ConstraintException ConstraintException => new()
    {
        Title = "Notified advanced computing",
        Scope = ConstraintScope,
        RemainingEffect = AccessEffect.NotificationRequired,
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
        Regime = new Id<ControlRegime>("eu-833-2014"),
        Reach = [ReachTest, new() { Basis = ReachBasis.Addressee }],
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

using CsCheck;

namespace Alliance.Core.Tests.Assessment;

/// <summary>
/// Generators of small datasets of constraints, and of requests about them, with few places, parties, words and thresholds, so that conditions meet often and completions are few.
/// A scope, an item or a request is built from pieces, each of which states one thing.
/// </summary>
internal static class AccessGens
{
    public static readonly LocalDate Day = new(2024, 3, 1);
    public static readonly Id<TechnologyItem> Chip = new("chip");
    public static readonly Id<ControlRegime> Regime = new("us-rules");
    public static readonly string[] Facts = ["cleared", "certified"];
    public static readonly string[] Words = ["Goods of a list that is not recorded", "Machines for lithography"];
    public static readonly Id<PartyList> Open = new("open-list"), Complete = new("complete-list");
    public static readonly PartyReference Bad = PartyReference.Other("bad"), Good = PartyReference.Other("good"), Worse = PartyReference.Other("worse");

    private static readonly Id<CountryGroup>[] Groups = [new("settled"), new("unsettled")];
    private static readonly Gen<CountryCode> AnyCountry = Gen.OneOf(CountryCode.DE, CountryCode.CN, CountryCode.US, CountryCode.RU);
    private static readonly Gen<Place> AnyPlace = AnyCountry.Select(country => (Place)country);
    private static readonly Gen<decimal> Threshold = Gen.OneOf(1600m, 4800m);
    private static readonly Gen<decimal> Figure = Gen.OneOf(1m, 1600, 3000, 4800, 9000);
    private static readonly Gen<Evidence> AnyEvidence =
        Gen.Frequency((8, Gen.OneOf(Confidence.Confirmed, Confidence.Likely)), (1, Gen.OneOf(Confidence.Disputed, Confidence.Unverified, Confidence.Refuted)))
            .Select(AccessRecords.Sure);
    private static readonly Gen<Validity> AnyValidity = Gen.Frequency(
        (8, Gen.Const(Validity.From(2023, 1, 1))),
        (1, Gen.OneOf(Validity.From(2024), Validity.Between(new PartialDate(2023), new PartialDate(2024, 3)), Validity.From(2025), Validity.Always, default)));

    /// <summary>Places inside or outside; what is excepted never empties the scope, because an empty one is a mistake.</summary>
    private static readonly Gen<GeographicScope> Geography = Gen.OneOf(
        Gen.Select(AnyCountry.Array[1, 2], Gen.OneOf(Groups).Array[0, 1], (inside, groups) => new GeographicScope { Countries = [.. inside.Distinct()], Groups = [.. groups] }),
        Gen.Select(AnyCountry.Array[1], Gen.OneOf(Groups).Array[0, 1], (outside, groups) => new GeographicScope { ExceptCountries = [.. outside], ExceptGroups = [.. groups] }),
        AnyCountry.Select(country => new GeographicScope { Countries = [country], Groups = [Groups[0]], ExceptCountries = [CountryCode.CN] }));

    private static readonly Gen<Id<PartyList>> AnyList = Gen.OneOf(Open, Complete);

    private static readonly Gen<Func<ParameterTest, ParameterTest>> Bound = Gen.Select(Threshold, Gen.Int[0, 3]).Select((value, which) => (Func<ParameterTest, ParameterTest>)(test => which switch
    {
        0 => test with { AtLeast = value },
        1 => test with { Above = value },
        2 => test with { AtMost = value },
        _ => test with { Below = value },
    }));

    private static readonly Gen<ParameterTest> AnyTest = Gen.OneOf(
        Gen.Const(new ParameterTest { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = true }),
        Gen.Const(new ParameterTest { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = false }),
        Gen.Const(new ParameterTest { Parameter = ParameterKind.PerformanceDensity, AtLeast = 5.92m }),
        Gen.Select(Gen.OneOf(ParameterKind.TotalProcessingPerformance, ParameterKind.MemoryBandwidth), Bound, (kind, bound) => bound(new() { Parameter = kind })));

    private static readonly Gen<ItemCode> AnyCode = Gen.OneOf(
        Gen.OneOf("3", "3A090", "3A090.a", "4A090").Select(code => new ItemCode { Scheme = ClassificationScheme.Eccn, Code = code }),
        Gen.OneOf("8471", "8471.80", "8542.31").Select(code => new ItemCode { Scheme = ClassificationScheme.Hs, Code = code }));

    private static readonly Gen<ItemCriterion> AnyCriterion = Gen.OneOf(
        AnyTest.Array[1, 2].Select(tests => new ItemCriterion { Tests = [.. tests] }),
        AnyCode.Array[1, 2].Select(codes => new ItemCriterion { Codes = [.. codes] }),
        Gen.Select(AnyCode, AnyTest, (code, test) => new ItemCriterion { Codes = [code], Tests = [test] }),
        Gen.OneOf(Words).Select(words => new ItemCriterion { Description = words }),
        Gen.OneOf(Chip, new Id<TechnologyItem>("other-chip")).Select(item => new ItemCriterion { Items = [item] }),
        Gen.OneOf(ItemKind.Accelerator, ItemKind.Computer).Select(kind => new ItemCriterion { Kinds = [kind] }),
        AnyTest.Select(test => new ItemCriterion { Contains = new() { Kinds = [ItemKind.Memory], Tests = [test] } }));

    private static readonly Gen<PartyCondition> AnyPartyCondition = Gen.OneOf(
        Gen.OneOf(Bad, Worse).Select(party => new PartyCondition { Parties = [party] }),
        Gen.Select(Gen.OneOf(Bad, Worse), Gen.OneOf(PartyRole.Exporter, PartyRole.Financier, PartyRole.EndUser), (party, role) => new PartyCondition { Roles = [role], Parties = [party] }),
        Gen.Select(AnyList, Gen.OneOf(PartyRole.Exporter, PartyRole.Financier), (list, role) => new PartyCondition { Roles = [role], Lists = [list] }),
        AnyList.Array[1, 2].Select(lists => new PartyCondition { Lists = [.. lists.Distinct()] }),
        Gen.Select(AnyList, Geography, (list, seat) => new PartyCondition { Roles = [PartyRole.EndUser, PartyRole.UltimateConsignee], Lists = [list], HeadquarteredIn = seat }),
        Geography.Select(seat => new PartyCondition { HeadquarteredIn = seat }),
        Gen.Select(Geography, Gen.OneOf(PartyRole.Exporter, PartyRole.Carrier, PartyRole.UltimateConsignee), (place, role) => new PartyCondition { Roles = [role], EstablishedIn = place }),
        Gen.Select(AnyList, Gen.OneOf(25m, 50m), (list, share) => new PartyCondition { OwnedBy = new() { Lists = [list], ShareAtLeast = share } }));

    private static readonly Gen<FactTest> AnyFact = Gen.Select(Gen.OneOf(Facts), Gen.OneOf<bool?>(null, true, false), (fact, holds) => new FactTest { Fact = new(fact), Question = "Is it so?", HasToHold = holds });

    private static readonly Gen<Func<ConstraintScope, ConstraintScope>> FlatPiece = Gen.OneOf<Func<ConstraintScope, ConstraintScope>>(
        AnyCriterion.Array[1, 2].Select(items => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Items = [.. items] })),
        AnyCriterion.Select(item => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Items = [item] })),
        Gen.OneOf<Term<AccessActivity>>(AccessActivity.Export, AccessActivity.ReExport, Term<AccessActivity>.Parse("lending")).Array[1, 2].Select(words => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Activities = [.. words.Distinct()] })),
        Gen.OneOf(EndUse.Civil, EndUse.Military).Select(use => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { EndUses = [use] })),
        Geography.Select(places => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Destinations = places })),
        Geography.Select(places => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { ExportedFrom = places })),
        Geography.Select(places => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { UsedIn = places })),
        Geography.Select(places => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { TransitThrough = places })),
        Geography.Select(places => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { HeadquarteredIn = places })),
        Gen.OneOf(Bad, Good).Select(party => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Addressees = [party] })),
        Gen.OneOf(Bad, Worse).Select(party => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Recipients = [party] })),
        AnyPartyCondition.Array[1, 2].Select(parties => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Parties = [.. parties] })),
        Gen.OneOf(Validity.Until(new PartialDate(2023, 7)), Validity.From(2023, 7, 16)).Select(time => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { ContractConcluded = time })),
        Gen.Select(Threshold, Gen.Bool).Select((value, isLeast) => (Func<ConstraintScope, ConstraintScope>)(scope => scope with
        {
            Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new("USD"), AtLeast = isLeast ? value : null, Below = isLeast ? null : value }],
        })),
        AnyFact.Array[1, 2].Select(facts => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { Facts = [.. facts] })),
        Gen.Const<Func<ConstraintScope, ConstraintScope>>(scope => scope with { Unknown = UnknownMembers.Parse("""{"onlyOnSundays":true}""") }));

    private static readonly Gen<ConstraintScope> FlatScope = Scope(FlatPiece, 1);

    private static readonly Gen<ConstraintScope> AnyScope = Scope(
        Gen.Frequency(
            (8, FlatPiece),
            (1, FlatScope.Array[1, 2].Select(scopes => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { AnyOf = [.. scopes] }))),
            (1, FlatScope.Array[1, 2].Select(scopes => (Func<ConstraintScope, ConstraintScope>)(scope => scope with { NoneOf = [.. scopes] })))),
        0);

    private static readonly Gen<Term<AccessEffect>> AnyEffect = Gen.Frequency(
        (9, Gen.OneOf(AccessEffect.NotificationRequired, AccessEffect.LicenceRequired, AccessEffect.Prohibited, AccessEffect.Reporting).Select(effect => (Term<AccessEffect>)effect)),
        (1, Gen.Const(Term<AccessEffect>.Parse("frowned-upon"))));

    private static readonly Gen<ConstraintException> AnyException = Gen.Select(
        Gen.Frequency((5, FlatScope.Select(scope => (ConstraintScope?)scope)), (1, Gen.Const((ConstraintScope?)null))), AnyValidity, AnyEvidence,
        Gen.OneOf<Term<AccessEffect>>(default, default, AccessEffect.NotificationRequired, AccessEffect.LicenceRequired),
        (scope, validity, evidence, remaining) => new ConstraintException { Title = "An exception", Scope = scope, Validity = validity, Evidence = evidence, RemainingEffect = remaining });

    private static readonly Gen<ReachTest> AnyReach = Gen.OneOf(
        Gen.OneOf(ReachBasis.Territory, ReachBasis.Origin, ReachBasis.DirectProduct, ReachBasis.Person).Select(basis => new ReachTest { Basis = basis }),
        Geography.Select(places => new ReachTest { Basis = ReachBasis.DirectProduct, Destinations = places }),
        Gen.OneOf(10m, 25m).Select(share => new ReachTest { Basis = ReachBasis.ControlledContent, Above = share }));

    public static readonly Gen<TechnologyAccessConstraint> AnyConstraint = Gen.Select(
        AnyScope, AnyEffect, AnyException.Array[0, 2], AnyValidity, AnyEvidence,
        Gen.Frequency((5, Gen.Const(default(Validity?))), (1, Gen.OneOf(Validity.From(2024, 1, 1), Validity.From(2024), Validity.From(2025)).Select(validity => (Validity?)validity))),
        Gen.OneOf("us-regime", "us-own", "us", "de"),
        AnyReach.Array[1, 2],
        (scope, effect, exceptions, validity, evidence, suspended, law, reach) => new TechnologyAccessConstraint
        {
            Id = new("constraint"),
            Title = "A constraint",
            Authority = law == "de" ? CountryCode.DE : CountryCode.US,
            Regime = law == "us-regime" ? Regime : null,
            Reach = law == "us-own" ? [.. reach] : [],
            Scope = scope,
            Effect = effect,
            Exceptions = [.. exceptions],
            Validity = validity,
            Evidence = evidence,
            Suspensions = suspended is { } period && period.Overlaps(validity) != Truth.False ? [new() { Validity = period }] : [],
        }.WithLawfulExceptions());

    private static readonly Gen<Func<TechnologyItem, TechnologyItem>> ItemPiece = Gen.OneOf<Func<TechnologyItem, TechnologyItem>>(
        Gen.Select(Gen.OneOf(ParameterKind.TotalProcessingPerformance, ParameterKind.MemoryBandwidth), Figure, AnyEvidence).Select((kind, figure, evidence) => Adding(new() { Parameter = kind, Value = figure, Evidence = evidence })),
        Gen.OneOf(100m, 500m, 2000m).Select(area => Adding(new() { Parameter = ParameterKind.DieArea, Value = area })),
        Gen.Bool.Select(holds => Adding(new() { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = holds })),
        Gen.Select(Gen.OneOf(ParameterKind.DenseTops, ParameterKind.MacTops), Gen.OneOf(100m, 300m), Gen.OneOf(8m, 16m)).Select((kind, tops, bits) => Adding(new() { Parameter = kind, Value = tops, BitLength = bits })),
        Gen.OneOf<ValueList<decimal>>([8], [8, 16]).Select(bits => (Func<TechnologyItem, TechnologyItem>)(item => item with { BitLengths = bits })),
        Gen.Select(Gen.OneOf("3A090.a", "3A090", "4A994"), Gen.OneOf<PartialDate?>(null, new PartialDate(2023, 10, 17), new PartialDate(2024, 6, 1))).Select((code, asOf) => (Func<TechnologyItem, TechnologyItem>)(item => item with
        {
            Classifications = [new() { Scheme = ClassificationScheme.Eccn, Code = code, AsOf = asOf }],
        })),
        Gen.OneOf<string?>(null, "8471").Select(code => (Func<TechnologyItem, TechnologyItem>)(item => item with { NotListedIn = [new() { Scheme = ClassificationScheme.Hs, Code = code }] })),
        Gen.OneOf(ItemKind.Accelerator, ItemKind.Computer).Select(kind => (Func<TechnologyItem, TechnologyItem>)(item => item with { Kind = kind })),
        Gen.Bool.Select(areAll => (Func<TechnologyItem, TechnologyItem>)(item => item with { Parts = [new("memory")], ArePartsComplete = areAll })));

    private static readonly Gen<TechnologyItem> AnyItem = ItemPiece.Array[0, 6].Select(pieces => pieces.Aggregate(new TechnologyItem { Id = Chip, Name = "A chip" }, (item, piece) => piece(item)));

    private static readonly Gen<PartyOwner> AnyOwner = Gen.Select(
        Gen.OneOf<PartyReference?>(null, Bad, Worse, Good), Gen.OneOf(20m, 30m, 50m), Gen.Bool, Gen.OneOf<bool?>(null, true, false),
        (party, share, areAll, isListed) => new PartyOwner { Party = party, Share = share, AreOwnersComplete = areAll, Screenings = party is null && isListed is { } found ? [new() { List = Open, IsListed = found }] : [] });

    private static readonly Gen<Func<AccessParty, AccessParty>> PartyPiece = Gen.OneOf<Func<AccessParty, AccessParty>>(
        AnyCountry.Select(seat => (Func<AccessParty, AccessParty>)(party => party with { Headquarters = seat })),
        AnyCountry.Select(seat => (Func<AccessParty, AccessParty>)(party => party with { ParentHeadquarters = seat })),
        AnyCountry.Select(place => (Func<AccessParty, AccessParty>)(party => party with { EstablishedIn = place })),
        Gen.Select(AnyOwner.Array[0, 2], Gen.Bool).Select((owners, areAll) => (Func<AccessParty, AccessParty>)(party => party with { Owners = [.. owners], AreOwnersComplete = areAll })),
        Gen.Select(AnyOwner, AnyOwner, (outer, inner) => outer with { Owners = [inner], Share = 50 }).Select(owner => (Func<AccessParty, AccessParty>)(party => party with { Owners = [owner], AreOwnersComplete = true })));

    private static readonly Gen<AccessParty> AnyParty = Gen.Select(
        Gen.OneOf(PartyRole.Exporter, PartyRole.UltimateConsignee, PartyRole.UltimateConsignee, PartyRole.Purchaser), Gen.OneOf<PartyReference?>(null, Bad, Good, Good), PartyPiece.Array[0, 4],
        (role, name, pieces) => pieces.Aggregate(new AccessParty { Roles = [role], Party = name }, (party, piece) => piece(party)));

    private static readonly Gen<Func<AccessRequest, AccessRequest>> RequestPiece = Gen.OneOf<Func<AccessRequest, AccessRequest>>(
        Gen.OneOf(AccessActivity.Export, AccessActivity.ReExport, AccessActivity.Sale, AccessActivity.Transit).Select(activity => (Func<AccessRequest, AccessRequest>)(request => request with { Activity = activity })),
        AnyPlace.Select(place => (Func<AccessRequest, AccessRequest>)(request => request with { ExportedFrom = place })),
        AnyPlace.Select(place => (Func<AccessRequest, AccessRequest>)(request => request with { Origin = place })),
        AnyPlace.Select(place => (Func<AccessRequest, AccessRequest>)(request => request with { Destination = place })),
        AnyPlace.Select(place => (Func<AccessRequest, AccessRequest>)(request => request with { UsedIn = place })),
        AnyPlace.Array[0, 2].Select(places => (Func<AccessRequest, AccessRequest>)(request => request with { Via = (ValueList<Place>)[.. places] })),
        AnyParty.Array[0, 2].Select(parties => (Func<AccessRequest, AccessRequest>)(request => request with { Parties = [.. parties], NoPartyIsListed = false })),
        Gen.OneOf(EndUse.Civil, EndUse.Military).Select(use => (Func<AccessRequest, AccessRequest>)(request => request with { EndUse = use })),
        Gen.OneOf(new PartialDate(2022), new PartialDate(2023, 7), new PartialDate(2024, 1, 5)).Select(date => (Func<AccessRequest, AccessRequest>)(request => request with { ContractConcluded = date })),
        Gen.Select(Figure, Gen.OneOf("USD", "EUR")).Select((value, currency) => (Func<AccessRequest, AccessRequest>)(request => request with { Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new(currency), Value = value }] })),
        Gen.Select(Gen.OneOf(Facts), Gen.Bool).Select((fact, holds) => (Func<AccessRequest, AccessRequest>)(request => request with { Facts = [new() { Fact = new(fact), Holds = holds }] })),
        Gen.Bool.Array[2].Select(holds => (Func<AccessRequest, AccessRequest>)(request => request with { Facts = [.. Facts.Select((fact, i) => new AccessFact { Fact = new(fact), Holds = holds[i] })] })),
        Gen.Select(Gen.OneOf(Words), Gen.Bool).Select((words, isMet) => (Func<AccessRequest, AccessRequest>)(request => request with { Descriptions = [new() { Text = words, IsMet = isMet }] })),
        Gen.OneOf<bool?>(null, true, false).Select(isSubject => (Func<AccessRequest, AccessRequest>)(request => request with { Jurisdictions = [new() { Regime = Regime, IsSubject = isSubject, IsDirectProduct = isSubject is null ? false : null }] })),
        Gen.Const<Func<AccessRequest, AccessRequest>>(request => request with { NoPartyIsListed = request.Parties.IsEmpty }));

    /// <summary>One to four constraints, with what they refer to.</summary>
    public static readonly Gen<AllianceDataset> AnyDataset = Datasets(AnyConstraint.Array[1, 4]);

    /// <summary>One constraint, with what it refers to.</summary>
    public static readonly Gen<AllianceDataset> OneConstraint = Datasets(AnyConstraint.Array[1]);

    public static readonly Gen<AccessRequest> AnyRequest = Gen.Select(AnyItem, RequestPiece.Array[5, 40], (item, pieces) => pieces.Aggregate(new AccessRequest { Item = item, Day = Day }, (request, piece) => piece(request)));

    private static Gen<AllianceDataset> Datasets(Gen<TechnologyAccessConstraint[]> constraints) => Gen.Select(constraints, Gen.OneOf(Confidence.Disputed, Confidence.Confirmed), (rules, confidence) => new AllianceDataset
    {
        KnownAsOf = new(2026, 1, 1),
        Sources = [AccessRecords.Source],
        CountryGroups =
        [
            new() { Id = Groups[0], Name = "Settled", Members = [new() { Country = CountryCode.DE, Validity = Validity.From(2000) }, new() { Country = CountryCode.CN, Validity = Validity.From(2000) }] },
            new()
            {
                Id = Groups[1],
                Name = "Unsettled",
                Members = [new() { Country = CountryCode.RU, Validity = Validity.From(2024) }, new() { Country = CountryCode.CN, Validity = Validity.From(2000), Evidence = AccessRecords.Sure(confidence) }],
            },
        ],
        Items = [new() { Id = new("memory"), Name = "A memory", Kind = ItemKind.Memory, Parameters = [new() { Parameter = ParameterKind.MemoryBandwidth, Value = 3000 }] }, new() { Id = Chip, Name = "A chip" }, new() { Id = new("other-chip"), Name = "Another chip" }],
        Regimes = [new() { Id = Regime, Title = "Rules", Authority = CountryCode.US, Reach = [new() { Basis = ReachBasis.Territory }, new() { Basis = ReachBasis.Origin }, new() { Basis = ReachBasis.DirectProduct }] }],
        PartyLists =
        [
            new() { Id = Open, Name = "Open", Authority = CountryCode.US, Members = [new() { Party = Bad, Validity = Validity.From(2020) }] },
            new() { Id = Complete, Name = "Complete", Authority = CountryCode.US, CompleteFor = Validity.From(2020), Members = [new() { Party = Bad, Validity = Validity.From(2025) }, new() { Party = Worse, Validity = Validity.From(2024) }] },
        ],
        Constraints = [.. rules.Select((rule, i) => rule with { Id = new($"constraint-{i}") })],
    }).Where(dataset => !dataset.Validate().Findings.Any(finding => finding.Severity == FindingSeverity.Error));

    private static Func<TechnologyItem, TechnologyItem> Adding(ItemParameter parameter) => item =>
        item with { Parameters = [.. item.Parameters.Where(one => one.Parameter != parameter.Parameter || one.BitLength != parameter.BitLength), parameter] };

    /// <summary>Without exceptions outside its period, and without what remains of more than its effect.</summary>
    private static TechnologyAccessConstraint WithLawfulExceptions(this TechnologyAccessConstraint constraint) => constraint with
    {
        Exceptions = [.. constraint.Exceptions.Where(exception => exception.Validity.Overlaps(constraint.Validity) != Truth.False)
            .Select(exception => Rank(exception.RemainingEffect) > Rank(constraint.Effect) ? exception with { RemainingEffect = default } : exception)],
    };

    private static int Rank(Term<AccessEffect> effect) => !effect.IsKnown ? int.MaxValue : effect.Known is var known && known <= AccessEffect.Prohibited ? (int)known : 0;

    private static Gen<ConstraintScope> Scope(Gen<Func<ConstraintScope, ConstraintScope>> piece, int least) =>
        piece.Array[least, 3].Select(pieces => pieces.Aggregate(new ConstraintScope(), (scope, one) => one(scope)));
}

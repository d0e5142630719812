namespace Alliance.Core.Tests.Assessment;

/// <summary>Ways to state a fact that is missing, as a caller could.</summary>
internal static class StatedFacts
{
    private static readonly Place[] Places = [CountryCode.DE, CountryCode.CN, CountryCode.US, CountryCode.RU, CountryCode.BR];

    private static readonly decimal[] Figures = [1, 1600, 3000, 4800, 9000];

    /// <summary>Requests that state a missing fact in every way that matters here; none for a fact that only a dataset or a party states.</summary>
    public static IEnumerable<AccessRequest> Ways(AccessRequest request, MissingFact fact) => (fact.Place, fact.Fact) switch
    {
        (MissingFactPlace.Request, "activity") => new[] { AccessActivity.Export, AccessActivity.ReExport, AccessActivity.Service, AccessActivity.Brokering, AccessActivity.Transit }.Select(activity => request with { Activity = activity }),
        (MissingFactPlace.Request, "endUse") => new[] { EndUse.Civil, EndUse.Military, EndUse.Government }.Select(use => request with { EndUse = use }),
        (MissingFactPlace.Request, "destination") => Places.Select(place => request with { Destination = place }),
        (MissingFactPlace.Request, "exportedFrom") => Places.Select(place => request with { ExportedFrom = place }),
        (MissingFactPlace.Request, "origin") => Places.Select(place => request with { Origin = place }),
        (MissingFactPlace.Request, "usedIn") => Places.Select(place => request with { UsedIn = place }),
        (MissingFactPlace.Request, "via") => [request with { Via = (ValueList<Place>)[] }, .. Places.Select(place => request with { Via = (ValueList<Place>)[place] })],
        (MissingFactPlace.Request, "contractConcluded") when request.ContractConcluded is null =>
            new[] { new PartialDate(2022, 1, 1), new PartialDate(2023, 7, 1), new PartialDate(2023, 8, 1), new PartialDate(2024, 1, 1) }.Select(date => request with { ContractConcluded = date }),
        (MissingFactPlace.Request, "jurisdiction:us-rules") =>
        [
            // The grounds of the regime that places do not decide.
            .. new[] { true, false }.Select(isProduct => Subject(request, one => one with { IsDirectProduct = isProduct })),
            .. new[] { true, false }.Select(isSubject => Subject(request, one => one with { IsSubject = isSubject })),
        ],
        (MissingFactPlace.Request, var id) when AccessGens.Facts.Contains(id) => new[] { true, false }.Select(holds => request with { Facts = [.. request.Facts, new() { Fact = new(id), Holds = holds }] }),
        (MissingFactPlace.Item, var id) when id.StartsWith("description:", StringComparison.Ordinal) =>
            new[] { true, false }.Select(isMet => request with { Descriptions = [.. request.Descriptions, new() { Text = id["description:".Length..], IsMet = isMet }] }),
        (MissingFactPlace.Item, "designed-for-data-centres") => new[] { true, false }.Select(holds => With(request, new() { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = holds })),
        (MissingFactPlace.Item, "memory-bandwidth") => Figures.Select(value => With(request, new() { Parameter = ParameterKind.MemoryBandwidth, Value = value })),
        (MissingFactPlace.Item, "kind") => new[] { ItemKind.Accelerator, ItemKind.Computer, ItemKind.Software }.Select(kind => request with { Item = request.Item.Item! with { Kind = kind } }),
        _ => [],
    };

    /// <summary>Requests that state a missing fact, also those of the parties and of codes; none where that depends on more than the fact.</summary>
    public static IEnumerable<AccessRequest> AllWays(AccessRequest request, MissingFact fact) => (fact.Place, fact.Fact) switch
    {
        (MissingFactPlace.Request, "jurisdiction:us-rules") => new[] { true, false }.Select(isSubject => Subject(request, one => one with { IsSubject = isSubject })),
        (MissingFactPlace.Request, "quantity:value per order in USD") => Figures.Select(value => request with
        {
            Quantities = [.. request.Quantities.Where(one => one.Currency != new CurrencyCode("USD")), new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new("USD"), Value = value }],
        }),
        (MissingFactPlace.Item, "total-processing-performance") => Figures.Select(value => With(request, new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = value })),
        (MissingFactPlace.Item, "performance-density") => new[] { 1, 5.92m, 10 }.Select(value => With(request, new() { Parameter = ParameterKind.PerformanceDensity, Value = value })),
        (MissingFactPlace.Item, "code:eccn") => Coded(request, ClassificationScheme.Eccn, "3A090.a", "3A090.b", "4A090", "5A992.c"),
        (MissingFactPlace.Item, "code:hs") => Coded(request, ClassificationScheme.Hs, "8471.80", "8471.50", "8542.31", "9013.80"),
        (MissingFactPlace.Party, "headquarters") => OfParty(request, fact, Places, (party, place) => party with { Headquarters = place.Country }),
        (MissingFactPlace.Party, "parentHeadquarters") => OfParty(request, fact, Places, (party, place) => party with { ParentHeadquarters = place.Country }),
        (MissingFactPlace.Party, "establishedIn") => OfParty(request, fact, Places, (party, place) => party with { EstablishedIn = place.Country }),
        (MissingFactPlace.Party, var id) when id.StartsWith("list:", StringComparison.Ordinal) => OfParty(request, fact, [true, false], (party, isListed) => party with
        {
            Screenings = [.. party.Screenings.Where(one => one.List.Value != id["list:".Length..]), new() { List = new(id["list:".Length..]), IsListed = isListed }],
        }),
        _ => Ways(request, fact),
    };

    private static AccessRequest Subject(AccessRequest request, Func<AccessJurisdiction, AccessJurisdiction> stated) => request with
    {
        Jurisdictions = [stated(request.Jurisdictions.FirstOrDefault(one => one.Regime == AccessGens.Regime) ?? new() { Regime = AccessGens.Regime }), .. request.Jurisdictions.Where(one => one.Regime != AccessGens.Regime)],
    };

    private static IEnumerable<AccessRequest> Coded(AccessRequest request, ClassificationScheme scheme, params string[] codes)
    {
        TechnologyItem item = request.Item.Item!;
        ItemClassification[] others = [.. item.Classifications.Where(one => one.Scheme != scheme)];
        return
        [
            // An answer does not contradict what the item states: that it is not listed under a code.
            .. codes.Where(code => !item.NotListedIn.Any(one => one.Scheme == scheme && (one.Code is null || ItemCodes.Covers(scheme, one.Code, code) != Truth.False))).Select(code => request with { Item = item with { Classifications = [.. others, new() { Scheme = scheme, Code = code }] } }),
            request with { Item = item with { Classifications = [.. others], NotListedIn = [.. item.NotListedIn, new() { Scheme = scheme }] } },
        ];
    }

    /// <summary>Requests with answers about one party; none if several parties have its name.</summary>
    private static IEnumerable<AccessRequest> OfParty<T>(AccessRequest request, MissingFact fact, T[] answers, Func<AccessParty, T, AccessParty> with) =>
        request.Parties.Count(party => party.Party == fact.Party) != 1 ? []
        : answers.Select(answer => request with { Parties = [.. request.Parties.Select(party => party.Party == fact.Party ? with(party, answer) : party)] });

    private static AccessRequest With(AccessRequest request, ItemParameter parameter) =>
        request with { Item = request.Item.Item! with { Parameters = [.. request.Item.Item.Parameters.Where(one => one.Parameter != parameter.Parameter), parameter] } };
}

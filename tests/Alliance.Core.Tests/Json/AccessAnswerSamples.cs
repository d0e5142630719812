namespace Alliance.Core.Tests.Json;

/// <summary>Requests about technology access with every member, and the answers to them.</summary>
internal static class AccessAnswerSamples
{
    private static readonly LocalDate Day = new(2025, 10, 15);

    /// <summary>A request that states everything.</summary>
    public static AccessRequest FullRequest { get; } = new()
    {
        Item = new Id<TechnologyItem>("nvidia-h100-sxm5-80gb"),
        Activity = AccessActivity.Export,
        ExportedFrom = CountryCode.US,
        Origin = CountryCode.TW,
        Destination = new Place(CountryCode.UA, "UA-43"),
        UsedIn = CountryCode.RU,
        Via = (ValueList<Place>)[CountryCode.DE, CountryCode.KZ],
        Parties =
        [
            new() { Party = PartyReference.Company(new("nvidia")), Roles = [PartyRole.Exporter], EstablishedIn = CountryCode.US, Headquarters = CountryCode.US },
            new()
            {
                Party = PartyReference.Other("A buyer"),
                Roles = [PartyRole.UltimateConsignee, PartyRole.EndUser],
                EstablishedIn = CountryCode.DE,
                Headquarters = CountryCode.DE,
                ParentHeadquarters = CountryCode.CN,
                Owners = [new() { Party = PartyReference.Other("An owner"), Share = 30.5m, Owners = [new() { Share = 100 }], AreOwnersComplete = true, Screenings = [new() { List = new("us-entity-list"), IsListed = true }] }],
                AreOwnersComplete = true,
                Screenings = [new() { List = new("us-entity-list"), IsListed = false }],
            },
        ],
        EndUse = EndUse.Civil,
        ContractConcluded = new PartialDate(2023, 12),
        Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = CurrencyCode.EUR, Value = 1_000 }],
        Facts = [new() { Fact = new("us-nac-cleared"), Holds = true }],
        Descriptions = [new() { Text = "Logic integrated circuits at 16/14 nm or below", IsMet = false }],
        Jurisdictions = [new() { Regime = new("us-ear"), IsSubject = true, ControlledContent = 25, IsDirectProduct = false }],
        NoPartyIsListed = true,
        Day = Day,
        Authorities = [CountryCode.US],
    };

    /// <summary>Answers to some requests about a dataset.</summary>
    public static IEnumerable<object?> Of(AllianceDataset dataset)
    {
        AccessIndex index = AccessIndex.Of(dataset);
        AccessRequest[] requests =
        [
            FullRequest,
            FullRequest with { Authorities = [], Parties = [], Via = null, Facts = [] },
            new() { Item = new Id<TechnologyItem>("nvidia-geforce-rtx-4090"), Destination = CountryCode.CN, Day = new(2023, 12, 1) },
            new() { Item = new Id<TechnologyItem>("nvidia-a800-sxm4-80gb"), ExportedFrom = CountryCode.US, Destination = CountryCode.CN, NoPartyIsListed = true, Day = new(2023, 10, 25) },
            new() { Item = dataset.Items[0], Day = new(2026, 12, 1) },
            // Nothing is required.
            new() { Item = new Id<TechnologyItem>("nvidia-h100-sxm5-80gb"), ExportedFrom = CountryCode.US, Destination = CountryCode.DE, Via = AccessRequest.Direct, Day = new(2015, 1, 1) },
        ];
        AccessIndex earlier = AccessIndex.Of(dataset with { Constraints = [.. dataset.Constraints.Where(constraint => constraint.Id.Value != "us-90-fr-47201-affiliates")] });
        foreach (AccessRequest request in requests)
        {
            yield return request;
            yield return index.Assess(request);
            yield return index.Outcome(request);
            yield return index.SmallestDecidingFacts(request);
            yield return index.Changes(request, new(2022, 1, 1), new(2026, 6, 1));
            yield return earlier.Difference(request, index);
        }
        AccessAssessment assessment = index.Assess(requests[3]);
        yield return new ScreenedRequest { Line = 1, Outcome = assessment.Outcome, CertainBy = assessment.CertainBy, Missing = assessment.Missing };
        yield return new ScreenedRequest { Line = 1, Outcome = assessment.Outcome, CertainBy = assessment.CertainBy, Missing = assessment.Missing, Warnings = ["A warning."] };
        yield return new ScreenedRequest { Line = 2, Outcome = assessment.Outcome, Assessment = assessment };
        yield return new ScreenedRequest { Line = 3, Error = new() { Code = "ALC-9401", Pointer = "/item", Message = "A message." } };
        yield return new ScreenedRequest { Line = 4, Error = new() { Code = "ALC-9401", Column = "item", Message = "A message." } };
        yield return new AccessScreeningProgress(4, 2);
    }
}

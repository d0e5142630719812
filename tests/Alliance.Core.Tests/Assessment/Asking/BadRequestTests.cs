using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment.Asking;

/// <summary>Requests that have an error, and unusual ones that have none.</summary>
public sealed class BadRequestTests
{
    private static readonly Id<PartyList> List = new("list");

    private static readonly AccessIndex Index = AccessIndex.Of(Records(
        Rule(new() { Parties = [new() { OwnedBy = new() { Lists = [List], ShareAtLeast = 50 } }] }),
        Rule(Tested(new ParameterTest { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 4800 })) with { Id = new("performance") },
        Rule(Tested(new ParameterTest { Parameter = ParameterKind.PerformanceDensity, AtLeast = 5.92m })) with { Id = new("density") },
        Rule(new() { Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new("USD"), AtLeast = 5000 }] }) with { Id = new("value") }) with
    {
        PartyLists = [new() { Id = List, Name = "A list", Authority = CountryCode.US }],
    });

    private static readonly AccessParty Buyer = Party(PartyRole.EndUser, "other:buyer");

    private static readonly PartyOwner Owner = new() { Party = PartyReference.Other("owner"), Share = 60 };

    private static readonly Dictionary<string, (AccessRequest Request, string Code)> Bad = new(StringComparer.Ordinal)
    {
        ["/facts/0"] = (Export with { Facts = [null!] }, "ALC-9413"),
        ["/descriptions/1"] = (Export with { Descriptions = [new() { Text = "Goods", IsMet = true }, null!] }, "ALC-9413"),
        ["/jurisdictions/0"] = (Export with { Jurisdictions = [null!] }, "ALC-9413"),
        ["/quantities/0"] = (Export with { Quantities = [null!] }, "ALC-9408"),
        ["/parties/0"] = (Export with { Parties = [null!] }, "ALC-9404"),
        ["/parties/1/screenings/0"] = (Export with { Parties = [Buyer, Buyer with { Screenings = [null!] }] }, "ALC-9413"),
        ["/parties/0/owners/0/share"] = (Owned([null!]), "ALC-9406"),
        ["/parties/0/owners/0/screenings/1"] = (Owned([Owner with { Screenings = [new() { List = List, IsListed = true }, null!] }]), "ALC-9413"),
        ["/parties/0/owners/0/owners/0/share"] = (Owned([Owner with { Owners = [null!] }]), "ALC-9406"),
        ["/parties/0/owners/1/share"] = (Owned([Owner with { Share = 40 }, Owner with { Share = 0 }]), "ALC-9406"),
        ["/parties/0/owners"] = (Owned([Owner, Owner with { Share = 40.5m }]), "ALC-9407"),
        ["/parties/0/owners/0/owners"] = (Owned([Owner with { Owners = [Owner, Owner] }]), "ALC-9407"),
        ["/parties/0/roles"] = (Export with { Parties = [Buyer with { Roles = [] }] }, "ALC-9405"),
        ["/parties/0/party"] = (Export with { Parties = [Buyer with { Party = default(PartyReference) }] }, "ALC-9404"),
        ["/jurisdictions/1"] = (Export with { Jurisdictions = [new() { Regime = new("rules"), IsSubject = true }, new() { Regime = new("rules"), IsSubject = true }] }, "ALC-9411"),
        ["/jurisdictions/0/controlledContent"] = (Export with { Jurisdictions = [new() { Regime = new("rules"), ControlledContent = 100.5m }] }, "ALC-9411"),
        ["/authorities/1"] = (Export with { Authorities = [CountryCode.US, CountryCode.FR] }, "ALC-9412"),
        ["/destination"] = (Export with { Destination = (Place)CountryCode.Parse("XZ") }, "ALC-9403"),
        ["/origin"] = (Export with { Origin = default(Place) }, "ALC-9402"),
        ["/via/1"] = (Export with { Via = (ValueList<Place>)[CountryCode.DE, CountryCode.Parse("XZ")] }, "ALC-9403"),
        ["/parties/0/headquarters"] = (Export with { Parties = [Buyer with { Headquarters = CountryCode.Parse("XZ") }] }, "ALC-9403"),
        ["/item"] = (Export with { Item = new Id<TechnologyItem>("not-there") }, "ALC-9401"),
        ["/contractConcluded"] = (Export with { ContractConcluded = default(PartialDate) }, "ALC-9409"),
    };

    public static TheoryData<string> Pointers => [.. Bad.Keys];

    [Theory]
    [MemberData(nameof(Pointers))]
    public void A_bad_request_is_refused_with_the_place_of_the_error_by_every_member(string pointer)
    {
        var (request, code) = Bad[pointer];
        Finding found = Assert.Single(request.Validate(Index).Findings);
        Assert.Equal((pointer, code, FindingSeverity.Error), (found.Pointer, found.Code, found.Severity));
        Action[] members =
        [
            () => Index.Assess(request), () => Index.Outcome(request), () => Index.SmallestDecidingFacts(request), () => Index.Changes(request, new(2024, 1, 1), new(2024, 2, 1)), () => Index.Difference(request, Index),
        ];
        Assert.All(members, member => Assert.Contains($"{code}", Assert.Throws<AccessRequestException>("request", member).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void All_errors_are_reported_at_once() => Assert.Equal(
        ["/destination", "/facts/0", "/item", "/quantities/0"],
        (Export with { Item = new Id<TechnologyItem>("not-there"), Destination = default(Place), Facts = [null!], Quantities = [null!] }).Validate(Index).Findings.Select(finding => finding.Pointer).Order(StringComparer.Ordinal));

    [Fact]
    public void A_circle_of_owners_is_lawful_and_adds_nothing()
    {
        PartyOwner again = new() { Party = PartyReference.Other("buyer"), Share = 100, AreOwnersComplete = true, Screenings = [new() { List = List, IsListed = false }] };
        AccessRequest request = Owned([new() { Party = PartyReference.Other("holding"), Share = 100, Owners = [again], AreOwnersComplete = true, Screenings = again.Screenings }]) with { Authorities = [CountryCode.US], Item = Chip };
        Assert.True(request.Validate(Index).IsValid);
        Assert.DoesNotContain(Index.Assess(request).Obligations, obligation => obligation.Constraint.Value == "rule");
    }

    /// <summary>Figures at the limits of a decimal number neither overflow nor decide wrongly.</summary>
    [Theory]
    [InlineData(ParameterKind.TotalProcessingPerformance, "1e28", null, "performance")]
    [InlineData(ParameterKind.TotalProcessingPerformance, "7.9e28", null, "performance")]
    [InlineData(ParameterKind.DenseTops, "1e11", 1024, "performance")]
    [InlineData(ParameterKind.DenseTops, "1e28", 8, null)]
    [InlineData(ParameterKind.MacTops, "7e28", 8, null)]
    [InlineData(ParameterKind.DieArea, "1e-7", null, null)]
    [InlineData(ParameterKind.DieArea, "1e-28", null, null)]
    [InlineData(ParameterKind.DieArea, "7.9e28", null, null)]
    public void Figures_of_any_size_are_answered(ParameterKind kind, string figure, int? bits, string? applies)
    {
        decimal value = decimal.Parse(figure, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);
        foreach (ItemParameter other in Others(kind))
        {
            AccessRequest request = With(new ItemParameter { Parameter = kind, Value = value, BitLength = bits }, other) with { Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new("USD"), Value = decimal.MaxValue }] };
            AccessAssessment answer = Index.Assess(request);
            Assert.Equal(Index.Scan(request), answer.Outcome);
            Assert.NotEmpty(answer.Explain());
            _ = Index.SmallestDecidingFacts(request);
            _ = Index.Changes(request, new(2024, 1, 1), new(2024, 2, 1));
            if (applies is not null)
                Assert.Contains(answer.Obligations, obligation => obligation.Constraint.Value == applies && obligation.Enforced == Licence);
        }
    }

    [Fact]
    public void Quantities_of_any_size_are_answered()
    {
        foreach (decimal value in new[] { 0, decimal.MaxValue, 1e-28m })
        {
            AccessAssessment answer = Index.Assess(Export with { Quantities = [new() { Measure = QuantityMeasure.Value, Per = QuantityBasis.Order, Currency = new("USD"), Value = value }] });
            Assert.Equal(value > 1, answer.Obligations.Any(obligation => obligation.Constraint.Value == "value"));
        }
    }

    private static ItemParameter[] Others(ParameterKind kind) => kind == ParameterKind.DieArea
        ? [new() { Parameter = ParameterKind.TotalProcessingPerformance, Value = 1e28m }, new() { Parameter = ParameterKind.DenseTops, Value = 900, BitLength = 8 }]
        : [new() { Parameter = ParameterKind.DieArea, Value = 1e-7m }, new() { Parameter = ParameterKind.DieArea, Value = 800 }, new() { Parameter = ParameterKind.DenseTops, Value = 900, BitLength = 16 }];

    private static AccessRequest Owned(ValueList<PartyOwner> owners) => Export with { Parties = [Buyer with { Owners = owners }] };
}

using System.Text.Json;
using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment;

/// <summary>The words in which an answer asks for a missing fact.</summary>
public sealed class QuestionTests
{
    private static readonly GeographicScope China = GeographicScope.Of(CountryCode.CN);

    public static TheoryData<string, ParameterTest> Properties => new()
    {
        { "What is the item's total processing performance?", new() { Parameter = ParameterKind.TotalProcessingPerformance, AtLeast = 1 } },
        { "What is the item's performance density, per mm2?", new() { Parameter = ParameterKind.PerformanceDensity, AtLeast = 1 } },
        { "What is the item's memory bandwidth, in GB/s?", new() { Parameter = ParameterKind.MemoryBandwidth, AtLeast = 1 } },
        { "What is the item's interconnect bandwidth, in GB/s?", new() { Parameter = ParameterKind.InterconnectBandwidth, AtLeast = 1 } },
        { "What is the item's die area, in mm2?", new() { Parameter = ParameterKind.DieArea, AtLeast = 1 } },
        { "What is the item's dense performance, in TOPS?", new() { Parameter = ParameterKind.DenseTops, AtLeast = 1 } },
        { "What is the item's TOPS times bit length?", new() { Parameter = ParameterKind.TopsTimesBitLength, AtLeast = 1 } },
        { "Is the item designed or marketed for data centres?", new() { Parameter = ParameterKind.DesignedForDataCentres, HasProperty = true } },
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public void Figures_are_asked_for_with_their_unit(string question, ParameterTest test) => Assert.Equal([question], Questions(Tested(test), Export));

    [Fact]
    public void Items_are_asked_about_in_whole_sentences()
    {
        ConstraintScope code = new() { Items = [new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = "3A090" }] }] };
        Assert.Equal(["Is the item classified as eccn 3A090, or under another code?"], Questions(code, Export));
        ConstraintScope words = new() { Items = [new() { Description = "Chips that are red" }] };
        Assert.Equal(["Does the item meet this description: \"Chips that are red\"?"], Questions(words, Export));
    }

    [Fact]
    public void A_missing_fact_of_a_party_names_its_place()
    {
        AccessRequest request = Export with { Parties = [AccessParty.Of(PartyRole.Exporter, CountryCode.US), new() { Roles = [PartyRole.EndUser] }] };
        MissingFact[] missing = [.. Missing(new() { HeadquarteredIn = China }, request)];
        Assert.Equal(
            ["In which country does the end user have its headquarters?", "In which country does the ultimate parent of the end user have its headquarters?"],
            missing.Select(fact => fact.Question));
        Assert.Equal(["headquarters", "parentHeadquarters"], missing.Select(fact => fact.Fact));
        Assert.All(missing, fact => Assert.Equal((MissingFactPlace.Party, "/parties/1"), (fact.Place, fact.At)));
        Assert.All(Missing(new() { UsedIn = China }, request), fact => Assert.Null(fact.At));
    }

    [Fact]
    public void A_group_is_asked_about_as_a_list_of_countries()
    {
        CountryGroup group = new() { Id = new("group"), Name = "A group", Members = [new() { Country = CountryCode.CN, Validity = Validity.From(new PartialDate(2024)) }] };
        AllianceDataset dataset = Records(Rule(new() { Destinations = new() { Groups = [group.Id] } })) with { CountryGroups = [group] };
        MissingFact fact = Assert.Single(AccessIndex.Of(dataset).Assess(Export).Missing);
        Assert.Equal(("Did group include CN on 2024-03-01?", "CN in group on 2024-03-01"), (fact.Question, fact.Fact));
    }

    [Fact]
    public void The_law_is_asked_about()
    {
        TechnologyAccessConstraint rule = Rule(new()) with { Validity = Validity.From(new PartialDate(2024)) };
        MissingFact fact = Assert.Single(AccessIndex.Of(Records(rule)).Assess(Export).Missing);
        Assert.Equal(("Was rule enforced on 2024-03-01?", "rule in force on 2024-03-01"), (fact.Question, fact.Fact));
    }

    [Fact]
    public void Bounds_need_both_levels()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AccessBounds>("{}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AccessBounds>("""{"certain":"prohibited"}"""));
        Assert.Equal(Perhaps, JsonSerializer.Deserialize<AccessBounds>("""{"certain":"no-known-constraint","possible":"licence-required"}"""));
    }

    private static IEnumerable<string> Questions(ConstraintScope scope, AccessRequest request) => Missing(scope, request).Select(fact => fact.Question);

    private static ValueList<MissingFact> Missing(ConstraintScope scope, AccessRequest request) => AccessIndex.Of(Records(Rule(scope))).Assess(request).Missing;
}

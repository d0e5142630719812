using CsCheck;
using static Alliance.Core.Tests.Assessment.AccessRecords;

namespace Alliance.Core.Tests.Assessment.Asking;

/// <summary>The smallest sets of facts that settle what is required.</summary>
public sealed class DecidingFactsTests
{
    private const int MostFacts = 3;
    private const int MostSets = 10;

    private static readonly FactTest Cleared = new() { Fact = new("cleared"), Question = "Is it cleared?" };

    [Fact]
    public void Each_set_settles_the_outcome_whatever_the_answers_are() => Gen.Select(AccessGens.AnyDataset, AccessGens.AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessIndex index = AccessIndex.Of(dataset);
            ValueList<ValueList<MissingFact>> sets = index.SmallestDecidingFacts(request);
            AccessAssessment open = index.Assess(request);
            Assert.InRange(sets.Count, 0, MostSets);
            Assert.True(sets.IsEmpty || !open.Enforced.AreEqual);
            Assert.Equal(sets.Select(set => set.Count).Order(), sets.Select(set => set.Count));
            foreach (ValueList<MissingFact> set in sets)
            {
                Assert.InRange(set.Count, 1, MostFacts);
                Assert.All(set, fact => Assert.Contains(open.Missing, missing => (missing.Place, missing.Party, missing.Fact) == (fact.Place, fact.Party, fact.Fact)));
                Assert.DoesNotContain(set, fact => fact.Place == MissingFactPlace.Dataset);
                Assert.DoesNotContain(sets, other => other != set && other.All(set.Contains));
                foreach (AccessRequest answered in Combinations(request, set, 0))
                {
                    AccessBounds bounds = index.Outcome(answered).Enforced;
                    Assert.True(bounds.AreEqual, $"{string.Join(", ", set.Select(fact => fact.Fact))}: {open.Enforced} became {bounds} by {System.Text.Json.JsonSerializer.Serialize(answered)}");
                }
            }
        },
        iter: 800,
        print: Print);

    /// <summary>A set of one fact that is not offered leaves something open by some answer.</summary>
    [Fact]
    public void A_fact_that_settles_the_outcome_alone_is_offered() => Gen.Select(AccessGens.OneConstraint, AccessGens.AnyRequest).Sample(
        (dataset, request) =>
        {
            AccessIndex index = AccessIndex.Of(dataset);
            MissingFact[] yesOrNo = [.. index.Assess(request).Missing.Where(fact => AccessGens.Facts.Contains(fact.Fact) || fact.Fact.StartsWith("description:", StringComparison.Ordinal) || fact.Fact == "designed-for-data-centres")];
            if (index.Outcome(request).Enforced.AreEqual)
                return;
            string[] alone = [.. index.SmallestDecidingFacts(request).Where(set => set.Count == 1).Select(set => set[0].Fact)];
            Assert.All(yesOrNo, fact => Assert.Equal(StatedFacts.Ways(request, fact).All(answered => index.Outcome(answered).Enforced.AreEqual), alone.Contains(fact.Fact)));
        },
        iter: 800,
        print: Print);

    [Fact]
    public void A_destination_alone_decides_nothing_where_one_country_leaves_a_fact_open()
    {
        AccessIndex index = AccessIndex.Of(Records(Rule(new() { Destinations = GeographicScope.Of(CountryCode.CN), Facts = [Cleared] })));
        Assert.Equal(["cleared,destination"], Sets(index, Export with { Destination = null }));
        Assert.Equal(["cleared"], Sets(index, Export));
        Assert.Empty(Sets(index, Export with { Destination = (Place)CountryCode.DE }));
        Assert.Equal(["destination"], Sets(index, Export with { Destination = null, Facts = [new() { Fact = Cleared.Fact, Holds = true }] }));
        Assert.Empty(Sets(index, Export with { Destination = null, Facts = [new() { Fact = Cleared.Fact, Holds = false }] }));
    }

    [Fact]
    public void Codes_of_one_list_that_several_constraints_ask_for_are_one_fact()
    {
        AccessIndex index = AccessIndex.Of(Records(
            Rule(Coded("3A090")) with { Id = new("circuits") },
            Rule(Coded("4A090")) with { Id = new("computers") },
            Rule(Coded("5A992")) with { Id = new("duty"), Effect = AccessEffect.Reporting }));
        Assert.Equal(["code:eccn"], Sets(index, Export));
        Assert.Equal(["circuits,computers"], index.SmallestDecidingFacts(Export).Select(set => string.Join(',', set[0].Constraints)));
    }

    [Fact]
    public void A_duty_alone_needs_no_fact() =>
        Assert.Empty(Sets(AccessIndex.Of(Records(Rule(Coded("5A992")) with { Effect = AccessEffect.Reporting })), Export));

    [Fact]
    public void More_than_three_open_facts_have_no_set()
    {
        FactTest[] four = [.. "abcd".Select(letter => Cleared with { Fact = new(letter.ToString()) })];
        Assert.Empty(Sets(AccessIndex.Of(Records(Rule(new() { Facts = [.. four] }))), Export));
        Assert.Equal(["a,b,c"], Sets(AccessIndex.Of(Records(Rule(new() { Facts = [.. four.Take(3)] }))), Export));
    }

    [Fact]
    public void At_most_ten_sets_are_returned()
    {
        // Whether each of these facts holds or not, the rule applies: any answer to any of them settles it.
        FactTest[] many = [.. "abcdefghijklmn".Select(letter => Cleared with { Fact = new(letter.ToString()) })];
        AccessIndex index = AccessIndex.Of(Records(Rule(new() { AnyOf = [.. many.SelectMany(fact => new[] { fact, fact with { HasToHold = false } }).Select(fact => new ConstraintScope { Facts = [fact] })] })));
        Assert.Equal(many.Take(MostSets).Select(fact => fact.Fact.ToString()), Sets(index, Export));
    }

    [Fact]
    public void What_is_required_anyway_needs_no_fact()
    {
        TechnologyAccessConstraint open = Rule(new() { Facts = [Cleared] }) with { Id = new("open"), Effect = AccessEffect.NotificationRequired };
        Assert.Empty(Sets(AccessIndex.Of(Records(open, Rule(new()))), Export));
        Assert.Equal(["cleared"], Sets(AccessIndex.Of(Records(open)), Export));
    }

    private static string[] Sets(AccessIndex index, AccessRequest request) =>
        [.. index.SmallestDecidingFacts(request).Select(set => string.Join(',', set.Select(fact => fact.Fact).Order(StringComparer.Ordinal)))];

    /// <summary>The request with every combination of answers; none if one of the facts cannot be stated here.</summary>
    private static IEnumerable<AccessRequest> Combinations(AccessRequest request, ValueList<MissingFact> set, int position) =>
        position == set.Count ? [request] : StatedFacts.AllWays(request, set[position]).SelectMany(answered => Combinations(answered, set, position + 1));

    private static ConstraintScope Coded(string code) => new() { Items = [new() { Codes = [new() { Scheme = ClassificationScheme.Eccn, Code = code }] }] };
}

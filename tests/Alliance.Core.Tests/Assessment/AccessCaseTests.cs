using System.Text.Json;

namespace Alliance.Core.Tests.Assessment;

public sealed class AccessCaseTests
{
    public static TheoryData<string> Ids => [.. AccessCases.All.Select(one => one.Id)];

    [Fact]
    public void The_records_of_the_cases_have_no_errors() => Assert.DoesNotContain(AccessCases.Dataset.Validate().Findings, finding => finding.Severity == FindingSeverity.Error);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bounds_are_those_of_the_case(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Equal((one.What, one.Bounds("onTheBooks"), one.Bounds("enforced")), (one.What, answer.OnTheBooks, answer.Enforced));
        Assert.False(answer.IsBeyondKnown);
    }

    /// <summary>An authority that requires nothing may be left out or be listed: it is listed where one of its constraints may apply and exceptions lower it, or where it states a duty.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_authority_requires_what_the_case_says(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Equal(
            one.Named("authorities").Select(named => (named.Name, AccessCase.BoundsOf(named.Value))).Where(RequiresSomething).Order(),
            answer.Authorities.Select(authority => (authority.Authority.ToString(), authority.Enforced)).Where(RequiresSomething).Order());

        static bool RequiresSomething((string, AccessBounds Bounds) authority) => authority.Bounds.Possible > AccessLevel.NoKnownConstraint;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_constraints_that_decide_are_those_of_the_case(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Equal(one.Ids("certainBy"), answer.CertainBy.Select(constraint => constraint.Value));
        Assert.Equal(one.Ids("possibleBy"), answer.PossibleBy.Select(constraint => constraint.Value));
        Assert.Equal(one.Ids("onlyOnTheBooks"), answer.OnlyOnTheBooks.Select(constraint => constraint.Value));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_duties_are_those_of_the_case(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Equal(
            one.Named("duties").Select(duty => (duty.Name, duty.Value.Deserialize<Truth>())).Order(),
            answer.Duties.Where(duty => duty.IsEnforced != Truth.False).Select(duty => (duty.Constraint.Value, duty.IsEnforced)).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_review_policies_are_those_of_the_case(string id)
    {
        var (one, answer) = Answer(id);
        Assert.All(one.Named("policies"), named =>
        {
            ConstraintAssessment obligation = answer.Obligations.Single(obligation => obligation.Constraint.Value == named.Name);
            ReviewPolicy[] possible = [.. named.Value.EnumerateArray().Select(word => word.GetString() == "none recorded" ? ReviewPolicy.Unspecified : word.Deserialize<ReviewPolicy>())];
            Assert.Equal((named.Name, new PolicyBounds(possible.Min(), possible.Max())), (named.Name, obligation.Policy));
        });
    }

    /// <summary>What the dataset lacks is only counted: the request cannot state it.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void The_missing_facts_are_those_of_the_case(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Equal(
            one.Ids("missing").Order(StringComparer.Ordinal),
            answer.Missing.Select(fact => fact.Place == MissingFactPlace.Dataset ? "dataset" : $"{WordOf(fact.Place)} {fact.Fact}").Distinct().Order(StringComparer.Ordinal));

        static string WordOf(MissingFactPlace place) => JsonSerializer.Serialize(place).Trim('"');
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Constraints_on_likely_evidence_are_named(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Subset(answer.RestsOnLikely.Select(constraint => constraint.Value).ToHashSet(StringComparer.Ordinal), one.Ids("restsOnLikely").ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_case_survives_json(string id)
    {
        var (one, answer) = Answer(id);
        Assert.Equal(one.Request, JsonSerializer.Deserialize<AccessRequest>(JsonSerializer.Serialize(one.Request)));
        Assert.Equal(answer, JsonSerializer.Deserialize<AccessAssessment>(JsonSerializer.Serialize(answer)));
    }

    private static (AccessCase Case, AccessAssessment Answer) Answer(string id)
    {
        AccessCase one = AccessCases.Get(id);
        return (one, AccessCases.Index.Assess(one.Request));
    }
}

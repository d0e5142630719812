using CsCheck;
using static Alliance.Core.Tests.Assessment.AccessGens;

namespace Alliance.Core.Tests.Assessment;

/// <summary>The JSON of an assessment, with the records to which it refers, is enough to compute its outcome again.</summary>
public sealed class RecomputedOutcomeTests
{
    public static TheoryData<string> Ids => [.. AccessCases.All.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_outcome_of_a_case_follows_from_its_json(string id) => AssertSame(AccessCases.Index.Assess(AccessCases.Get(id).Request), AccessCases.Dataset);

    [Fact]
    public void Every_outcome_follows_from_the_json() => Gen.Select(AnyDataset, AnyRequest).Sample(
        (dataset, request) => AssertSame(AccessIndex.Of(dataset).Assess(request), dataset),
        iter: 2_000);

    [Fact]
    public void A_step_that_says_otherwise_changes_the_outcome()
    {
        AccessAssessment assessment = AccessCases.Index.Assess(AccessCases.Get("c16").Request);
        ConstraintAssessment obligation = Assert.Single(assessment.Obligations);
        AccessAssessment other = assessment with { Obligations = [obligation with { Steps = [.. obligation.Steps.Select(step => step with { Truth = step.At == "/scope/destinations" ? Truth.Unknown : step.Truth })] }] };
        Assert.Equal(new AccessBounds(AccessLevel.NoKnownConstraint, AccessLevel.LicenceRequired), new RecomputedOutcome(other, AccessCases.Dataset).All.Enforced);
    }

    private static void AssertSame(AccessAssessment assessment, AllianceDataset dataset)
    {
        RecomputedOutcome recomputed = new(assessment, dataset);
        Assert.Equal(assessment.Obligations.Select(one => (one.Constraint.Value, one.OnTheBooks, one.Enforced)), recomputed.Obligations);
        Assert.Equal((assessment.OnTheBooks, assessment.Enforced), recomputed.All);
    }
}

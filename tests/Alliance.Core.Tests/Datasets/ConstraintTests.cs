using static Alliance.Core.EnforcementState;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

public sealed class ConstraintTests
{
    private static readonly LegalAct DiffusionAct = Act("90-fr-4544", Enforcement(NotEnforced, "2025-05-13/..")) with
    {
        EffectiveFrom = new(2025, 1, 13),
        ComplianceFrom = new(2025, 5, 15),
    };

    [Theory]
    [InlineData("2025-02-01")]
    [InlineData("2025-05-14")]
    [InlineData("2026-01-01")]
    public void The_diffusion_rule_is_on_the_books_and_never_enforced(string day) =>
        Assert.Equal((Truth.True, Truth.False), On(day, Constraint("2025-01-13/..", "90-fr-4544"), DiffusionAct));

    [Fact]
    public void A_rule_that_is_not_yet_valid_is_not_listed() => Assert.Null(On("2025-01-12", Constraint("2025-01-13/..", "90-fr-4544"), DiffusionAct));

    [Fact]
    public void A_rule_without_acts_is_enforced_while_valid() => Assert.Equal((Truth.True, Truth.True), On("2025-01-01", Constraint("2024-12-02/..")));

    [Theory]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    [InlineData(Confidence.Unverified, Truth.Unknown)]
    [InlineData(Confidence.Likely, Truth.True)]
    public void A_rule_is_no_surer_than_its_evidence(Confidence confidence, Truth held) =>
        Assert.Equal((held, held), On("2025-01-01", Constraint("2024/2030") with { Evidence = Sure(confidence) }));

    [Fact]
    public void A_refuted_rule_is_not_listed() => Assert.Null(On("2025-01-01", Constraint("2024/..") with { Evidence = Sure(Confidence.Refuted) }));

    [Theory]
    [InlineData("2024-12-31", Truth.True)]
    [InlineData("2025-06-01", Truth.Unknown)]
    public void An_act_repealed_some_day_of_a_year_is_unknown_within_it(string day, Truth held) =>
        Assert.Equal((held, held), On(day, Constraint("2024-01-01/..", "act"), Act("act") with { Repealed = new(2025) }));

    [Fact]
    public void A_rule_goes_with_its_act() => Assert.Null(On("2025-12-31", Constraint("2024-01-01/..", "act"), Act("act") with { Repealed = new(2025) }));

    [Fact]
    public void A_state_of_repeal_is_a_repeal() => Assert.Null(On("2025-06-01", Constraint("2024-01-01/..", "act"), Act("act", Enforcement(Repealed, "2025-01-01/.."))));

    [Theory]
    [InlineData("act", "missing")]
    [InlineData("missing")]
    public void An_act_that_is_not_in_the_dataset_leaves_the_answer_unknown(params string[] acts)
    {
        ConstraintStanding standing = Standing("2025-01-01", Constraint("2024-01-01/..", acts), Act("act"))!;
        Assert.Equal((Truth.Unknown, Truth.Unknown), (standing.OnTheBooks, standing.Enforced));
        Assert.Equal(new Id<LegalAct>("missing"), Assert.Single(standing.MissingLegalActs));
    }

    [Theory]
    [InlineData(Stayed, "2025-01-01/..", Confidence.Confirmed, Truth.False)]
    [InlineData(NotEnforced, "2025-01-01/..", Confidence.Confirmed, Truth.False)]
    [InlineData(NotEnforced, "2025/..", Confidence.Confirmed, Truth.Unknown)]
    [InlineData(NotEnforced, "2025-01-01/..", Confidence.Unverified, Truth.Unknown)]
    [InlineData(NotEnforced, "2025-01-01/..", Confidence.Refuted, Truth.True)]
    [InlineData(NotEnforced, "2025-01-01/2025-05-31", Confidence.Confirmed, Truth.True)]
    [InlineData(EnforcementState.InForce, "2025-01-01/..", Confidence.Confirmed, Truth.True)]
    [InlineData(EnforcementState.InForce, "2025/..", Confidence.Confirmed, Truth.True)]
    public void Enforcement_follows_what_became_of_the_act(EnforcementState state, string validity, Confidence confidence, Truth enforced) =>
        Assert.Equal((Truth.True, enforced), On("2025-06-01", Constraint("2024-01-01/..", "act"), Act("act", Enforcement(state, validity, confidence))));

    [Fact]
    public void A_weak_report_of_no_enforcement_does_not_erase_a_sure_one_of_enforcement() => Assert.Equal(
        (Truth.True, Truth.True),
        On("2025-06-01", Constraint("2024-01-01/..", "act"), Act("act", Enforcement(NotEnforced, "2025-01-01/..", Confidence.Unverified), Enforcement(EnforcementState.InForce, "2025-01-01/.."))));

    [Fact]
    public void Acts_that_disagree_leave_it_unknown() => Assert.Equal(
        (Truth.True, Truth.Unknown),
        On("2025-06-01", Constraint("2024-01-01/..", "act", "stayed"), Act("act"), Act("stayed", Enforcement(Stayed, "2025-01-01/.."))));

    [Fact]
    public void An_act_that_is_not_yet_in_effect_has_no_say() => Assert.Equal(
        (Truth.True, Truth.True),
        On("2024-06-01", Constraint("2024-01-01/..", "act", "later"), Act("act"), Act("later") with { EffectiveFrom = new(2025), ComplianceFrom = new(2026) }));

    [Fact]
    public void An_act_that_is_not_yet_published_has_no_say() => Assert.Equal(
        (Truth.True, Truth.True),
        On("2024-06-01", Constraint("2024-01-01/..", "act", "later"), Act("act"), Act("later", Enforcement(Stayed, "../..")) with { Published = new(2025) }));

    [Fact]
    public void An_act_on_weak_evidence_has_no_say_beside_a_sure_one() => Assert.Equal(
        (Truth.True, Truth.True),
        On("2025-06-01", Constraint("2024-01-01/..", "act", "rumour"), Act("act"), Act("rumour") with { Evidence = Sure(Confidence.Unverified), Repealed = new(2024) }));

    [Fact]
    public void An_act_on_weak_evidence_alone_is_unknown() => Assert.Equal(
        (Truth.Unknown, Truth.Unknown),
        On("2025-06-01", Constraint("2024-01-01/..", "rumour"), Act("rumour") with { Evidence = Sure(Confidence.Unverified) }));

    [Theory]
    [InlineData("2025-11-09", Truth.False, Truth.True)]
    [InlineData("2025-11-10", Truth.True, Truth.False)]
    [InlineData("2026-11-15", Truth.Unknown, Truth.Unknown)]
    [InlineData("2026-12-01", Truth.False, Truth.True)]
    public void A_suspended_rule_stays_on_the_books(string day, Truth suspended, Truth enforced)
    {
        ConstraintStanding standing = Standing(day, Constraint("2025-09-29/..") with { Suspensions = [new() { Validity = Validity.Parse("2025-11-10/2026-11") }] })!;
        Assert.Equal((Truth.True, suspended, enforced), (standing.OnTheBooks, standing.IsSuspended, standing.Enforced));
    }

    [Fact]
    public void The_answer_names_the_rule_and_the_acts_that_had_a_say()
    {
        ConstraintStanding standing = Standing("2025-02-01", Constraint("2025-01-13/..", "90-fr-4544", "later"), DiffusionAct, Act("later") with { EffectiveFrom = new(2026) })!;
        Assert.Equal(["constraint:rule", "legal-act:90-fr-4544"], standing.DecidedBy.Select(reference => reference.ToString()), StringComparer.Ordinal);
        Assert.Equal(["90-fr-4544", "later"], standing.LegalActs.Select(act => act.Id.Value), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", "denial")]
    [InlineData("2026-01-15", "case-by-case,denial")]
    public void Review_policies_are_those_of_the_constraint_and_of_the_day(string day, string ids)
    {
        LicenceReviewPolicy denial = new() { Id = new("denial"), Constraint = new("rule"), Policy = ReviewPolicy.PresumptionOfDenial, Validity = Validity.From(2023, 11, 17) };
        AllianceDataset dataset = new()
        {
            ReviewPolicies =
            [
                denial,
                denial with { Id = new("case-by-case"), Policy = ReviewPolicy.CaseByCase, Validity = Validity.From(2026, 1, 15) },
                denial with { Id = new("other"), Constraint = new("other") },
                denial with { Id = new("refuted"), Evidence = Sure(Confidence.Refuted) },
            ],
        };
        Assert.Equal(ids, string.Join(',', dataset.AsOf(Day(day)).ReviewPolicies(new("rule")).Select(standing => standing.Policy.Id)));
    }

    [Fact]
    public void A_review_policy_on_a_missing_act_is_unknown()
    {
        LicenceReviewPolicy policy = new() { Id = new("p"), Constraint = new("rule"), Policy = ReviewPolicy.Denial, Validity = Validity.Always, LegalActs = [new("missing")] };
        Assert.Equal(Truth.Unknown, Assert.Single(new AllianceDataset { ReviewPolicies = [policy] }.AsOf(new(2025, 1, 1)).ReviewPolicies(new("rule"))).Holds);
    }

    private static ConstraintStanding? Standing(string day, TechnologyAccessConstraint constraint, params ReadOnlySpan<LegalAct> acts) =>
        new AllianceDataset { Constraints = [constraint], LegalActs = [.. acts] }.AsOf(Day(day)).Constraints().SingleOrDefault();

    private static (Truth OnTheBooks, Truth Enforced)? On(string day, TechnologyAccessConstraint constraint, params ReadOnlySpan<LegalAct> acts) =>
        Standing(day, constraint, acts) is { } standing ? (standing.OnTheBooks, standing.Enforced) : null;
}

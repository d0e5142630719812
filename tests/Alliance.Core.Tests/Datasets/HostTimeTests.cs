using static Alliance.Core.MembershipStatus;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>What belongs to another record is limited by the time of that record.</summary>
public sealed class HostTimeTests
{
    [Theory]
    [InlineData("2009", "2023", "2022-06-01", Truth.True)]
    [InlineData("2009", "2023-07-01", "2024-03-01", Truth.False)]
    [InlineData("2023-06", null, "2023-06-10", Truth.Unknown)]
    [InlineData("2023-06", null, "2022-06-10", Truth.False)]
    [InlineData(null, null, "2022-06-10", Truth.True)]
    public void A_membership_lies_within_the_time_of_its_alliance(string? founded, string? dissolved, string day, Truth isMember)
    {
        AiAlliance alliance = Alliance() with { Founded = Date(founded), Dissolved = Date(dissolved) };
        AllianceDataset dataset = new() { Alliances = [alliance], MemberStates = [State("KZ", Spell(Member, "2020/.."))] };
        PartyStanding standing = dataset.AsOf(Day(day)).Standing(CountryCode.KZ, Brics);
        Assert.Equal(isMember, standing.IsMember);
        Assert.Equal(isMember != Truth.True, standing.DecidedBy.Contains(alliance.Reference));
    }

    [Theory]
    [InlineData(Invited)]
    [InlineData(Applicant)]
    [InlineData(Interested)]
    [InlineData(Declined)]
    public void What_precedes_a_membership_can_precede_the_alliance(MembershipStatus status)
    {
        AllianceDataset dataset = new() { Alliances = [Alliance() with { Founded = new(2025) }], MemberStates = [State("KZ", Spell(status, "2024-01-01/.."))] };
        Assert.True(dataset.AsOf(Day("2024-06-01")).Standing(CountryCode.KZ, Brics).Holds.IsTrue);
    }

    [Fact]
    public void Nobody_is_a_member_of_what_does_not_exist()
    {
        AllianceDataset dataset = new() { Alliances = [Alliance() with { Dissolved = new(2022, 1, 1) }] };
        AllianceMembers members = dataset.AsOf(Day("2024-01-01")).MembersOf(Brics);
        Assert.Equal((0, Truth.True), (members.Count, members.IsComplete));
        Assert.Equal(Truth.False, dataset.AsOf(Day("2024-01-01")).IsMember(CountryCode.KZ, Brics));
    }

    [Fact]
    public void A_spell_wholly_before_its_alliance_ends_no_membership() =>
        Assert.Equal(Truth.Unknown, new AllianceDataset { Alliances = [Alliance() with { Founded = new(2020) }], MemberStates = [State("KZ", Spell(Member, "2010/2015"))] }.AsOf(Day("2024-01-01")).IsMember(CountryCode.KZ, Brics));

    [Theory]
    [InlineData("2024-06-01", Truth.True)]
    [InlineData("2025-01-01", null)]
    public void A_revision_does_not_apply_longer_than_its_target(string day, Truth? isSet)
    {
        AllianceDataset dataset = new()
        {
            Targets =
            [
                new()
                {
                    Id = new("share"),
                    Owner = CountryCode.KZ,
                    Indicator = new() { Title = "Share", Unit = UnitOfMeasure.Percent },
                    Target = new() { Value = 80, Due = new(2030) },
                    Validity = Validity.Parse("2023-01-01/2024-12-31"),
                    Revisions = [new() { Target = new() { Value = 70, Due = new(2030) }, Validity = Validity.From(2022) }],
                },
            ],
        };
        Assert.Equal(isSet, dataset.AsOf(Day(day)).OpenTargets().SingleOrDefault()?.IsSet);
    }

    [Theory]
    [InlineData("2024-06-01", Truth.False)]
    [InlineData("2025-05-15", Truth.True)]
    public void A_constraint_does_not_precede_the_acts_on_which_it_is_based(string day, Truth isOnTheBooks)
    {
        AllianceDataset dataset = new()
        {
            LegalActs = [Act("rule") with { EffectiveFrom = new(2025, 5, 15) }],
            Constraints = [Constraint("2024-01-01/..", "rule")],
        };
        ConstraintStanding? standing = dataset.AsOf(Day(day)).Constraints().SingleOrDefault();
        Assert.Equal((isOnTheBooks, isOnTheBooks), (standing?.OnTheBooks ?? Truth.False, standing?.Enforced ?? Truth.False));
    }

    [Theory]
    [InlineData("2024-06-01", Truth.False)]
    [InlineData("2025-05-15", Truth.True)]
    public void A_review_policy_does_not_precede_the_acts_on_which_it_is_based(string day, Truth holds)
    {
        AllianceDataset dataset = new()
        {
            LegalActs = [Act("rule") with { EffectiveFrom = new(2025, 5, 15) }],
            ReviewPolicies = [new() { Id = new("denial"), Constraint = new("c"), Policy = ReviewPolicy.Denial, Validity = Validity.Parse("2024/.."), LegalActs = [new("rule")] }],
        };
        Assert.Equal(holds, dataset.AsOf(Day(day)).ReviewPolicies(new("c")).SingleOrDefault()?.Holds ?? Truth.False);
    }

    [Fact]
    public void A_suspension_does_not_precede_its_constraint()
    {
        AllianceDataset dataset = new() { Constraints = [Constraint("[2024-01..2025-12]/..") with { Suspensions = [new() { Validity = Validity.Parse("2020/..") }] }] };
        ConstraintStanding standing = Assert.Single(dataset.AsOf(Day("2024-06-01")).Constraints());
        // If it has begun, it is suspended; if not, it is not enforced either.
        Assert.Equal((Truth.Unknown, Truth.False), (standing.IsSuspended, standing.Enforced));
    }

    [Fact]
    public void An_act_on_weak_evidence_does_not_put_a_constraint_on_the_books()
    {
        AllianceDataset dataset = new()
        {
            LegalActs =
            [
                Act("old") with { EffectiveFrom = new(2020), Evidence = Sure(Confidence.Unverified) },
                Act("new") with { EffectiveFrom = new(2025), Evidence = Sure(Confidence.Confirmed) },
            ],
            Constraints = [Constraint("2024-01-01/..", "old", "new")],
        };
        Assert.Equal(Truth.Unknown, Assert.Single(dataset.AsOf(Day("2025-06-01")).Constraints()).OnTheBooks);
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Truth.False)]
    [InlineData(Confidence.Unverified, Truth.Unknown)]
    [InlineData(Confidence.Refuted, Truth.True)]
    public void The_days_of_an_act_are_as_sure_as_its_record(Confidence confidence, Truth isOnTheBooks)
    {
        AllianceDataset dataset = new()
        {
            LegalActs = [Act("rule") with { EffectiveFrom = new(2030), Evidence = Sure(confidence) }],
            Constraints = [Constraint("2024-01-01/..", "rule")],
        };
        Assert.Equal(isOnTheBooks, dataset.AsOf(Day("2025-06-01")).Constraints().SingleOrDefault()?.OnTheBooks ?? Truth.False);
    }

    [Theory]
    [InlineData("2024-06-01", Confidence.Confirmed, Truth.True)]
    [InlineData("2025-06-01", Confidence.Confirmed, Truth.False)]
    [InlineData("2025-06-01", Confidence.Unverified, Truth.Unknown)]
    [InlineData("2025-06-01", Confidence.Refuted, Truth.True)]
    public void A_review_policy_does_not_outlast_its_constraint(string day, Confidence confidence, Truth holds)
    {
        AllianceDataset dataset = new()
        {
            Constraints = [Constraint("2023-01-01/2024-12-31") with { Evidence = Sure(confidence) }],
            ReviewPolicies = [new() { Id = new("denial"), Constraint = new("rule"), Policy = ReviewPolicy.Denial, Validity = Validity.Parse("2023-01-01/..") }],
        };
        Assert.Equal(holds, dataset.AsOf(Day(day)).ReviewPolicies(new("rule")).SingleOrDefault()?.Holds ?? Truth.False);
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Truth.False)]
    [InlineData(Confidence.Unverified, Truth.Unknown)]
    [InlineData(Confidence.Refuted, Truth.True)]
    public void The_dates_of_an_alliance_are_as_sure_as_its_record(Confidence confidence, Truth isMember)
    {
        AiAlliance alliance = Alliance() with { Dissolved = new(2022, 1, 1), Evidence = Sure(confidence) };
        AllianceDataset dataset = new() { Alliances = [alliance], MemberStates = [State("KZ", Spell(Member, "2020/.."))] };
        Assert.Equal(isMember, dataset.AsOf(Day("2024-03-01")).IsMember(CountryCode.KZ, Brics));
    }

    [Fact]
    public void A_text_is_signed_once_it_is_adopted()
    {
        AiAlliance alliance = Alliance() with { Adopted = new(2014, 5, 29), Founded = new(2015, 1, 1) };
        AllianceDataset dataset = new() { Alliances = [alliance], MemberStates = [State("KZ", Spell(Signatory, "2014-05-29/2014-12-31"))] };
        Assert.True(dataset.AsOf(Day("2014-07-01")).Standing(CountryCode.KZ, Brics).Holds.IsTrue);
    }

    private static AiAlliance Alliance() => new() { Id = Brics, Names = ["BRICS"] };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}

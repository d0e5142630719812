using static Alliance.Core.MembershipStatus;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Who is a member, and what silence means.</summary>
public sealed class StandingTests
{
    private static readonly Id<AiAlliance> Eu = new("eu");

    private static readonly AllianceDataset Network2024 = EmbeddedDatasets.ReadAiAllianceNetwork();

    [Theory]
    [InlineData("CN", Truth.True)]
    [InlineData("SA", Truth.Unknown)]
    [InlineData("AR", Truth.False)]
    [InlineData("KZ", Truth.Unknown)]
    public void Membership_of_BRICS_at_the_end_of_2024(string country, Truth isMember) =>
        Assert.Equal(isMember, Network2024.AsOf(new(2024, 12, 12)).IsMember(CountryCode.Parse(country), Brics));

    [Fact]
    public void The_members_are_those_that_are_or_may_be()
    {
        AllianceMembers members = Network2024.AsOf(new(2024, 12, 12)).MembersOf(Brics);
        Assert.Equal((10, 9), (members.Count, members.Count(member => member.IsMember.IsTrue)));
        Assert.Equal((Brics, Truth.Unknown), (members.Alliance!.Id, members.IsComplete));
        Assert.DoesNotContain(members, member => member.Status == Declined);
    }

    [Theory]
    [InlineData(Member, Truth.True)]
    [InlineData(Party, Truth.True)]
    [InlineData(Partner, Truth.False)]
    [InlineData(Observer, Truth.False)]
    [InlineData(Withdrawn, Truth.False)]
    [InlineData(Signatory, Truth.False)]
    public void A_certain_status_makes_a_member_or_not(MembershipStatus status, Truth isMember) =>
        Assert.Equal(isMember, With(Spell(status, "2020/..")).IsMember(CountryCode.KZ, Brics));

    [Fact]
    public void A_suspended_member_is_a_member() =>
        Assert.True(With(Spell(Member, "2020/..") with { Suspensions = [Validity.Parse("2023/..")] }).IsMember(CountryCode.KZ, Brics).IsTrue);

    [Fact]
    public void A_word_that_is_not_known_leaves_membership_unknown_and_is_named()
    {
        PartyStanding standing = With(Spell(Member, "2020/..") with { Status = Term<MembershipStatus>.Parse("guest", null) }).Standing(CountryCode.KZ, Brics);
        Assert.Equal((Truth.True, Truth.Unknown, "guest"), (standing.Holds, standing.IsMember, standing.Status.Text));
    }

    [Fact]
    public void Silence_is_unknown_and_a_complete_list_makes_it_false()
    {
        PartyStanding silent = With(Spell(Member, "2020/..")).Standing(CountryCode.AM, Brics);
        Assert.Equal((false, Truth.Unknown, Truth.Unknown, Brics), (silent.IsListed, silent.Holds, silent.IsMember, silent.Alliance));
        Assert.Empty(silent.DecidedBy);
        PartyStanding complete = Complete(new MembershipCompleteness { Validity = Validity.Parse("2024-01-01/..") }).Standing(CountryCode.AM, Brics);
        Assert.Equal((false, Truth.False, Truth.False), (complete.IsListed, complete.Holds, complete.IsMember));
        Assert.Equal([RecordReference.Parse("alliance:brics")], complete.DecidedBy);
    }

    [Theory]
    [InlineData("2024-01-01/..", "member party", Truth.Unknown, Truth.False)]
    [InlineData("2024-01-01/..", "member", Truth.Unknown, Truth.Unknown)]
    [InlineData("2024-01-01/..", "", Truth.False, Truth.False)]
    [InlineData("2020/2023", "", Truth.Unknown, Truth.Unknown)]
    [InlineData("[2024-01..2024-12]/..", "", Truth.Unknown, Truth.Unknown)]
    public void A_list_is_complete_for_its_time_and_its_statuses(string validity, string statuses, Truth holds, Truth isMember)
    {
        var entry = new MembershipCompleteness
        {
            Validity = Validity.Parse(validity),
            Statuses = [.. statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Term<MembershipStatus>.Parse(word, null))],
        };
        PartyStanding standing = Complete(entry).Standing(CountryCode.AM, Brics);
        Assert.Equal((holds, isMember), (standing.Holds, standing.IsMember));
    }

    [Fact]
    public void A_statement_that_is_refuted_completes_nothing() => Assert.Equal(
        Truth.Unknown,
        Complete(new() { Validity = Validity.Parse("2024/.."), Evidence = Sure(Confidence.Refuted) }).IsMember(CountryCode.AM, Brics));

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
    public void An_alliance_without_a_record_is_told_from_one_without_members()
    {
        AsOfView view = Complete(new() { Validity = Validity.Parse("2024/..") });
        Assert.NotNull(view.MembersOf(Brics).Alliance);
        Assert.Null(view.MembersOf(new("bricks")).Alliance);
        Assert.Equal(Truth.Unknown, view.MembersOf(new("bricks")).IsComplete);
    }

    [Theory]
    [InlineData("DE", "2024-12-12", Truth.True)]
    [InlineData("GB", "2019-12-31", Truth.True)]
    [InlineData("GB", "2024-12-12", Truth.False)]
    [InlineData("KZ", "2024-12-12", Truth.False)]
    public void The_members_of_the_European_Union_are_those_of_its_group(string country, string day, Truth isMember)
    {
        AsOfView view = Network2024.AsOf(Day(day));
        Assert.Equal(isMember, view.IsMember(CountryCode.Parse(country), Eu));
        Assert.Equal(isMember.IsTrue, view.MembershipsOf(CountryCode.Parse(country)).Any(standing => standing.Alliance == Eu));
        Assert.Equal(isMember.IsTrue, view.SpellsOf(CountryCode.Parse(country)).Any(claim => claim.Alliance == Eu && claim.Holds.IsTrue));
    }

    [Fact]
    public void An_answer_from_a_group_names_it()
    {
        AllianceMembers members = Network2024.AsOf(new(2024, 12, 12)).MembersOf(Eu);
        Assert.Equal((27, Truth.True, "eu"), (members.Count, members.IsComplete, members.Group!.Id.Value));
        Assert.All(members, member => Assert.Equal(RecordReference.Parse("country-group:eu"), Assert.Single(member.DecidedBy)));
        Assert.StartsWith("Alliance.Core ", members.GroupCatalogue, StringComparison.Ordinal);
        Assert.All(members, member => Assert.Equal(members.GroupCatalogue, member.GroupCatalogue));
        Assert.Equal(members.GroupCatalogue, Network2024.AsOf(new(2024, 12, 12)).Standing(CountryCode.KZ, Eu).GroupCatalogue);
        Assert.Null(Network2024.AsOf(new(2024, 12, 12)).Standing(CountryCode.SA, Brics).GroupCatalogue);
    }

    [Fact]
    public void A_catalogue_of_ones_own_is_named_and_a_group_of_the_dataset_has_none()
    {
        CountryGroup group = new() { Id = new("eu"), Name = "EU", Members = [new() { Country = CountryCode.KZ, Validity = Validity.Always }] };
        AllianceDataset dataset = new() { Alliances = [new() { Id = Eu, Names = ["EU"], MemberGroup = new("eu") }] };
        Assert.Equal("mine 2", dataset.AsOf(new(2024, 1, 1), knownOn: null, CountryGroupCatalogue.Of([group], "mine 2")).Standing(CountryCode.KZ, Eu).GroupCatalogue);
        Assert.Null((dataset with { CountryGroups = [group] }).AsOf(new(2024, 1, 1)).Standing(CountryCode.KZ, Eu).GroupCatalogue);
    }

    [Fact]
    public void A_group_that_may_have_other_members_denies_nobody()
    {
        AllianceDataset dataset = new()
        {
            Alliances = [new() { Id = Eu, Names = ["EU"], MemberGroup = new("eu") }],
            CountryGroups =
            [
                new() { Id = new("eu"), Name = "EU", MayHaveOtherMembers = true, Members = [new() { Country = CountryCode.KZ, Validity = Validity.Always }] },
                new() { Id = new("friends"), Name = "Friends", MayHaveOtherMembers = true, Alliance = Eu },
            ],
        };
        AsOfView view = dataset.AsOf(new(2024, 1, 1));
        Assert.Equal((Truth.True, Truth.Unknown), (view.IsMember(CountryCode.KZ, Eu), view.IsMember(CountryCode.DE, Eu)));
        Assert.Equal(Truth.Unknown, view.MembersOf(Eu).IsComplete);
        Assert.Equal((Truth.True, Truth.Unknown), (view.IsInGroup(CountryCode.KZ, new("eu")), view.IsInGroup(CountryCode.DE, new("eu"))));
        Assert.Equal((Truth.True, Truth.Unknown), (view.IsInGroup(CountryCode.KZ, new("friends")), view.IsInGroup(CountryCode.DE, new("friends"))));
    }

    [Theory]
    [InlineData("KZ", Truth.False)]
    [InlineData("DE", Truth.True)]
    [InlineData("AM", Truth.Unknown)]
    public void A_scope_finds_its_groups_as_other_questions_do(string country, Truth isInScope)
    {
        AllianceDataset dataset = new()
        {
            Alliances = [Alliance()],
            MemberStates = [State("KZ", Spell(Member, "2020/2023")), State("AM", Spell(Member, "2024/.."))],
            CountryGroups = [new() { Id = new("club"), Name = "Club", Alliance = Brics }],
        };
        var scope = new GeographicScope { Groups = [new("club"), new("eu")] };
        Assert.Equal(isInScope, dataset.AsOf(Day("2024-06-01")).IsInScope(scope, CountryCode.Parse(country)));
    }

    [Theory]
    [InlineData("2020/2023-12-31", "2024-01-01", Truth.False)]
    [InlineData("2020/2023-12-31", "2023-12-31", Truth.True)]
    [InlineData("2020/2024", "2024-06-01", Truth.Unknown)]
    [InlineData("2030-01-01/..", "2024-06-01", Truth.Unknown)]
    [InlineData("2020/[..2023]", "2024-06-01", Truth.False)]
    public void A_membership_that_has_ended_is_none_and_one_that_has_not_begun_says_nothing(string validity, string day, Truth isMember)
    {
        AllianceDataset dataset = new() { MemberStates = [State("KZ", Spell(Member, validity))] };
        PartyStanding standing = dataset.AsOf(Day(day)).Standing(CountryCode.KZ, Brics);
        Assert.Equal(isMember, standing.IsMember);
        Assert.Equal(isMember == Truth.Unknown && !standing.IsListed ? [] : [RecordReference.ToMemberState(CountryCode.KZ)], standing.DecidedBy);
    }

    [Theory]
    [InlineData(Confidence.Likely, Truth.False)]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    [InlineData(Confidence.Refuted, Truth.Unknown)]
    public void Only_a_claim_that_is_relied_on_ends_a_membership(Confidence confidence, Truth isMember) =>
        Assert.Equal(isMember, new AllianceDataset { MemberStates = [State("KZ", Spell(Member, "2020/2022", confidence))] }.AsOf(Day("2024-01-01")).IsMember(CountryCode.KZ, Brics));

    [Fact]
    public void A_spell_wholly_before_its_alliance_ends_no_membership() =>
        Assert.Equal(Truth.Unknown, new AllianceDataset { Alliances = [Alliance() with { Founded = new(2020) }], MemberStates = [State("KZ", Spell(Member, "2010/2015"))] }.AsOf(Day("2024-01-01")).IsMember(CountryCode.KZ, Brics));

    [Fact]
    public void An_ended_membership_that_is_not_understood_leaves_it_unknown_and_says_so()
    {
        Membership spell = Spell(Member, "2010/2015") with { Unknown = UnknownMembers.Parse("""{"onlyFor":"trade"}""") };
        PartyStanding standing = new AllianceDataset { MemberStates = [State("KZ", spell)] }.AsOf(Day("2024-01-01")).Standing(CountryCode.KZ, Brics);
        Assert.Equal((Truth.Unknown, "/memberships/0/onlyFor"), (standing.IsMember, Assert.Single(standing.NotUnderstood).Pointer));
    }

    [Theory]
    [InlineData("2024-01-01", Truth.False)]
    [InlineData("2005-06-01", Truth.Unknown)]
    public void A_country_that_has_left_an_open_group_is_not_in_it(string day, Truth isIn) =>
        Assert.Equal(isIn, new CountryGroup { Id = new("g"), Name = "G", MayHaveOtherMembers = true, Members = [new() { Country = CountryCode.BR, Validity = Validity.Parse("2006/2010") }] }.Includes(CountryCode.BR, Day(day)));

    [Fact]
    public void A_partner_whose_membership_has_ended_possibly_is_no_member() =>
        Assert.Equal(
            (Truth.Unknown, Truth.False),
            new AllianceDataset { MemberStates = [State("KZ", Spell(Member, "2020/2022"), Spell(MembershipStatus.Partner, "2024/.."))] }
                .AsOf(Day("2024-06-01")).Standing(CountryCode.KZ, Brics) is var standing ? (standing.Holds, standing.IsMember) : default);

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

    [Fact]
    public void A_group_of_the_dataset_takes_precedence_and_none_may_be_given()
    {
        AllianceDataset dataset = new()
        {
            Alliances = [new() { Id = Eu, Names = ["EU"], MemberGroup = new("eu") }],
            CountryGroups = [new() { Id = new("eu"), Name = "EU", Members = [new() { Country = CountryCode.KZ, Validity = Validity.Always }] }],
        };
        Assert.Equal("country:KZ", Assert.Single(dataset.AsOf(new(2024, 1, 1)).MembersOf(Eu)).Party.ToString());
        AllianceDataset without = dataset with { CountryGroups = [] };
        Assert.Equal(27, without.AsOf(new(2024, 1, 1)).MembersOf(Eu).Count);
        AllianceMembers none = without.AsOf(new(2024, 1, 1), knownOn: null, groups: null).MembersOf(Eu);
        Assert.Equal((0, Truth.Unknown), (none.Count, none.IsComplete));
    }

    [Fact]
    public void A_group_that_is_defined_by_an_alliance_has_its_members()
    {
        AllianceDataset dataset = new()
        {
            Alliances = [Alliance() with { MembershipsCompleteFor = [new() { Validity = Validity.Always }] }],
            MemberStates = [State("KZ", Spell(Member, "2020/.."))],
            CountryGroups = [new() { Id = new("club"), Name = "Club", Alliance = Brics }],
        };
        AsOfView view = dataset.AsOf(new(2024, 1, 1));
        Assert.Equal(
            (Truth.True, Truth.False, Truth.Unknown, Truth.True),
            (view.IsInGroup(CountryCode.KZ, new("club")), view.IsInGroup(CountryCode.AM, new("club")), view.IsInGroup(CountryCode.KZ, new("nothing")), view.IsInGroup(CountryCode.DE, new("eu"))));
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
    [InlineData(Member, Party, Confidence.Confirmed, Truth.True)]
    [InlineData(Partner, Observer, Confidence.Confirmed, Truth.False)]
    [InlineData(Partner, Member, Confidence.Confirmed, Truth.Unknown)]
    [InlineData(Partner, Member, Confidence.Unverified, Truth.False)]
    public void Claims_that_differ_agree_or_not_on_membership(MembershipStatus one, MembershipStatus other, Confidence confidence, Truth isMember) =>
        Assert.Equal(isMember, With(Spell(one, "2020/.."), Spell(other, "2020/..", confidence)).IsMember(CountryCode.KZ, Brics));

    [Fact]
    public void A_weak_claim_of_membership_counts_where_nothing_is_certain()
    {
        AllianceDataset dataset = new()
        {
            Alliances = [Alliance() with { MembershipsCompleteFor = [new() { Validity = Validity.Always }] }],
            MemberStates = [State("KZ", Spell(Partner, "[2024-01..2024-12]/.."), Spell(Member, "2020/..", Confidence.Unverified))],
        };
        Assert.Equal(Truth.Unknown, dataset.AsOf(Day("2024-06-01")).IsMember(CountryCode.KZ, Brics));
    }

    [Fact]
    public void A_group_of_countries_says_nothing_about_other_parties()
    {
        AllianceDataset dataset = new() { Alliances = [Alliance() with { MemberGroup = new("g20") }] };
        AsOfView view = dataset.AsOf(new(2024, 12, 12));
        Assert.Equal(
            (Truth.True, Truth.False, Truth.Unknown),
            (view.IsMember(CountryCode.DE, Brics), view.IsMember(CountryCode.KZ, Brics), view.IsMember(new Id<AiAlliance>("eu"), Brics)));
    }

    [Fact]
    public void A_party_that_no_record_can_describe_is_never_denied() =>
        Assert.Equal(Truth.Unknown, Complete(new() { Validity = Validity.Parse("2024-01-01/..") }).IsMember(PartyReference.Other("Council of Europe"), Brics));

    [Fact]
    public void A_record_that_contradicts_the_group_leaves_membership_disputed()
    {
        Membership forgotten = Spell(Member, "1973-01-01/..", alliance: Eu);
        AllianceDataset dataset = new() { Alliances = [new() { Id = Eu, Names = ["EU"], MemberGroup = new("eu") }], MemberStates = [State("GB", forgotten)] };
        PartyStanding standing = dataset.AsOf(new(2024, 12, 12)).Standing(CountryCode.GB, Eu);
        Assert.Equal((Truth.Unknown, true), (standing.IsMember, standing.IsDisputed));
        Assert.Contains(RecordReference.Parse("country-group:eu"), standing.DecidedBy);
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

    [Fact]
    public void A_list_may_be_complete_by_two_statements()
    {
        AllianceDataset dataset = new()
        {
            Alliances =
            [
                Alliance() with
                {
                    MembershipsCompleteFor =
                    [
                        new() { Validity = Validity.Always, Statuses = [Member] },
                        new() { Validity = Validity.Always, Statuses = [Party] },
                    ],
                },
            ],
        };
        Assert.Equal(Truth.False, dataset.AsOf(Day("2024-06-01")).IsMember(CountryCode.KZ, Brics));
    }

    private static AsOfView With(params ReadOnlySpan<Membership> spells) => new AllianceDataset { MemberStates = [State("KZ", spells)] }.AsOf(Day("2024-03-01"));

    private static AsOfView Complete(MembershipCompleteness entry) => new AllianceDataset
    {
        Alliances = [Alliance() with { MembershipsCompleteFor = [entry] }],
        MemberStates = [State("KZ", Spell(Member, "2020/.."))],
    }.AsOf(Day("2024-03-01"));

    private static AiAlliance Alliance() => new() { Id = Brics, Names = ["BRICS"] };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}

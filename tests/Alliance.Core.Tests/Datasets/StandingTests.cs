using static Alliance.Core.MembershipStatus;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Who is a member, and what silence means.</summary>
public sealed class StandingTests
{
    private static readonly AllianceDataset Network2024 = EmbeddedDatasets.ReadAiAllianceNetwork();

    [Theory]
    [InlineData("CN", Truth.True)]
    [InlineData("SA", Truth.Unknown)]
    [InlineData("AR", Truth.False)]
    [InlineData("KZ", Truth.False)] // the list of members is complete
    public void Membership_of_BRICS_at_the_end_of_2024(string country, Truth isMember) =>
        Assert.Equal(isMember, Network2024.AsOf(new(2024, 12, 12)).IsMember(CountryCode.Parse(country), Brics));

    [Fact]
    public void The_members_are_those_that_are_or_may_be()
    {
        AllianceMembers members = Network2024.AsOf(new(2024, 12, 12)).MembersOf(Brics);
        Assert.Equal((10, 9), (members.Count, members.Count(member => member.IsMember.IsTrue)));
        Assert.Equal((Brics, Truth.True), (members.Alliance!.Id, members.IsComplete));
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

    [Fact]
    public void An_alliance_without_a_record_is_told_from_one_without_members()
    {
        AsOfView view = Complete(new() { Validity = Validity.Parse("2024/..") });
        Assert.NotNull(view.MembersOf(Brics).Alliance);
        Assert.Null(view.MembersOf(new("bricks")).Alliance);
        Assert.Equal(Truth.Unknown, view.MembersOf(new("bricks")).IsComplete);
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
    public void An_ended_membership_that_is_not_understood_leaves_it_unknown_and_says_so()
    {
        Membership spell = Spell(Member, "2010/2015") with { Unknown = UnknownMembers.Parse("""{"onlyFor":"trade"}""") };
        PartyStanding standing = new AllianceDataset { MemberStates = [State("KZ", spell)] }.AsOf(Day("2024-01-01")).Standing(CountryCode.KZ, Brics);
        Assert.Equal((Truth.Unknown, "/memberships/0/onlyFor"), (standing.IsMember, Assert.Single(standing.NotUnderstood).Pointer));
    }

    [Fact]
    public void A_partner_whose_membership_has_ended_possibly_is_no_member() =>
        Assert.Equal(
            (Truth.Unknown, Truth.False),
            new AllianceDataset { MemberStates = [State("KZ", Spell(Member, "2020/2022"), Spell(MembershipStatus.Partner, "2024/.."))] }
                .AsOf(Day("2024-06-01")).Standing(CountryCode.KZ, Brics) is var standing ? (standing.Holds, standing.IsMember) : default);

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
    public void A_party_that_no_record_can_describe_is_never_denied() =>
        Assert.Equal(Truth.Unknown, Complete(new() { Validity = Validity.Parse("2024-01-01/..") }).IsMember(PartyReference.Other("Council of Europe"), Brics));

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
}

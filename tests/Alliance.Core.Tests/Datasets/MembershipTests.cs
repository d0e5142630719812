using static Alliance.Core.MembershipStatus;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

public sealed class MembershipTests
{
    private static readonly AllianceDataset Network2024 = new()
    {
        KnownAsOf = new(2025, 12, 31),
        MemberStates =
        [
            State("BR", Spell(Member, "2009-06-16/..")), State("RU", Spell(Member, "2009-06-16/..")), State("IN", Spell(Member, "2009-06-16/..")),
            State("CN", Spell(Member, "2009-06-16/..")), State("ZA", Spell(Member, "2010-12-24/..")),
            State("EG", Spell(Member, "2024-01-01/..")), State("ET", Spell(Member, "2024-01-01/..")),
            State("IR", Spell(Member, "2024-01-01/..")), State("AE", Spell(Member, "2024-01-01/..")),
            State("AR", Spell(Invited, "2023-08-24/2023-12-28"), Spell(Declined, "2023-12-29/..")),
            State("SA", Spell(Invited, "2023-08-24/..", Confidence.Disputed), Spell(Member, "2024-01-01/..", Confidence.Disputed)),
            State("KZ", Spell(Partner, "2025-01-01/..")), State("ID", Spell(Member, "2025-01-06/..")),
        ],
        Associations = [Association("serbian-ai", Spell(Member, "[2024-12-11..2025-11-11]/..", alliance: Network))],
    };

    [Fact]
    public void Nine_are_members_for_certain_on_2024_12_12() =>
        Assert.Equal(
            ["AE", "BR", "CN", "EG", "ET", "IN", "IR", "RU", "ZA"],
            Network2024.AsOf(new(2024, 12, 12)).MembersOf(Brics, Member).Where(member => member.Holds == Truth.True).Select(member => member.Party.Key),
            StringComparer.Ordinal);

    [Fact]
    public void Saudi_Arabia_is_unknown_with_both_claims()
    {
        PartyStanding saudiArabia = Network2024.AsOf(new(2024, 12, 12)).StandingsOf(Brics).Single(member => member.Party == CountryCode.SA);
        Assert.Equal((Member, Truth.Unknown, true), (saudiArabia.Status.Known, saudiArabia.Holds, saudiArabia.IsDisputed));
        Assert.Equal([Member, Invited], saudiArabia.Claims.Select(claim => claim.Membership.Status.Known));
        Assert.Equal(RecordReference.Parse("member-state:sa"), Assert.Single(saudiArabia.DecidedBy));
    }

    [Theory]
    [InlineData("2024-12-12", "KZ", null)]
    [InlineData("2025-02-01", "KZ", Partner)]
    [InlineData("2024-12-12", "ID", null)]
    [InlineData("2025-02-01", "ID", Member)]
    [InlineData("2023-12-28", "AR", Invited)]
    [InlineData("2023-12-29", "AR", Declined)]
    public void Who_comes_later_or_declines_has_that_status_from_that_day(string day, string country, MembershipStatus? status)
    {
        PartyStanding? standing = Network2024.AsOf(Day(day)).StandingsOf(Brics).SingleOrDefault(member => member.Party.Key == country);
        Assert.Equal((status, status is null ? null : (Truth?)Truth.True), (standing?.Status.Known, standing?.Holds));
    }

    [Theory]
    [InlineData("2024-12-10", null)]
    [InlineData("2025-03-01", Truth.Unknown)]
    [InlineData("2025-12-01", Truth.True)]
    public void Who_joined_some_day_in_a_range_is_certain_after_it(string day, Truth? held) =>
        Assert.Equal(held, Network2024.AsOf(Day(day)).StandingsOf(Network).SingleOrDefault()?.Holds);

    [Fact]
    public void A_member_since_2024_is_unknown_in_March_2024() => Assert.Equal(Truth.Unknown, StandingOn("2024-03-01", Spell(Member, "2024/.."))?.Holds);

    [Fact]
    public void An_inexact_date_is_no_dispute() => Assert.False(StandingOn("2024-03-01", Spell(Member, "2024/.."))!.IsDisputed);

    [Fact]
    public void A_weak_source_never_erases_a_strong_one()
    {
        PartyStanding standing = StandingOn("2024-03-01", Spell(Withdrawn, "2023/..", Confidence.Unverified), Spell(Member, "2020/.."))!;
        Assert.Equal((Member, Truth.True, false, 2), (standing.Status.Known, standing.Holds, standing.IsDisputed, standing.Claims.Count));
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Confidence.Confirmed, Truth.Unknown)]
    [InlineData(Confidence.Likely, Confidence.Unspecified, Truth.Unknown)]
    [InlineData(Confidence.Confirmed, Confidence.Likely, Truth.True)]
    [InlineData(Confidence.Confirmed, Confidence.Disputed, Truth.True)]
    [InlineData(Confidence.Likely, Confidence.Refuted, Truth.True)]
    [InlineData(Confidence.Disputed, Confidence.Unverified, Truth.Unknown)]
    public void Only_claims_of_comparable_standing_unsettle_each_other(Confidence one, Confidence other, Truth held)
    {
        PartyStanding standing = StandingOn("2024-03-01", Spell(Partner, "2020/..", one), Spell(Observer, "2020/..", other))!;
        Assert.Equal((Partner, held), (standing.Status.Known, standing.Holds));
    }

    [Fact]
    public void Two_sure_sources_that_differ_are_a_dispute() =>
        Assert.True(StandingOn("2024-03-01", Spell(Partner, "2020/.."), Spell(Observer, "2020/.."))!.IsDisputed);

    [Fact]
    public void Who_may_have_left_some_day_of_the_year_is_unknown_until_its_end()
    {
        Membership[] spells = [Spell(Member, "2020-01-01/.."), Spell(Withdrawn, "2024/..")];
        Assert.Equal((Member, Truth.Unknown, false), (StandingOn("2024-03-01", spells)!.Status.Known, StandingOn("2024-03-01", spells)!.Holds, StandingOn("2024-03-01", spells)!.IsDisputed));
    }

    [Fact]
    public void A_refuted_claim_gives_no_standing() => Assert.Null(StandingOn("2024-03-01", Spell(Member, "2020/..", Confidence.Refuted)));

    [Fact]
    public void A_refuted_claim_stays_listed_beside_the_one_that_holds()
    {
        PartyStanding standing = StandingOn("2024-03-01", Spell(Member, "2020/..", Confidence.Refuted), Spell(Partner, "2020/.."))!;
        Assert.Equal([Truth.True, Truth.False], standing.Claims.Select(claim => claim.Holds));
    }

    [Fact]
    public void A_claim_is_as_sure_as_its_record_where_it_does_not_say()
    {
        MemberState state = State("KZ", Spell(Member, "2020/..", Confidence.Unspecified)) with { Evidence = Sure(Confidence.Disputed) };
        PartyStanding standing = Assert.Single(new AllianceDataset { MemberStates = [state] }.AsOf(new(2024, 3, 1)).StandingsOf(Brics));
        Assert.Equal((Truth.Unknown, Confidence.Disputed), (standing.Holds, standing.Confidence));
    }

    [Theory]
    [InlineData("2021-12-31", Truth.False)]
    [InlineData("2022-06-01", Truth.Unknown)]
    [InlineData("2023-01-01", Truth.True)]
    [InlineData("2023-02-01", Truth.False)]
    public void A_member_is_suspended_as_far_as_the_dates_tell(string day, Truth suspended)
    {
        PartyStanding standing = StandingOn(day, Spell(Member, "2020/..") with { Suspensions = [Validity.Parse("2022/2023-01-31")] })!;
        Assert.Equal((Truth.True, suspended), (standing.Holds, standing.IsSuspended));
    }

    [Fact]
    public void A_weak_source_suspends_nobody() =>
        Assert.Equal(Truth.False, StandingOn("2024-03-01", Spell(Member, "2020/.."), Spell(Member, "2020/..", Confidence.Unverified) with { Suspensions = [Validity.Always] })!.IsSuspended);

    [Fact]
    public void A_suspension_is_no_surer_than_the_membership() =>
        Assert.Equal(Truth.Unknown, StandingOn("2024-03-01", Spell(Member, "2020/..", Confidence.Disputed) with { Suspensions = [Validity.Always] })!.IsSuspended);

    [Fact]
    public void Members_stand_by_status_then_by_party_and_unknown_words_last()
    {
        Membership guest = Spell(Member, "2020/..") with { Status = Term<MembershipStatus>.Parse("guest", null) };
        var dataset = new AllianceDataset
        {
            MemberStates = [State("AE", guest), State("ZA", Spell(Partner, "2020/..")), State("BR", Spell(Partner, "2020/..")), State("CN", Spell(Member, "2020/.."))],
            Associations = [Association("zz", Spell(Partner, "2020/..")), Association("nvidia", Spell(Partner, "2020/..")) with { Kind = AssociationKind.Company }],
            Alliances = [new() { Id = new("eu"), Names = ["European Union"], Memberships = [Spell(Partner, "2020/..")] }],
        };
        Assert.Equal(
            ["country:CN", "alliance:eu", "company:nvidia", "association:zz", "country:BR", "country:ZA", "country:AE"],
            dataset.AsOf(new(2024, 3, 1)).StandingsOf(Brics).Select(member => member.Party.ToString()),
            StringComparer.Ordinal);
    }

    [Fact]
    public void A_party_shows_its_whole_history_with_the_truth_of_the_day()
    {
        AllianceDataset dataset = new() { MemberStates = [State("KZ", Spell(Member, "2025/..", alliance: Network), Spell(Partner, "2023-01-01/.."), Spell(Observer, "2020-01-01/2022-12-31"))] };
        Assert.Equal(
            [("ai-alliance-network", Member, Truth.False), ("brics", Observer, Truth.False), ("brics", Partner, Truth.True)],
            dataset.AsOf(new(2024, 3, 1)).SpellsOf(CountryCode.KZ).Select(claim => (claim.Alliance.Value, claim.Membership.Status.Known, claim.Holds)));
    }

    [Fact]
    public void A_party_stands_once_in_each_alliance_in_which_it_may_be()
    {
        AllianceDataset dataset = new() { MemberStates = [State("KZ", Spell(Member, "2025/..", alliance: Network), Spell(Partner, "2023/.."), Spell(Partner, "2024/.."))] };
        PartyStanding standing = Assert.Single(dataset.AsOf(new(2024, 3, 1)).MembershipsOf(CountryCode.KZ));
        Assert.Equal((Brics, Truth.True, 2), (standing.Alliance, standing.Holds, standing.Claims.Count));
    }

    [Theory]
    [InlineData("company:nvidia")]
    [InlineData("association:nvidia")]
    public void A_company_is_found_by_either_word(string party)
    {
        AllianceDataset dataset = new() { Associations = [Association("nvidia", Spell(Partner, "2020/..")) with { Kind = AssociationKind.Company }] };
        Assert.Equal("company:nvidia", Assert.Single(dataset.AsOf(new(2024, 3, 1)).MembershipsOf(PartyReference.Parse(party))).Party.ToString());
        Assert.Single(dataset.AsOf(new(2024, 3, 1)).SpellsOf(PartyReference.Parse(party)));
    }

    [Fact]
    public void Nobody_stands_to_an_alliance_of_which_nothing_is_said() => Assert.True(Network2024.AsOf(new(2024, 12, 12)).StandingsOf(new("nobody")).IsEmpty);

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void A_day_after_what_was_known_is_marked(string day, bool beyond) => Assert.Equal(beyond, Network2024.AsOf(Day(day)).IsAfterKnownAsOf);

    [Fact]
    public void A_dataset_without_a_day_marks_none() => Assert.False(new AllianceDataset().AsOf(new(9999, 12, 31)).IsAfterKnownAsOf);

    [Fact]
    public void The_day_may_be_of_any_calendar()
    {
        LocalDate julian = new LocalDate(2024, 12, 12).WithCalendar(CalendarSystem.Julian);
        Assert.Equal(Network2024.AsOf(new(2024, 12, 12)).StandingsOf(Brics), Network2024.AsOf(julian).StandingsOf(Brics));
    }
}

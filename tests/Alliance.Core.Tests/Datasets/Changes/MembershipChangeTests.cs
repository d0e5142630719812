using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets.Changes;

public sealed class MembershipChangeTests
{
    [Fact]
    public void The_embedded_dataset_tells_who_joined_BRICS_in_2025()
    {
        string[] lines = [.. EmbeddedDatasets.ReadAiAllianceNetwork().MembershipChanges(Brics, new(2025, 1, 1), new(2025, 12, 31)).Select(change => change.ToString())];
        Assert.Contains(lines, line => line.StartsWith("2025-01-01 Kazakhstan: no member -> partner (independent-ug-2025-01-01", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2025-01-06 Indonesia: partner -> member (", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-03-01", "2024-03-01", ChangeKind.Began)]
    [InlineData("2024-09-01", "2024-09-01", ChangeKind.Ended)]
    [InlineData("2024-03-02", "2024-08-31", null)]
    public void Both_days_of_the_period_are_included(string from, string to, ChangeKind? kind) =>
        Assert.Equal(kind, Changes(from, to, Spell(MembershipStatus.Member, "2024-03-01/2024-08-31")).SingleOrDefault()?.Kind);

    [Fact]
    public void A_date_that_is_not_exact_gives_two_changes() => Assert.Equal(
        [
            (ChangeKind.BecameUnknown, "2024-01-01 Kazakhstan: not listed -> member (unknown)"),
            (ChangeKind.Began, "2024-12-31 Kazakhstan: member (unknown) -> member"),
        ],
        Changes("2020", "2030", Spell(MembershipStatus.Member, "2024/..")).Select(change => (change.Kind, change.ToString())));

    [Theory]
    [InlineData(MembershipStatus.Partner, "[..2024]/..")]
    [InlineData(MembershipStatus.Interested, "2024/..")]
    [InlineData(MembershipStatus.Partner, "2020-01-01/2024")]
    public void A_party_that_was_never_a_member_ends_no_membership(MembershipStatus status, string validity) =>
        Assert.All(Changes("2021", "2030", Spell(status, validity)), change => Assert.Equal(ChangeKind.Changed, change.Kind));

    [Fact]
    public void A_partner_that_becomes_a_member_has_joined()
    {
        MembershipChange[] changes = Changes("2020", "2030", Spell(MembershipStatus.Partner, "2024-01-01/2024-12-31"), Spell(MembershipStatus.Member, "2025-01-01/.."));
        Assert.Equal([ChangeKind.Changed, ChangeKind.Began], changes.Select(change => change.Kind));
        Assert.Equal([MembershipStatus.Partner, MembershipStatus.Member], changes.Select(change => change.After.Status.Known));
        Assert.Equal([RecordReference.ToMemberState(CountryCode.KZ)], changes[1].DecidedBy);
    }

    [Fact]
    public void A_suspension_is_a_change_of_a_member() => Assert.Equal(
        ["2024-05-01 Kazakhstan: member -> member, suspended", "2024-06-01 Kazakhstan: member, suspended -> member"],
        Changes("2024-02", "2030", Spell(MembershipStatus.Member, "2020-01-01/..") with { Suspensions = [Validity.Parse("2024-05-01/2024-05-31")] }).Select(change => change.ToString()));

    [Fact]
    public void A_partner_whose_time_is_over_has_not_ended_a_membership() =>
        Assert.Equal(ChangeKind.Changed, Assert.Single(Changes("2024-02", "2030", Spell(MembershipStatus.Partner, "2020-01-01/2024-05-31"))).Kind);

    [Fact]
    public void A_dispute_that_begins_makes_it_unknown() => Assert.Equal(
        ChangeKind.BecameUnknown,
        Assert.Single(Changes("2024-02", "2030", Spell(MembershipStatus.Member, "2020-01-01/.."), Spell(MembershipStatus.Withdrawn, "2024-05-01/.."))).Kind);

    [Fact]
    public void The_end_of_the_alliance_ends_memberships()
    {
        var dataset = new AllianceDataset
        {
            Alliances = [new() { Id = Brics, Names = ["BRICS"], Dissolved = new(2024, 5, 1) }],
            MemberStates = [State("KZ", Spell(MembershipStatus.Member, "2020-01-01/.."))],
        };
        MembershipChange change = Assert.Single(dataset.MembershipChanges(Brics, new(2024, 1, 1), new(2025, 1, 1)));
        Assert.Equal((new LocalDate(2024, 5, 1), ChangeKind.Ended), (change.Day, change.Kind));
        Assert.Contains(RecordReference.To(RecordKind.Alliance, Brics), change.DecidedBy);
        Assert.Equal([new LocalDate(2020, 1, 1), new(2024, 5, 1)], dataset.MembershipChangeDays(Brics));
    }

    [Fact]
    public void A_list_that_becomes_complete_is_no_change_of_those_who_are_not_listed() =>
        Assert.Empty(new AllianceDataset
        {
            Alliances = [new() { Id = Brics, Names = ["BRICS"], MembershipsCompleteFor = [new() { Validity = Validity.From(2024, 5, 1) }] }],
            MemberStates = [State("KZ", Spell(MembershipStatus.Member, "2025-01-01/.."))],
        }.MembershipChanges(Brics, new(2024, 1, 1), new(2024, 12, 31)));

    [Fact]
    public void Members_of_the_group_of_an_alliance_join_and_leave()
    {
        MembershipChange[] changes =
        [
            .. new AllianceDataset { Alliances = [new() { Id = new("eu"), Names = ["European Union"], MemberGroup = new("eu") }] }
                .MembershipChanges(new("eu"), new(2010, 1, 1), new(2024, 1, 1)),
        ];
        Assert.Equal([("HR", 2013, ChangeKind.Began), ("GB", 2020, ChangeKind.Ended)], changes.Select(change => (change.Party.Key, change.Day.Year, change.Kind)));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused() =>
        Assert.Contains("2023-12-31 is before 2024-01-01", Assert.Throws<ArgumentException>(() => new AllianceDataset().MembershipChanges(Brics, new(2024, 1, 1), new(2023, 12, 31))).Message, StringComparison.Ordinal);

    [Fact]
    public void Days_of_another_calendar_and_the_ends_of_the_calendar_are_valid()
    {
        AllianceDataset dataset = new() { MemberStates = [State("KZ", Spell(MembershipStatus.Member, "../2024-05-31"))] };
        MembershipChange change = Assert.Single(dataset.MembershipChanges(Brics, LocalDate.MinIsoValue.WithCalendar(CalendarSystem.Iso), new LocalDate(2024, 7, 1).WithCalendar(CalendarSystem.Coptic)));
        Assert.Equal((new LocalDate(2024, 6, 1), ChangeKind.Ended), (change.Day, change.Kind));
        Assert.Empty(dataset.MembershipChanges(Brics, LocalDate.MaxIsoValue, LocalDate.MaxIsoValue));
    }

    private static MembershipChange[] Changes(string from, string to, params ReadOnlySpan<Membership> spells) =>
        [.. new AllianceDataset { MemberStates = [State("KZ", spells)] }.MembershipChanges(Brics, Day(from), Day(to))];
}

using static Alliance.Core.MembershipStatus;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Members that a country group lists, and groups of countries.</summary>
public sealed class MemberGroupTests
{
    private static readonly Id<AiAlliance> Eu = new("eu");

    private static readonly AllianceDataset Network2024 = EmbeddedDatasets.ReadAiAllianceNetwork();

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
        Assert.Null(Network2024.AsOf(new(2024, 12, 12)).Standing(CountryCode.SA, new("aianet")).GroupCatalogue);
    }

    [Fact]
    public void What_a_record_and_a_group_both_state_is_answered_from_the_record()
    {
        PartyStanding brazil = Network2024.AsOf(new(2024, 12, 12)).Standing(CountryCode.BR, Brics);
        Assert.Equal(["member-state:br", "country-group:brics"], brazil.Claims.Select(claim => claim.Record.ToString()));
        Assert.True(brazil.Claims[0].Membership.IsFoundingMember);
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
    [InlineData("2024-01-01", Truth.False)]
    [InlineData("2005-06-01", Truth.Unknown)]
    public void A_country_that_has_left_an_open_group_is_not_in_it(string day, Truth isIn) =>
        Assert.Equal(isIn, new CountryGroup { Id = new("g"), Name = "G", MayHaveOtherMembers = true, Members = [new() { Country = CountryCode.BR, Validity = Validity.Parse("2006/2010") }] }.Includes(CountryCode.BR, Day(day)));

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
    public void A_record_that_contradicts_the_group_leaves_membership_disputed()
    {
        Membership forgotten = Spell(Member, "1973-01-01/..", alliance: Eu);
        AllianceDataset dataset = new() { Alliances = [new() { Id = Eu, Names = ["EU"], MemberGroup = new("eu") }], MemberStates = [State("GB", forgotten)] };
        PartyStanding standing = dataset.AsOf(new(2024, 12, 12)).Standing(CountryCode.GB, Eu);
        Assert.Equal((Truth.Unknown, true), (standing.IsMember, standing.IsDisputed));
        Assert.Contains(RecordReference.Parse("country-group:eu"), standing.DecidedBy);
    }

    private static AiAlliance Alliance() => new() { Id = Brics, Names = ["BRICS"] };
}

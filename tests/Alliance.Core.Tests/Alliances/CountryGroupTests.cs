using Alliance.Core.Validation;

namespace Alliance.Core.Tests;

public sealed class CountryGroupTests
{
    private static readonly CountryGroupCatalogue Groups = CountryGroupCatalogue.Reference;
    private static readonly AuthorityGeography Ear = AuthorityGeography.ExportAdministrationRegulations;

    [Fact]
    public void The_groups_are_those_of_the_files()
    {
        var members = ReferenceRows.Of("country_group_members.csv").ToLookup(row => row[0]);
        Assert.Equal(21, ReferenceRows.Of("country_groups.csv").Count());
        Assert.All(ReferenceRows.Of("country_groups.csv"), row =>
        {
            var group = Groups.Get(new(row[0]));
            Assert.Equal((row[1], row[2], row[3]), (group.Name.In("en"), group.Name.In("de"), group.Definition.In("en")));
            Assert.Equal((row[4], row[6], row[7]), ($"{group.Authority}", Word(group.Evidence), group.Evidence.Citations[0].Source.Value));
            Assert.Equal(
                members[row[0]].Select(member => $"{member[1]} {Or(member[2], row[5])} {Or(member[3], row[6])} {Or(member[4], row[7])} {member[5]}"),
                group.Members.Select(member => $"{member.Country} {member.Validity} {Word(member.Evidence)} {member.Evidence.Citations[0].Source} {(member.Evidence.ContradictedBy is [var other, ..] ? other.Source.Value : "")}"));
        });

        static string Or(string own, string groups) => own.Length > 0 ? own : groups;
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Truth.True)]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    [InlineData(Confidence.Refuted, Truth.False)]
    public void A_member_is_as_sure_as_its_group_where_it_does_not_say(Confidence confidence, Truth expected)
    {
        CountryGroup group = Groups.Get(new("eu")) with { Evidence = new() { Confidence = confidence }, Members = [new() { Country = CountryCode.FR, Validity = Validity.From(2000) }] };
        Assert.Equal(expected, group.Includes(CountryCode.FR, new(2024, 1, 1)));
        Assert.Equal(expected == Truth.False ? 0 : 1, group.MembersOn(new(2024, 1, 1)).Count);
    }

    [Fact]
    public void The_readings_are_those_of_the_file() => Assert.Equal(
        ReferenceRows.Lines("country_readings.csv"),
        Ear.Treatments.Select(row => $"{Ear.Authority},{row.Place.Country},{row.Place.Area},{row.Validity},{row.TreatedAs},{Word(row.Evidence)},{row.Evidence.Citations[0].Source}"));

    [Theory]
    [InlineData("eu", "GB", "1972-12-31", Truth.False)]
    [InlineData("eu", "GB", "2020-01-31", Truth.True)]
    [InlineData("eu", "GB", "2020-02-01", Truth.False)]
    [InlineData("eu", "HR", "2013-07-01", Truth.True)]
    [InlineData("euro-area", "BG", "2025-12-31", Truth.False)]
    [InlineData("euro-area", "BG", "2026-01-01", Truth.True)]
    [InlineData("brics", "SA", "2024-12-12", Truth.Unknown)] // disputed
    [InlineData("brics", "ZA", "2011-01-01", Truth.Unknown)] // sources differ on the day
    [InlineData("brics", "ID", "2025-01-05", Truth.False)]
    [InlineData("eaeu", "KG", "2015-08-12", Truth.True)]
    [InlineData("sco", "BY", "2024-07-03", Truth.False)]
    [InlineData("ear-d-5", "RU", "2021-03-18", Truth.True)]
    [InlineData("ear-d-5", "CN", "2010-01-01", Truth.Unknown)] // in the list by 2023-11-17
    [InlineData("ear-d-5", "KH", "2026-02-03", Truth.False)]
    [InlineData("ear-d-5", "HK", "2025-01-01", Truth.False)]
    [InlineData("ear-d-5", "ET", "2025-01-01", Truth.Unknown)] // sources conflict
    [InlineData("m49-142", "KZ", "2024-12-12", Truth.True)]
    [InlineData("m49-142", "KZ", "1980-01-01", Truth.False)] // the Soviet Union then
    [InlineData("m49-151", "SUHH", "1970-01-01", Truth.True)]
    [InlineData("m49-419", "BR", "1970-01-01", Truth.True)]
    [InlineData("global-south", "BR", "2024-12-12", Truth.True)]
    [InlineData("global-south", "JP", "2024-12-12", Truth.Unknown)] // a figure of speech, which no list defines
    [InlineData("nowhere", "BR", "2024-12-12", Truth.Unknown)]
    public void Whether_a_country_is_in_a_group_on_a_day(string group, string country, string day, Truth expected) =>
        Assert.Equal(expected, Groups.Includes(new(group), new(country), Day(day)));

    [Theory]
    [InlineData("eu", "2012-01-01", 27)]
    [InlineData("eu", "2019-01-01", 28)]
    [InlineData("eu", "2024-01-01", 27)]
    [InlineData("euro-area", "2026-01-01", 21)]
    [InlineData("g7", "2024-01-01", 7)]
    [InlineData("g20", "2024-01-01", 19)]
    [InlineData("ear-a-5", "2026-07-08", 37)]
    [InlineData("ear-a-6", "2026-07-08", 8)]
    [InlineData("m49-001", "2026-01-01", 249)]
    public void So_many_are_in_it_for_certain(string group, string day, int count) =>
        Assert.Equal(count, Groups.Get(new(group)).MembersOn(Day(day)).Count(member => member.Holds == Truth.True));

    [Fact]
    public void A_region_holds_what_its_parts_hold() => Assert.All(M49Region.All.Where(region => region.Code != 1), region =>
        Assert.Subset(
            Groups.Get(new($"m49-{region.Parent:D3}")).Members.Select(member => member.Country).ToHashSet(),
            Groups.Get(new($"m49-{region.Code:D3}")).Members.Select(member => member.Country).ToHashSet()));

    [Fact]
    public void The_groups_and_their_sources_make_a_dataset_without_errors()
    {
        var dataset = new AllianceDataset { CountryGroups = [.. Groups.All.Select(group => group with { Authority = null })], Sources = CountryGroupCatalogue.Reference.Sources };
        Assert.DoesNotContain(dataset.Validate().Findings, finding => finding.Severity == FindingSeverity.Error);
    }

    [Theory]
    [InlineData("HK", null, "2020-12-22", "HK")]
    [InlineData("HK", null, "2020-12-23", "CN")]
    [InlineData("MO", null, "2025-01-01", "MO")]
    [InlineData("UA", null, "2025-01-01", "UA")]
    [InlineData("UA", "UA-43", "2025-01-01", "")] // a place apart
    [InlineData("UA", "UA-14", "2020-01-01", "UA")]
    [InlineData("UA", "UA-30", "2025-01-01", "UA")]
    public void An_authority_reads_a_place_by_its_own_map(string country, string? area, string day, string read) =>
        Assert.Equal(read, $"{Assert.Single(Ear.Resolve(new(new(country), area), Day(day)))}");

    [Fact]
    public void A_reading_of_which_the_day_is_not_known_leaves_both_possible()
    {
        var map = new AuthorityGeography
        {
            Authority = CountryCode.US,
            Treatments = [new() { Place = CountryCode.HK, TreatedAs = CountryCode.CN, Validity = Validity.From(2020) }],
        };
        Assert.Equal([CountryCode.CN, CountryCode.HK], map.Resolve(CountryCode.HK, new(2020, 6, 1)));
        var scope = new GeographicScope { Groups = [new("ear-d-5")] };
        Assert.Equal(Truth.Unknown, scope.Includes(CountryCode.HK, new(2020, 6, 1), Groups, map));
    }

    [Theory]
    [InlineData("CN", null, "2026-07-08", Truth.True)]
    [InlineData("HK", null, "2026-07-08", Truth.True)] // read as China
    [InlineData("MO", null, "2026-07-08", Truth.True)] // named
    [InlineData("IL", null, "2026-07-08", Truth.False)] // D:4, and A:6
    [InlineData("DE", null, "2026-07-08", Truth.False)]
    [InlineData("RU", null, "2019-01-01", Truth.Unknown)]
    public void A_scope_of_groups_and_exceptions_is_evaluated_on_a_day(string country, string? area, string day, Truth expected)
    {
        // "Macau and D:1, D:4, D:5, not also in A:5 or A:6": the destinations of the rules of October 2023.
        var scope = new GeographicScope
        {
            Groups = [new("ear-d-1"), new("ear-d-4"), new("ear-d-5")],
            Countries = [CountryCode.MO],
            ExceptGroups = [new("ear-a-5"), new("ear-a-6")],
        };
        Assert.Equal(expected, scope.Includes(new(new(country), area), Day(day), Groups, Ear));
    }

    [Fact]
    public void A_place_apart_is_in_a_scope_of_everywhere_alone()
    {
        var crimea = new Place(CountryCode.UA, "UA-43");
        Assert.Equal(Truth.True, new GeographicScope().Includes(crimea, new(2025, 1, 1), Groups, Ear));
        Assert.Equal(Truth.False, GeographicScope.Of(CountryCode.UA).Includes(crimea, new(2025, 1, 1), Groups, Ear));
        Assert.Equal(Truth.True, GeographicScope.Of(CountryCode.UA).Includes(crimea, new(2025, 1, 1), Groups));
    }

    [Fact]
    public void A_group_that_follows_an_alliance_leaves_the_answer_open() => Assert.Equal(
        Truth.Unknown,
        new CountryGroup { Id = new("members"), Name = "Members", Alliance = new Id<AiAlliance>("eu") }.Includes(CountryCode.DE, new(2024, 1, 1)));

    [Theory]
    [InlineData("1970/1991-12-26", true)]
    [InlineData("1970/unknown", true)]
    [InlineData("unknown/..", true)]
    [InlineData("1970/..", false)] // as if it were not known to have ended
    [InlineData("2000/2005", false)]
    [InlineData("1970/2000", false)]
    public void A_membership_of_the_Soviet_Union_is_right_in_its_time_alone(string spell, bool right)
    {
        var state = new MemberState { Country = CountryCode.SUHH, Memberships = [new() { Alliance = new("comecon"), Status = MembershipStatus.Member, Validity = Validity.Parse(spell) }] };
        Assert.Equal(right, new MemberStateValidator().Validate(state).Errors.TrueForAll(error => error.ErrorCode != "ALC-3305"));
    }

    private static string Word(Evidence evidence) => evidence.Confidence.ToString().ToLowerInvariant();

    private static LocalDate Day(string text) => PartialDate.Parse(text).Earliest;
}

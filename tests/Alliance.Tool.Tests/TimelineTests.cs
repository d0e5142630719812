using System.Text.Json.Nodes;
using Alliance.Core.Json;

namespace Alliance.Tool.Tests;

/// <summary>The bars of a timeline, its periods, and the comparison of two days: they say what the library says.</summary>
public sealed class TimelineTests
{
    private static readonly AllianceDataset Dataset = AllianceJson.ReadFile(Path.Combine(ToolProcess.Data, "fixed.json"));

    [Fact]
    public async Task Each_period_has_the_standing_that_the_library_gives_on_every_day_of_it_and_there_is_no_gap()
    {
        JsonNode answer = JsonNode.Parse((await ToolProcess.Run("timeline", "brics", "--from", "2022-01-01", "--to", "2025-12-31", "--data", "fixed.json", "--json")).Output)!["result"]!;
        Assert.True(answer["parties"]!.AsArray().Count > 10);
        foreach (JsonNode? party in answer["parties"]!.AsArray())
        {
            LocalDate next = new(2022, 1, 1);
            foreach (JsonNode? period in party!["periods"]!.AsArray())
            {
                LocalDate from = Day(period!["from"]!), until = Day(period["until"]!);
                Assert.Equal(next, from);
                for (LocalDate day = from; day <= until; day = day.PlusDays(13))
                {
                    PartyStanding standing = Dataset.AsOf(day).Standing(PartyReference.Parse(party["party"]!.GetValue<string>()), new("brics"));
                    JsonNode shown = period["standing"]!;
                    Assert.Equal((standing.IsListed, Vocabulary.WordOf(standing.Holds), Vocabulary.WordOf(standing.IsMember)), (shown["isListed"]!.GetValue<bool>(), shown["holds"]!.GetValue<string>(), shown["isMember"]!.GetValue<string>()));
                }
                next = until.PlusDays(1);
            }
            Assert.Equal(new(2026, 1, 1), next);
        }
    }

    [Theory]
    [InlineData("Indonesia", "2024-12-30", "2025-01-08", ".......###")]
    [InlineData("Kazakhstan", "2024-12-30", "2025-01-08", "..========")]
    [InlineData("Saudi Arabia", "2023-08-20", "2023-08-27", "....????")]
    [InlineData("South Africa", "2010-12-20", "2010-12-29", "....??????")]
    public async Task A_column_shows_its_first_day(string party, string from, string to, string bar)
    {
        ToolResult run = await ToolProcess.Run("timeline", "brics", "--from", from, "--to", to, "--data", "fixed.json");
        string row = Assert.Single(run.Output.Split('\n'), line => line.StartsWith($"{party}\t", StringComparison.Ordinal));
        Assert.Equal(bar, row.Split('\t')[1]);
    }

    [Theory]
    [InlineData(1965, 2025, 60, "1970,1980,1990,2000,2010,2020")]
    [InlineData(1901, 2021, 60, "1920,1940,1960,1980,2000")]
    [InlineData(1900, 2030, 60, "1900,1920,1940,1960,1980,2000,2020")]
    [InlineData(1000, 2000, 40, "1000,1200,1400,1600,1800")]
    [InlineData(1, 9999, 16, "5000")]
    public void The_years_of_the_axis_are_multiples_and_none_is_left_out(int first, int last, int width, string years)
    {
        LocalDate from = new(first, 1, 1), to = new(last, 1, 1);
        var bars = new TimelineBars(from, to, width, isAscii: true);
        Assert.Equal(width, bars.Axis.Length);
        Assert.Equal(years, string.Join(',', bars.Axis.Split('-', StringSplitOptions.RemoveEmptyEntries)));
        foreach (string year in years.Split(','))
        {
            LocalDate column = from.PlusDays((int)(bars.Axis.IndexOf(year, StringComparison.Ordinal) * bars.DaysOfColumn));
            int late = Period.DaysBetween(new(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), 1, 1), column);
            Assert.InRange(late, 0, bars.DaysOfColumn);
        }
    }

    [Fact]
    public void A_suspension_that_is_not_certain_is_drawn_as_unknown()
    {
        var dataset = AllianceJson.Read("""
            {
              "schemaVersion": "1.0",
              "sources": [{ "id": "s", "title": { "en": "S" } }],
              "alliances": [{ "id": "a", "names": [{ "text": { "en": "A" } }] }],
              "memberStates": [{ "country": "KZ", "memberships": [{ "alliance": "a", "status": "member", "validity": { "from": "2000-01-01" }, "suspended": [{ "from": "2010" }], "evidence": { "confidence": "confirmed", "citations": [{ "source": "s" }] } }] }]
            }
            """);
        PartyStanding standing = dataset.AsOf(new(2010, 6, 1)).Standing(PartyReference.Parse("country:KZ"), new("a"));
        Assert.Equal((Truth.True, Truth.True, Truth.Unknown), (standing.Holds, standing.IsMember, standing.IsSuspended));
        Assert.Equal("member, perhaps suspended", Standings.Status(standing));
        var party = new TimelineParty(standing.Party, "Kazakhstan", [new("2010-06-01", "2010-06-02", standing)]);
        Assert.Equal("??", new TimelineBars(new(2010, 6, 1), new(2010, 6, 2), 60, isAscii: true).Of(party));
    }

    [Fact]
    public async Task A_pipe_gets_ASCII_and_a_terminal_blocks()
    {
        const string line = "alliance timeline brics --data fixed.json";
        string piped = (await ToolProcess.Bash(line)).Output, terminal = await Terminal.Run($"stty cols 90; NO_COLOR=1 {line}");
        Assert.All(piped, character => Assert.True(char.IsAscii(character)));
        Assert.Contains("██", terminal, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[1m", terminal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bars_stand_beside_names_of_wide_characters()
    {
        string[] lines = (await ToolProcess.Run("timeline", "brics", "--data", "fixed.json", "--language", "zh", "--width", "80")).Output.Split('\n');
        Assert.Contains("##", Assert.Single(lines, line => line.StartsWith("中国", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_time_without_parties_is_said_to_be_one()
    {
        ToolResult run = await ToolProcess.Run("timeline", "brics", "--to", "2008-12-31", "--data", "fixed.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("From 2008-12-31 to 2008-12-31 the dataset lists no party of this alliance.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_is_between_the_two_days_and_what_changed_back_is_none()
    {
        JsonNode result = JsonNode.Parse((await ToolProcess.Run("diff-days", "2022-12-31", "2025-12-31", "--data", "fixed.json", "--json")).Output)!["result"]!;
        AsOfView first = Dataset.AsOf(new(2022, 12, 31)), second = Dataset.AsOf(new(2025, 12, 31));
        HashSet<string> shown = [];
        foreach (JsonNode? one in result["memberships"]!.AsArray())
        {
            PartyReference party = PartyReference.Parse(one!["after"]!["party"]!.GetValue<string>());
            Id<AiAlliance> alliance = new(one["after"]!["alliance"]!.GetValue<string>());
            shown.Add($"{alliance} {party}");
            Assert.Equal(Words(first.Standing(party, alliance)), Words(one["before"]!));
            Assert.Equal(Words(second.Standing(party, alliance)), Words(one["after"]!));
            Assert.NotEqual(Words(one["before"]!), Words(one["after"]!));
        }
        string[] different =
        [
            .. Dataset.Alliances.SelectMany(alliance => first.StandingsOf(alliance.Id).Concat(second.StandingsOf(alliance.Id)))
                .Where(one => Words(first.Standing(one.Party, one.Alliance)) != Words(second.Standing(one.Party, one.Alliance)))
                .Select(one => $"{one.Alliance} {one.Party}").Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.True(different.Length > 5);
        Assert.Equal(different, shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("brics", "alliance:brics")]
    [InlineData("Brazil", "member-state:br")]
    [InlineData("target:eu-digital-skills", "target:eu-digital-skills")]
    public async Task Only_the_differences_of_a_record_are_listed_when_asked(string about, string reference)
    {
        ToolResult run = await ToolProcess.Run("diff-days", "2022-12-31", "2025-12-31", "--about", about, "--data", "fixed.json");
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith($"From 2022-12-31 to 2025-12-31 about {reference}: ", lines[1], StringComparison.Ordinal);
        Assert.True(lines.Length > 3);
        Assert.All(lines.Skip(3), line => Assert.Contains(about is "Brazil" ? "Brazil: " : about is "brics" ? "\tbrics\t" : "\teu-digital-skills: ", line.Replace("\ttarget\t", "\t", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_does_not_differ_from_itself()
    {
        ToolResult run = await ToolProcess.Run("diff-days", "2024-01-01", "2024-01-01", "--data", "fixed.json");
        Assert.Equal((0, "", "From 2024-01-01 to 2024-01-01: nothing is different."), (run.ExitCode, run.Error, run.Output.Split('\n')[1]));
    }

    [Theory]
    [InlineData("The last day must not be before the first; the time is from 2025-01-02 to 2025-01-01.", "timeline", "brics", "--from", "2025-01-02", "--to", "2025-01-01")]
    [InlineData("'bircs' is not the id or name of an alliance of the dataset. Did you mean brics?", "timeline", "bircs")]
    [InlineData("The second day must not be before the first; they are 2025-01-02 and 2025-01-01.", "diff-days", "2025-01-02", "2025-01-01")]
    [InlineData("FIRST takes a day; 2024 is a year. Its last day is 2024-12-31.", "diff-days", "2024", "2025-01-01")]
    [InlineData("'tomorrow' is not a day; SECOND takes a day such as 2024-12-12, or today.", "diff-days", "2024-01-01", "tomorrow")]
    [InlineData("'bircs' is not a record of the dataset. Did you mean brics?", "diff-days", "2024-01-01", "2025-01-01", "--about", "bircs")]
    public async Task It_is_refused_with_what_would_be_right(string message, params string[] arguments)
    {
        ToolResult run = await ToolProcess.Run([.. arguments, "--data", "fixed.json"]);
        Assert.Equal((2, "", $"alliance: error: {message}\n"), (run.ExitCode, run.Output, run.Error));
    }

    private static LocalDate Day(JsonNode node) => PartialDate.Parse(node.GetValue<string>()).Earliest;

    private static string Words(PartyStanding one) => $"{one.IsListed} {one.Status} {Vocabulary.WordOf(one.Holds)} {Vocabulary.WordOf(one.IsMember)} {Vocabulary.WordOf(one.IsSuspended)} {one.IsDisputed}";

    private static string Words(JsonNode one) => $"{one["isListed"]!.GetValue<bool>()} {one["status"]?.GetValue<string>()} {one["holds"]} {one["isMember"]} {one["isSuspended"]} {one["isDisputed"]!.GetValue<bool>()}";
}

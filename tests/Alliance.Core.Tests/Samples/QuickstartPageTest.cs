using System.Text.Json;
using Alliance.Core.Tests.Documentation;

namespace Alliance.Core.Tests.Samples;

/// <summary>The page that the sample prints on the dataset of the library.</summary>
public sealed class QuickstartPageTest
{
    private const string BeginInReadme = "<!-- output: the beginning of tests/Alliance.Core.Tests/Samples/Quickstart.golden.txt -->\n```text\n";

    private static readonly string[] Golden = ["tests", "Alliance.Core.Tests", "Samples", "Quickstart.golden.txt"];

    [Fact]
    public async Task The_page_is_the_one_on_file() => Assert.Equal(Repository.Read(Golden), await Page());

    /// <summary>No test: writes the page that the tests compare.</summary>
    [Fact(Explicit = true)]
    public async Task Write_the_page() => await File.WriteAllTextAsync(Repository.PathOf(Golden), await Page(), TestContext.Current.CancellationToken);

    [Fact]
    public void The_readme_shows_the_beginning_of_the_page()
    {
        string readme = Repository.Read("README.md");
        int begin = readme.IndexOf(BeginInReadme, StringComparison.Ordinal) + BeginInReadme.Length;
        Assert.True(begin > BeginInReadme.Length, "The readme has no block of the output.");
        string shown = readme[begin..readme.IndexOf("```", begin, StringComparison.Ordinal)];
        Assert.True(shown.Split('\n').Length > 10, "The block is too short to show what the page is.");
        Assert.StartsWith(shown, Repository.Read(Golden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--as-of", "2010-01-01")]
    [InlineData("--as-of", "2024-12-12")]
    [InlineData("--as-of", "2025-06-01")]
    [InlineData("--as-of", "2026-01-31")]
    [InlineData("--as-of", "9999-12-31")]
    public async Task It_is_one_page_on_every_day(params string[] arguments)
    {
        string[] lines = (await Page(arguments)).TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 1, 90);
        Assert.All(lines, line => Assert.True(line.EnumerateRunes().Count() <= 80, line));
    }

    [Fact]
    public void The_program_has_at_most_200_lines() =>
        Assert.InRange(Directory.GetFiles(Repository.PathOf("samples", "Quickstart"), "*.cs").Sum(file => File.ReadLines(file).Count()), 1, 200);

    [Fact]
    public void The_program_has_no_folders_of_code() =>
        Assert.Empty(Directory.GetDirectories(Repository.PathOf("samples", "Quickstart")).Select(Path.GetFileName).Except(["bin", "obj"]));

    [Fact]
    public async Task On_the_day_of_the_article_nine_countries_are_members_of_BRICS_and_Saudi_Arabia_is_unknown()
    {
        string brics = Section(await Page("--as-of", "2024-12-12"), "BRICS");
        Assert.Contains("member (9): Brazil; China; Egypt; Ethiopia; India; Iran; Russia; South Africa; United Arab Emirates", brics, StringComparison.Ordinal);
        Assert.Contains("unknown (sources contradict each other; member since 2024-01-01): Saudi Arabia.", brics, StringComparison.Ordinal);
        Assert.DoesNotContain("Kazakhstan", brics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_sources_say_later_is_not_on_the_page_of_an_earlier_day()
    {
        string page = await Page("--as-of", "2024-12-11");
        Assert.Contains("WHAT ARTICLE-2024-12-12 SAYS, AND IN WHICH SENSE\n  as fact        In Moscow Putin", page, StringComparison.Ordinal); // said on this day
        Assert.DoesNotContain("as possibility", page, StringComparison.Ordinal);
        Assert.Contains("AND THE RATES: none on this day\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "As of 2026-09-29, the day up to which the dataset is known to be complete.")]
    [InlineData("2026-09-29", "As of 2026-09-29, the day up to which the dataset is known to be complete.")]
    [InlineData("2024-12-12", "As of 2024-12-12. The dataset is known to be complete up to 2026-09-29.")]
    [InlineData("2027-01-01", "As of 2027-01-01. Nothing is known after 2026-09-29: it may have changed since.")]
    public async Task The_first_line_gives_the_day_and_what_is_known_of_it(string? day, string line) =>
        Assert.Equal(line, (await Page(day is null ? [] : ["--as-of", day])).Split('\n')[0]);

    [Fact]
    public async Task The_json_has_a_member_for_each_section_and_is_read_back_as_the_answers_of_the_library()
    {
        using JsonDocument json = JsonDocument.Parse(await Page("--json", "--as-of", "2024-12-12"));
        JsonElement root = json.RootElement;
        Assert.Equal(
            ["dataset", "aianet", "brics", "statements", "target", "quotedPair", "assessment", "suppliers", "changes", "next"],
            root.EnumerateObject().Select(member => member.Name));
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        AsOfView view = dataset.AsOf(new(2024, 12, 12));
        Assert.Equal("2024-12-12", root.GetProperty("dataset").GetProperty("asOf").GetString());
        Assert.Equal(dataset.Sources.Count, root.GetProperty("dataset").GetProperty("records").GetProperty("source").GetInt32());
        Assert.Equal(view.MembersOf(new("brics")), root.GetProperty("brics").GetProperty("members").Deserialize<AllianceMembers>());
        Assert.Equal(view.StandingsOf(new("aianet")), root.GetProperty("aianet").GetProperty("standings").Deserialize<ValueList<PartyStanding>>());
        Assert.Equal(view.Stances(), root.GetProperty("suppliers").Deserialize<ValueList<SupplierStanding>>());
        Assert.Equal(13, root.GetProperty("statements").Deserialize<ValueList<Statement>>().Count);
        Assert.Equal(PaceStatus.LimitedProgress, root.GetProperty("target").GetProperty("verdicts")[0].Deserialize<PaceVerdict>().Status);
        Assert.Equal([new LocalDate(2024, 12, 10)], root.GetProperty("quotedPair").GetProperty("check").Deserialize<QuotedConversionCheck>()!.FittingDays);
        Assert.Equal("licence-required..prohibited", root.GetProperty("assessment").Deserialize<AccessAssessment>()!.Enforced.ToString());
        Assert.NotEmpty(root.GetProperty("changes").GetProperty("constraints").Deserialize<ValueList<ConstraintChange>>());
    }

    /// <summary>The lines of a section, joined.</summary>
    private static string Section(string page, string title) =>
        string.Join(' ', page.Split('\n').SkipWhile(line => line != title).Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Trim()));

    private static async Task<string> Page(params string[] arguments)
    {
        QuickstartRun run = await QuickstartProcess.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }
}

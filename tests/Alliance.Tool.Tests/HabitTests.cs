namespace Alliance.Tool.Tests;

/// <summary>What every command does alike: the day, pipes and terminals.</summary>
public sealed class HabitTests
{
    /// <summary>A question of each command that asks a dataset.</summary>
    public static TheoryData<string> Questions =>
    [
        "show", "members brics", "standing KZ", "changes", "timeline brics", "statements", "sources", "country KZ", "currency EUR", "convert 1 EUR EUR", "quoted", "pace",
        "assess nvidia-h100-sxm5-80gb --from US --to RU",
    ];

    [Theory]
    [InlineData(null, "As of 2025-12-31, the day up to which the dataset is known to be complete.")]
    [InlineData("--as-of 2025-12-31", "As of 2025-12-31, the day up to which the dataset is known to be complete.")]
    [InlineData("--on 2024-12-12", "As of 2024-12-12. The dataset is known to be complete up to 2025-12-31.")]
    [InlineData("--as-of 2026-01-01", "As of 2026-01-01. Nothing is known after 2025-12-31: it may have changed since.")]
    [InlineData("--as-of 2024-12-12 --known-on 2025-01-31", "As of 2024-12-12. The dataset is known to be complete up to 2025-01-31. What is stated to have been recorded after 2025-01-31 is left out.")]
    [InlineData("--known-on 2025-01-31", "As of 2025-01-31, the day up to which the dataset is known to be complete. What is stated to have been recorded after 2025-01-31 is left out.")]
    public async Task The_first_line_gives_the_day_and_what_is_known_of_it(string? day, string line)
    {
        ToolResult run = await ToolProcess.Bash($"alliance show --data fixed.json {day}");
        Assert.Equal((0, "", line), (run.ExitCode, run.Error, run.Output.Split('\n')[0]));
    }

    [Theory, MemberData(nameof(Questions))]
    public async Task The_first_line_of_every_answer_gives_the_day(string command)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {command} --data fixed.json --on 2024-12-12");
        Assert.Equal((0, "", "As of 2024-12-12. The dataset is known to be complete up to 2025-12-31."), (run.ExitCode, run.Error, run.Output.Split('\n')[0]));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("--all", false)]
    public async Task Parties_that_are_no_members_are_mentioned(string all, bool isMentioned)
    {
        ToolResult run = await ToolProcess.Bash($"alliance members bletchley-declaration {all}");
        Assert.Equal(isMentioned, run.Output.Contains(" parties have another status, such as partner or signatory; --all lists them.\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("standing EE brics", "\nbrics\tnot listed\tunknown: it may have a status other than member\tno\t")]
    [InlineData("standing eu gpai", "\ngpai\tnot listed\tyes\tno\t")]
    [InlineData("members brics", "\nAny other party is not a member: the list is complete.\n")]
    [InlineData("members brics --as-of 2036-01-01", "\nAny other party is not a member, unless the list has changed since the dataset was completed.\n")]
    [InlineData("members eu", "\nEuropean Union\n")]
    [InlineData("members eu --as-of 1950-01-01", "\nEuropean Union (it is unknown whether it exists on this day)\n")]
    public async Task What_is_said_of_parties_that_are_not_listed_fits_the_list(string line, string expected)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {line}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_day_of_changes_is_the_day_of_the_question()
    {
        string[] lines = (await ToolProcess.Run("changes", "--data", "fixed.json", "--to", "2026-05-01")).Output.Split('\n');
        Assert.Equal("As of 2026-05-01. Nothing is known after 2025-12-31: it may have changed since.", lines[0]);
        Assert.StartsWith("From 2025-05-02 to 2026-05-01: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_recorded_later_is_left_out_and_what_does_not_say_when_stays()
    {
        const string text = """{"schemaVersion":"1.0","knownAsOf":"2025-06-01","alliances":[{"id":"brics","names":[{"text":"BRICS"}],"classification":"bloc"}],"memberStates":[{"country":"BR","memberships":[{"alliance":"brics","status":"member","evidence":{"recordedOn":"2025-03-01"}}]},{"country":"CN","memberships":[{"alliance":"brics","status":"member"}]}]}""";
        string all = (await ToolProcess.RunWithInput(text, "members", "brics", "--data", "-")).Output;
        Assert.Contains("country:BR", all, StringComparison.Ordinal);
        string known = (await ToolProcess.RunWithInput(text, "members", "brics", "--data", "-", "--known-on", "2025-02-01")).Output;
        Assert.StartsWith("As of 2025-02-01, the day up to which the dataset is known to be complete. What is stated to have been recorded after 2025-02-01 is left out.\n", known, StringComparison.Ordinal);
        Assert.DoesNotContain("country:BR", known, StringComparison.Ordinal);
        Assert.Contains("country:CN", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_no_date_or_none_that_is_exact_enough_is_listed_as_unknown()
    {
        const string text = """{"schemaVersion":"1.0","knownAsOf":"2025-06-01","statements":[{"id":"undated","paraphrase":"A","modality":"fact"},{"id":"year","paraphrase":"B","modality":"fact","date":"2024"},{"id":"before","paraphrase":"C","modality":"fact","date":"2024-01"},{"id":"after","paraphrase":"D","modality":"fact","date":"2025"}],"sources":[{"id":"undated","title":"A"},{"id":"after","title":"B","published":"2025"}]}""";
        ToolResult statements = await ToolProcess.RunWithInput(text, "statements", "--data", "-", "--as-of", "2024-06-01");
        Assert.Equal(["3 statements; of 2 it is unknown whether they were made by this day.", "date\tmade\tsense\tspeaker\tsources\tstatement", "undated\tunknown\tfact\t\t\tA", "2024\tunknown\tfact\t\t\tB", "2024-01\tyes\tfact\t\t\tC"], statements.Output.TrimEnd('\n').Split('\n')[1..]);
        ToolResult sources = await ToolProcess.RunWithInput(text, "sources", "--data", "-", "--as-of", "2024-06-01");
        Assert.Equal(["1 source; of 1 it is unknown whether it was published by this day.", "id\tdate\tpublished\tpublisher\ttitle\taddress", "undated\tundated\tunknown\t\tA\t"], sources.Output.TrimEnd('\n').Split('\n')[1..]);
        Assert.Contains("\"isMade\": \"unknown\"", (await ToolProcess.RunWithInput(text, "statements", "--data", "-", "--as-of", "2024-06-01", "--json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_is_the_day_of_the_clock()
    {
        string before = Today();
        string line = (await ToolProcess.Run("show", "--data", "fixed.json", "--as-of", "today")).Output.Split('\n')[0];
        Assert.Contains(line, (string[])[$"As of {before}. Nothing is known after 2025-12-31: it may have changed since.", $"As of {Today()}. Nothing is known after 2025-12-31: it may have changed since."]);
    }

    [Fact]
    public async Task A_dataset_that_states_no_day_needs_one()
    {
        ToolResult run = await ToolProcess.RunWithInput("{\"schemaVersion\":\"1.0\"}", "show", "--data", "-");
        Assert.Equal((2, "", "alliance: error: The dataset does not state up to which day it is known (knownAsOf); give a day: --as-of 2024-12-12.\n"), (run.ExitCode, run.Output, run.Error));
        ToolResult given = await ToolProcess.RunWithInput("{\"schemaVersion\":\"1.0\"}", "show", "--data", "-", "--as-of", "2024-12-12");
        Assert.StartsWith("As of 2024-12-12. The dataset is known to be complete up to a day that is not stated.\n", given.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_are_bold_in_a_terminal_only_and_not_with_NO_COLOR()
    {
        const string line = "alliance members brics --data fixed.json";
        Assert.Contains("\e[1mparty", await Terminal.Run(line), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[1m", await Terminal.Run($"NO_COLOR=1 {line}"), StringComparison.Ordinal);
        Assert.DoesNotContain("\e[1m", await Terminal.Run($"TERM=dumb {line}"), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', (await ToolProcess.Bash($"{line} --width 80")).Output);
    }

    [Fact]
    public async Task Ids_are_never_broken()
    {
        foreach (int width in (int[])[40, 60, 80, 120])
        {
            string text = (await ToolProcess.Run("members", "brics", "--all", "--data", "fixed.json", "--width", $"{width}")).Output;
            Assert.All((string[])["russia-islworld", "independent-ug-2025-01-01", "country:KZ"], id => Assert.Contains(id, text, StringComparison.Ordinal));
            Assert.All(text.Split('\n'), one => Assert.True(one.EnumerateRunes().Count() <= width, one));
        }
    }

    [Fact]
    public async Task Piped_rows_have_as_many_cells_as_the_headings()
    {
        string[] rows = [.. (await ToolProcess.Run("sources", "--data", "fixed.json")).Output.TrimEnd('\n').Split('\n').Skip(2)];
        Assert.True(rows.Length > 10);
        Assert.All(rows, row => Assert.Equal(5, row.Count(c => c == '\t')));
    }

    [Fact]
    public async Task Names_are_in_the_language_that_was_asked_for()
    {
        Assert.Contains("country:KZ\tКазахстан", (await ToolProcess.Run("members", "brics", "--all", "--data", "fixed.json", "--language", "ru")).Output, StringComparison.Ordinal);
        Assert.Contains("country:KZ\tKazakhstan", (await ToolProcess.Run("members", "brics", "--all", "--data", "fixed.json", "--language", "tlh")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notification-required", 1)]
    [InlineData("prohibited", 0)]
    public async Task Assess_fails_on_a_level_when_told(string level, int exitCode)
    {
        ToolResult run = await ToolProcess.Run("assess", "nvidia-h100-sxm5-80gb", "--from", "US", "--to", "RU", "--data", "fixed.json", "--fail-on", level);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
    }

    private static string Today() => PartialDate.From(LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime)).ToString();
}

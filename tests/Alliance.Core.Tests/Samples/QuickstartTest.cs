using System.Text;
using System.Text.Json;

namespace Alliance.Core.Tests.Samples;

public sealed class QuickstartTest : IDisposable
{
    private const int InvalidData = 1, Usage = 2, Unreadable = 3, BrokenJson = 4;

    private const string Small = """
        {
          "title": { "en": "A small dataset", "de": "Ein kleiner Datensatz" },
          "knownAsOf": "2025-12-03",
          "sources": [ { "id": "paper", "title": "A paper [red]not red[/]" }, { "id": "rival", "title": "Another" } ],
          "alliances": [ { "id": "brics", "names": [ { "text": "BRICS" } ], "classification": "bloc", "founded": "2009-06-16" } ],
          "memberStates": [
            { "country": "BR", "memberships": [ { "alliance": "brics", "status": "member", "validity": { "from": "2009-06-16" }, "evidence": { "confidence": "confirmed", "citations": [ { "source": "paper" } ] } } ] },
            { "country": "SA", "memberships": [ { "alliance": "brics", "status": "member", "validity": { "from": "2024-01-01" }, "evidence": { "confidence": "disputed", "citations": [ { "source": "paper" } ], "contradictedBy": [ { "source": "rival" } ] } } ] },
            { "country": "KZ", "memberships": [ { "alliance": "brics", "status": "partner", "validity": { "from": "2025-01-01" }, "evidence": { "confidence": "confirmed", "citations": [ { "source": "paper" } ] } } ] }
          ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("quickstart-").FullName;

    public static TheoryData<string, string, string> BrokenFiles => new()
    {
        { "truncated", """{ "title": "x", """, "(1,17)" },
        { "wrong type", "{\n  \"title\": 5 }", "(2,12)" },
        { "30 February", "{ \"knownAsOf\":\n\"2024-02-30\" }", "(2,1)" },
        { "duplicate member", "{ \"title\": \"x\",\n  \"title\": \"y\" }", "(2,3)" },
        { "empty", "", "(1,1)" },
        { "null", "null", "(1,1)" },
        { "an array", "[]", "(1,1)" },
        { "trailing data", "{ }\n{ }", "(2,1)" },
        { "100,000 open brackets", new string('[', 100_000), "(1,1)" },
        { "100,000 open brackets deep inside", $$"""{ "mine": {{new string('[', 100_000)}}""", "(1,74)" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public async Task A_broken_file_gives_one_line_with_its_place(string what, string json, string place)
    {
        string file = Write(json);
        QuickstartRun run = await QuickstartProcess.Run(file);
        AssertFails(run, BrokenJson, $"Quickstart: {file}{place}: error: ");
        Assert.True(run.Error.Length < file.Length + 400, what);
    }

    [Fact]
    public async Task Invalid_UTF8_gives_one_line_with_its_place()
    {
        string file = Path.Combine(_folder, "dataset.json");
        await File.WriteAllBytesAsync(file, [.. "{\n\"title\": \""u8, 0xFF, .. "\" }"u8], TestContext.Current.CancellationToken);
        AssertFails(await QuickstartProcess.Run(file), BrokenJson, $"Quickstart: {file}(2,11): error: ");
    }

    [Theory]
    [InlineData("de", "Brasilien")]
    [InlineData("de-AT", "Brasilien")]
    [InlineData("kk", "Бразилия")]
    [InlineData("en", "Brazil")]
    [InlineData("xx", "Brazil")] // a language without names
    public async Task Countries_are_named_in_the_language_asked_for(string language, string name)
    {
        string file = Write(Small);
        foreach (string[] form in (string[][])[[], ["--json"]])
        {
            QuickstartRun run = await QuickstartProcess.Run([file, "--language", language, .. form]);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains(name, run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de_AT")]
    public async Task What_is_no_language_is_refused(string language) =>
        AssertFails(await QuickstartProcess.Run("--language", language), Usage, "Quickstart: error: ");

    [Fact]
    public async Task A_directory_is_said_to_be_one() =>
        AssertFails(await QuickstartProcess.Run(_folder), Unreadable, $"Quickstart: {_folder}: error: this is a directory");

    [Fact]
    public async Task A_missing_file_is_said_to_be_missing()
    {
        string file = Path.Combine(_folder, "missing.json");
        AssertFails(await QuickstartProcess.Run(file), Unreadable, $"Quickstart: {file}: error: there is no such file");
    }

    [Fact]
    public async Task A_file_without_permission_is_said_to_have_none()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Permissions are set as on Linux.");
        if (!OperatingSystem.IsLinux())
            return;
        string file = Write("{ }");
        File.SetUnixFileMode(file, UnixFileMode.None);
        Assert.SkipUnless(!Environment.IsPrivilegedProcess || File.Exists("/usr/bin/setpriv"), "Root reads every file, and there is no setpriv to hinder it.");
        QuickstartRun run = Environment.IsPrivilegedProcess ? await QuickstartProcess.RunUnprivileged(file) : await QuickstartProcess.Run(file);
        AssertFails(run, Unreadable, $"Quickstart: {file}: error: the file may not be read");
    }

    [Theory]
    [InlineData("--as-of", "2024-02-30")]
    [InlineData("--as-of", "2024")]
    [InlineData("--as-of")]
    [InlineData("--nonsense")]
    [InlineData("one.json", "two.json")]
    [InlineData("")]
    public async Task A_command_line_that_is_not_understood_gives_one_line(params string[] arguments) =>
        AssertFails(await QuickstartProcess.Run(arguments), Usage, "Quickstart: error: ");

    [Fact]
    public async Task A_dataset_without_a_day_asks_for_one()
    {
        string file = Write("{ }");
        AssertFails(await QuickstartProcess.Run(file), Usage, "Quickstart: error: this dataset has no knownAsOf");
        QuickstartRun asked = await QuickstartProcess.Run(file, "--as-of", "2024-12-12");
        Assert.Equal(("", 0), (asked.Error, asked.ExitCode));
    }

    [Fact]
    public async Task Data_that_break_a_rule_give_the_place_and_no_answer()
    {
        string file = Write("{ \"knownAsOf\": \"2025-12-03\",\n\"licence\": \"\", \"alliances\": [ { \"id\": \"brics\", \"names\": [ { \"text\": \"BRICS\" } ] } ] }");
        QuickstartRun run = await QuickstartProcess.Run(file);
        Assert.Equal(InvalidData, run.ExitCode);
        Assert.StartsWith($"Quickstart: {file}(2,", run.Error, StringComparison.Ordinal);
        Assert.Contains("VALIDATION", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BRICS", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duplicate id", """
        {
          "knownAsOf": "2025-12-03",
          "alliances": [
            { "id": "brics", "names": [{ "text": "BRICS" }] },
            { "id": "brics", "names": [{ "text": "BRICS again" }] }
          ]
        }
        """, "(5,13): error: ALC-9201: ")]
    [InlineData("dangling reference", """
        {
          "knownAsOf": "2025-12-03",
          "memberStates": [
            { "country": "KZ", "memberships": [{ "alliance": "bricks", "status": "partner" }] }
          ]
        }
        """, "(4,54): error: ALC-9202: ")]
    public async Task A_fault_between_records_gives_its_place(string name, string json, string expected)
    {
        string file = Write(json);
        QuickstartRun run = await QuickstartProcess.Run(file);
        Assert.True(run.ExitCode == InvalidData, name);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_says_who_is_in_and_how_sure_that_is()
    {
        QuickstartRun run = await QuickstartProcess.Run(Write(Small), "--as-of", "2024-12-12");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Matches(@"member \(1\) +certain +Brazil", run.Output);
        Assert.Matches(@"member \(1\) +unknown \(disputed\) +Saudi Arabia", run.Output);
        Assert.DoesNotContain("Kazakhstan", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suppliers_weaker_claims_stand_below_the_surest()
    {
        string[] lines = (await QuickstartProcess.Run("--as-of", "2024-12-12")).Output.Split('\n');
        int intel = Array.FindIndex(lines, line => line.Contains("Intel   ", StringComparison.Ordinal) && line.Contains("2022-02-27", StringComparison.Ordinal));
        string row = string.Join(' ', lines.Skip(intel).TakeWhile(line => !line.StartsWith('\u2500')).Select(line => line.Trim()));
        Assert.Matches(@"- withdrawn \(official\), since 2022-04-05: +likely", row);
        Assert.Matches(@"- under review \(reported\),.*disputed +\[article-2024-12-12", row);
    }

    [Fact]
    public async Task An_alliance_without_a_first_day_is_not_called_doubtful()
    {
        string output = (await QuickstartProcess.Run(Write(Small.Replace(", \"founded\": \"2009-06-16\"", "", StringComparison.Ordinal)))).Output;
        Assert.Contains("BRICS (bloc; its first day is not recorded)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("not certain that it exists", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_that_say_the_same_stand_together_and_JSON_lists_each()
    {
        string file = Write("""{ "knownAsOf": "2025-12-03", "sources": [ { "id": "a", "title": "A" }, { "id": "b", "title": "B" }, { "id": "c", "title": "C" } ] }""");
        string table = (await QuickstartProcess.Run(file)).Output;
        Assert.Single(table.Split('\n'), line => line.TrimStart().StartsWith("info ", StringComparison.Ordinal));
        Assert.Contains("and 2 more", table, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse((await QuickstartProcess.Run(file, "--json")).Output);
        Assert.Equal(3, json.RootElement.GetProperty("validation").GetArrayLength());
    }

    [Fact]
    public async Task Without_a_day_the_datasets_own_is_taken()
    {
        QuickstartRun run = await QuickstartProcess.Run(Write(Small));
        Assert.Contains("As of 2025-12-03.", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"partner \(1\) +certain +Kazakhstan", run.Output);
    }

    [Fact]
    public async Task A_day_beyond_what_is_known_is_marked() =>
        Assert.Contains("contains nothing later than 2025-12-03", (await QuickstartProcess.Run(Write(Small), "--as-of", "2026-06-01")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Piped_it_is_plain_text_of_80_columns()
    {
        QuickstartRun run = await QuickstartProcess.Run(Write(Small));
        Assert.DoesNotContain('\e', run.Output);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.EnumerateRunes().Count() <= 80, line));
        Assert.Contains("A paper [red]not red[/]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_the_data_does_not_steer_the_terminal()
    {
        QuickstartRun run = await QuickstartProcess.Run(Write("""{ "title": "red: \u001b[31m", "knownAsOf": "2025-12-03" }"""));
        Assert.Contains(@"red: \u001b[31m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public async Task As_JSON_it_gives_the_same_answer()
    {
        QuickstartRun run = await QuickstartProcess.Run(Write(Small), "--as-of", "2024-12-12", "--json");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement root = json.RootElement;
        Assert.Equal("2024-12-12", root.GetProperty("asOf").GetString());
        Assert.Equal(
            "Brazil: true, Saudi Arabia: unknown",
            string.Join(", ", root.GetProperty("alliances")[0].GetProperty("parties").EnumerateArray().Select(party => $"{party.GetProperty("name")}: {party.GetProperty("holds")}")));
    }

    [Fact]
    public async Task Targets_stand_with_their_pace_in_words_bars_and_JSON()
    {
        string output = (await QuickstartProcess.Run("--as-of", "2024-12-31")).Output;
        Assert.Matches(@"line: 23\.75 %", output);
        Assert.Matches(@"ru-workforce: due +\u2588+ 25", output);
        using JsonDocument json = JsonDocument.Parse((await QuickstartProcess.Run("--as-of", "2024-12-31", "--json")).Output);
        JsonElement workers = json.RootElement.GetProperty("pace").EnumerateArray().Single(row => row.GetProperty("id").ValueEquals("ru-workforce"));
        Assert.Equal((23.75, "no-figure"), (workers.GetProperty("linear").GetProperty("dueValue").GetDouble(), workers.GetProperty("compound").GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task Without_a_file_it_answers_from_the_dataset_of_the_library()
    {
        QuickstartRun run = await QuickstartProcess.Run("--as-of", "2024-12-12", "--json");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement brics = json.RootElement.GetProperty("alliances").EnumerateArray().Single(alliance => alliance.GetProperty("id").ValueEquals("brics"));
        JsonElement[] members = [.. brics.GetProperty("parties").EnumerateArray().Where(party => party.GetProperty("status").ValueEquals("member"))];
        Assert.Equal(9, members.Count(party => party.GetProperty("holds").ValueEquals("true")));
        JsonElement disputed = Assert.Single(members, party => party.GetProperty("holds").ValueEquals("unknown"));
        Assert.Equal(("country:SA", 3), (disputed.GetProperty("party").GetString(), disputed.GetProperty("claims").GetArrayLength()));
        Assert.DoesNotContain(brics.GetProperty("parties").EnumerateArray(), party => party.GetProperty("party").ValueEquals("country:KZ"));
    }

    [Fact]
    public async Task In_a_currency_it_shows_the_way_and_checks_the_articles_pair()
    {
        QuickstartRun run = await QuickstartProcess.Run("--as-of", "2025-01-13", "--currency", "EUR");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        string text = System.Text.RegularExpressions.Regex.Replace(run.Output, @"\s+", " ", System.Text.RegularExpressions.RegexOptions.NonBacktracking);
        Assert.Contains("= 106.6 billion EUR", text, StringComparison.Ordinal);
        Assert.Contains("EUR/RUB 105.0464 of", text, StringComparison.Ordinal);
        Assert.Contains("105.263 RUB/EUR", text, StringComparison.Ordinal);
        Assert.Contains("[104.744, 105.783]", text, StringComparison.Ordinal);
        Assert.Contains("fits 2024-12-10", text, StringComparison.Ordinal);
        AssertFails(await QuickstartProcess.Run("--currency", "euro"), Usage, "Quickstart: error: 'euro' is not a currency");
    }

    private string Write(string json)
    {
        string file = Path.Combine(_folder, "dataset.json");
        File.WriteAllText(file, json, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return file;
    }

    private static void AssertFails(QuickstartRun run, int exitCode, string beginning)
    {
        Assert.StartsWith(beginning, run.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}

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
    [InlineData("> /dev/full", Unreadable)]
    [InlineData(">&-", Unreadable)]
    [InlineData("2> /dev/full", Unreadable, "--as-of", "never")]
    [InlineData("2>&-", Unreadable, "--as-of", "never")]
    public async Task Streams_that_cannot_be_written_give_an_exit_code_and_no_stack_trace(string redirection, int exitCode, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");
        Assert.Equal(new(exitCode, "", ""), await QuickstartProcess.RunRedirected(redirection, arguments));
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public async Task A_broken_file_gives_one_line_with_its_place(string what, string json, string place)
    {
        string file = Write(json);
        QuickstartRun run = await QuickstartProcess.Run(file);
        AssertFails(run, BrokenJson, $"Quickstart: {file}{place}: error ALC-");
        Assert.True(run.Error.Length < file.Length + 400, what);
    }

    [Fact]
    public async Task Invalid_UTF8_gives_one_line_with_its_place()
    {
        string file = Path.Combine(_folder, "dataset.json");
        await File.WriteAllBytesAsync(file, [.. "{\n\"title\": \""u8, 0xFF, .. "\" }"u8], TestContext.Current.CancellationToken);
        AssertFails(await QuickstartProcess.Run(file), BrokenJson, $"Quickstart: {file}(2,11): error ALC-");
    }

    [Fact]
    public async Task A_folder_is_said_to_be_one() =>
        AssertFails(await QuickstartProcess.Run(_folder), Unreadable, $"Quickstart: {_folder}: error: this is a folder; a file was expected.");

    [Fact]
    public async Task A_missing_file_is_said_to_be_missing()
    {
        string file = Path.Combine(_folder, "missing.json");
        AssertFails(await QuickstartProcess.Run(file), Unreadable, $"Quickstart: {file}: error: Could not find file");
        file = Path.Combine(_folder, "missing", "missing.json");
        AssertFails(await QuickstartProcess.Run(file), Unreadable, $"Quickstart: {file}: error: Could not find");
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
        AssertFails(run, Unreadable, $"Quickstart: {file}: error: Access to the path");
    }

    [Theory]
    [InlineData("--as-of", "2024-02-30")]
    [InlineData("--as-of", "2024")]
    [InlineData("--as-of", "2024-12")]
    [InlineData("--as-of", "0001-01-01")] // there is no year before it
    [InlineData("--as-of", "-2024-12-12")]
    [InlineData("--as-of", "--json")]
    [InlineData("--as-of")]
    [InlineData("--nonsense")]
    [InlineData("one.json", "two.json")]
    [InlineData("")]
    public async Task A_command_line_that_is_not_understood_gives_one_line_that_names_it_and_says_how(params string[] arguments)
    {
        QuickstartRun run = await QuickstartProcess.Run(arguments);
        AssertFails(run, Usage, "Quickstart: error: '");
        Assert.Contains($"{arguments[^1]}' is not understood. Usage: Quickstart [FILE] [--as-of 2024-12-12] [--json]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_without_a_day_asks_for_one()
    {
        string file = Write("{ }");
        AssertFails(await QuickstartProcess.Run(file), Usage, "Quickstart: error: the dataset does not state up to which day it is known (knownAsOf)");
        QuickstartRun asked = await QuickstartProcess.Run(file, "--as-of", "2024-12-12");
        Assert.Equal(("", 0), (asked.Error, asked.ExitCode));
        Assert.StartsWith("As of 2024-12-12. The dataset is known to be complete up to a day not stated.\n", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_break_rules_give_the_first_error_with_its_place_and_how_many_more()
    {
        string file = Write("{ \"knownAsOf\": \"2025-12-03\",\n\"licence\": \"\",\n\"alliances\": [ { \"id\": \"brics\", \"names\": [ ] } ] }");
        QuickstartRun run = await QuickstartProcess.Run(file);
        AssertFails(run, InvalidData, $"Quickstart: {file}(2,12): error ALC-");
        Assert.EndsWith(", and 1 more errors\n", run.Error, StringComparison.Ordinal);
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
        """, "(5,13): error ALC-9201: ")]
    [InlineData("dangling reference", """
        {
          "knownAsOf": "2025-12-03",
          "memberStates": [
            { "country": "KZ", "memberships": [{ "alliance": "bricks", "status": "partner" }] }
          ]
        }
        """, "(4,54): error ALC-9202: ")]
    public async Task A_fault_between_records_gives_its_place(string name, string json, string expected)
    {
        string file = Write(json);
        QuickstartRun run = await QuickstartProcess.Run(file);
        AssertFails(run, InvalidData, $"Quickstart: {file}{expected}");
        Assert.DoesNotContain(name, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_on_a_file_says_who_is_in_and_what_is_unknown()
    {
        string page = await Page(Write(Small), "--as-of", "2024-12-12");
        Assert.Contains("\nBRICS\n  member (1): Brazil\n  unknown (sources contradict each other; member since 2024-01-01): Saudi\n    Arabia.\n", page, StringComparison.Ordinal);
        Assert.Contains("  any other party: unknown (the list may not be complete)\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kazakhstan", page, StringComparison.Ordinal);
        Assert.Contains("  partner (1): Kazakhstan\n", await Page(Write(Small)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reason_for_what_is_unknown_is_the_one_of_the_record()
    {
        string inexact = Small.Replace("\"from\": \"2025-01-01\"", "\"from\": \"[2025-01-01..2026-01-01]\"", StringComparison.Ordinal);
        Assert.Contains("  unknown (date is not exact; partner since 2026-01-01 or earlier): Kazakhstan.\n", await Page(Write(inexact)), StringComparison.Ordinal);
        string weak = Small.Replace("\"from\": \"2025-01-01\" }, \"evidence\": { \"confidence\": \"confirmed\"", "\"from\": \"2025-01-01\" }, \"evidence\": { \"confidence\": \"unverified\"", StringComparison.Ordinal);
        Assert.Contains("  unknown (claim is not reliable; partner since 2025-01-01): Kazakhstan.\n", await Page(Write(weak)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_without_records_says_none_and_is_null_in_json()
    {
        string file = Write(Small);
        string page = await Page(file);
        foreach (string title in (string[])["AIANET", "AND IN WHICH SENSE", "ON PACE", "THE RATES", "(NO LEGAL ADVICE)", "BY MARKET"])
            Assert.Contains($"{title}: none on this day\n", page, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(await Page(file, "--json"));
        Assert.Equal(
            ["aianet", "statements", "target", "quotedPair", "assessment", "suppliers"],
            json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Null).Select(member => member.Name));
    }

    [Fact]
    public async Task A_day_beyond_what_is_known_is_marked() =>
        Assert.StartsWith("As of 2026-06-01. Nothing is known after 2025-12-03: it may have changed since.\n", await Page(Write(Small), "--as-of", "2026-06-01"), StringComparison.Ordinal);

    [Fact]
    public async Task Long_texts_are_wrapped_or_cut_at_80_columns()
    {
        string title = $"{string.Concat(Enumerable.Repeat("слово ", 30))}{new string('x', 300)}";
        string page = await Page(Write($$"""{ "title": "{{title}}", "knownAsOf": "2025-12-03" }"""));
        Assert.All(page.Split('\n'), line => Assert.True(line.EnumerateRunes().Count() <= 80, line));
        Assert.Contains("xxx...\n", page, StringComparison.Ordinal);
        Assert.Contains("\nслово слово", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_the_data_does_not_steer_the_terminal()
    {
        string page = await Page(Write("""{ "title": "red: \u001b[31m\u202e", "knownAsOf": "2025-12-03" }"""));
        Assert.Contains("red: ?[31m?: 0 alliances", page, StringComparison.Ordinal);
        QuickstartRun refused = await QuickstartProcess.Run("--\u001b[31m");
        Assert.Contains("'--?[31m'", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--json")]
    public async Task A_reader_that_stops_early_gives_no_stack_trace(params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The pipe is that of bash.");
        QuickstartRun run = await QuickstartProcess.RunIntoHead(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
    }

    private static async Task<string> Page(params string[] arguments)
    {
        QuickstartRun run = await QuickstartProcess.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
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

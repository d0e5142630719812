using Alliance.Core.Json;

namespace Alliance.Tool.Tests;

/// <summary>What is written into files, and when.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task Fix_writes_only_when_told_and_the_new_text_is_valid()
    {
        using var folder = new TestFolder();
        string path = folder.Copy("broken.json", "a.json"), before = await Text(path);
        Assert.Equal(0, (await ToolProcess.RunIn(folder.Path, "fix", "a.json")).ExitCode);
        Assert.Equal(before, await Text(path));
        ToolResult written = await ToolProcess.RunIn(folder.Path, "fix", "a.json", "--write");
        Assert.Equal(0, written.ExitCode);
        Assert.Equal("a.json: 4 suggestions applied and written.\nThe new text is valid: 0 errors, 0 warnings, 0 infos.\n", written.Error);
        Assert.Equal(before.Replace("netwrok", "network", StringComparison.Ordinal).Replace("UK", "GB", StringComparison.Ordinal).Replace("bircs", "brics", StringComparison.Ordinal).Replace("websit\"", "website\"", StringComparison.Ordinal), await Text(path));
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_difference_is_a_patch()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/patch"), "There is no patch.");
        using var folder = new TestFolder();
        folder.Copy("broken.json", "a.json");
        folder.Copy("broken.json", "b.json");
        ToolResult patched = await ToolProcess.Bash("alliance fix a.json 2> note | patch --posix b.json && alliance fix a.json --write > all && cmp a.json b.json", folder.Path);
        // cmp would write where they differ.
        Assert.Equal((0, "patching file b.json\n"), (patched.ExitCode, patched.Output));
    }

    [Fact]
    public async Task A_finding_with_several_suggestions_is_left_to_the_author()
    {
        const string text = """{"schemaVersion":"1.0","alliances":[{"id":"a1","names":[{"text":"A"}]},{"id":"a2","names":[{"text":"A"}]},{"id":"b","names":[{"text":"B"}],"parent":"a3"}]}""";
        ToolResult run = await ToolProcess.RunWithInput(text, "fix", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("ALC-9202 is left to you, for it has several suggestions: Replace \"a3\" by \"a1\" or: Replace \"a3\" by \"a2\".", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_members_that_may_be_meant_by_one_name_are_left_to_the_author()
    {
        ToolResult run = await ToolProcess.RunWithInput("""{"knownAsOf":"2025-01-01","Alliances":[],"alliance":[]}""", "fix", "-");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("ALC-9303 is left to you, for another suggestion gives the same name: Rename the member \"Alliances\" to \"alliances\".", run.Error, StringComparison.Ordinal);
        Assert.Contains("ALC-9303 is left to you, for another suggestion gives the same name: Rename the member \"alliance\" to \"alliances\".", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "statements":[{"id":"x","paraphrase":"x","modality":"plan","subjects":["member-state:uk"],"evidence":{"citations":[{"source":"s"}]}}],"sources":[{"id":"s","title":"S"}],"memberStates":[{"country":"UK"}]""", "ALC-3302")]
    [InlineData(""" "countryGroups":[{"id":"g","name":"G","members":[{"country":"UK"},{"country":"GB"}]}]""", "ALC-3802")]
    public async Task A_suggestion_that_would_cause_an_error_is_left_to_the_author(string records, string code)
    {
        string text = "{\"knownAsOf\":\"2025-01-01\",\"Licence\":\"CC0\"," + records + "}";
        ToolResult run = await ToolProcess.RunWithInput(text, "fix", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{code} is left to you, for its suggestion would cause an error: Replace \"UK\" by \"GB\".", run.Error, StringComparison.Ordinal);
        // The others are applied.
        Assert.Contains("\"licence\":\"CC0\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("applies 1 suggestion.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggestion_that_removes_an_error_does_not_make_up_for_one_that_causes_one()
    {
        const string text = """
            {"knownAsOf":"2025-01-01","licence":"CC0","alliances":[{"id":"aaa","names":[{"text":"A"}]},{"id":"b","names":[{"text":"B"}],"parent":"aab"}],
            "countryGroups":[{"id":"g","name":"G","members":[{"country":"UK"},{"country":"GB"}]},{"id":"h","name":"H","members":[{"country":"UK"}]}]}
            """;
        ToolResult run = await ToolProcess.RunWithInput(text, "fix", "-");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"parent\":\"aaa\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("ALC-3802 is left to you, for its suggestion would cause an error: Replace \"UK\" by \"GB\".", run.Error, StringComparison.Ordinal);
        // The same suggestion in another record, where it causes none, is applied.
        Assert.Contains("+\"countryGroups\":[{\"id\":\"g\",\"name\":\"G\",\"members\":[{\"country\":\"UK\"},{\"country\":\"GB\"}]},{\"id\":\"h\",\"name\":\"H\",\"members\":[{\"country\":\"GB\"}]}]}", run.Output, StringComparison.Ordinal);
        Assert.Contains("applies 2 suggestions.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_line_is_cut_around_the_place_that_changes()
    {
        string text = $$"""{"schemaVersion":"1.0","x-note":"{{new string('x', 500)}}","alliances":[{"id":"a1","names":[{"text":"A"}],"classification":"netwrok"}],"x-end":"{{new string('y', 500)}}"}""";
        ToolResult run = await ToolProcess.RunWithInput(text, "fix", "-", "--width", "80");
        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.Contains(lines, line => line.StartsWith('-') && line.Contains("netwrok", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith('+') && line.Contains("network", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Format_writes_the_text_of_the_library_and_then_changes_nothing()
    {
        using var folder = new TestFolder();
        string path = folder.Copy("broken.json", "a.json");
        byte[] canonical = AllianceJson.Write(AllianceJson.ReadFile(path), new() { Indented = true });
        Assert.Equal(canonical, System.Text.Encoding.UTF8.GetBytes((await ToolProcess.RunIn(folder.Path, "format", "a.json")).Output));
        Assert.Equal(1, (await ToolProcess.RunIn(folder.Path, "format", "a.json", "--check")).ExitCode);
        ToolResult written = await ToolProcess.RunIn(folder.Path, "format", ".", "--write");
        Assert.Equal((0, "./a.json\n"), (written.ExitCode, written.Output));
        Assert.Equal(canonical, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal((0, ""), await ExitAndOutput(folder, "format", "a.json", "--check"));
        Assert.Equal((0, ""), await ExitAndOutput(folder, "format", "a.json", "--write"));
        Assert.Equal(1, (await ToolProcess.RunIn(folder.Path, "format", "a.json", "--check", "--compact")).ExitCode);
    }

    [Fact]
    public async Task The_mode_of_the_file_and_a_link_to_it_stay()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Modes are those of Linux.");
        using var folder = new TestFolder();
        string path = folder.Copy("broken.json", "a.json"), link = folder.PathOf("link.json");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, mode);
        File.CreateSymbolicLink(link, "a.json");
        Assert.Equal(0, (await ToolProcess.RunIn(folder.Path, "fix", "link.json", "--write")).ExitCode);
        Assert.Equal(mode, File.GetUnixFileMode(path));
        Assert.Equal("a.json", new FileInfo(link).LinkTarget);
        Assert.Contains("network", await Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_stays_as_it_is()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"), "Permissions are set as on Linux.");
        using var folder = new TestFolder();
        string path = folder.Copy("broken.json", "a.json"), before = await Text(path);
        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        ToolResult run = await ToolProcess.RunUnprivileged(folder.Path, "fix", "a.json", "--write");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal("alliance: error: a.json: It cannot be written: Access is denied.\n", run.Error);
        Assert.Equal(before, await Text(path));
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("format", "a.json", "--write")]
    [InlineData("fix", "a.json", "--write")]
    [InlineData("format", ".", "--write")]
    public async Task A_folder_that_cannot_be_written_is_told_without_the_paths_of_the_machine(params string[] command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"), "Permissions are set as on Linux.");
        using var folder = new TestFolder();
        string path = folder.Copy("broken.json", "a.json"), before = await Text(path);
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        ToolResult run = await ToolProcess.RunUnprivileged(folder.Path, command);
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal((3, $"alliance: error: {(command[1] == "." ? "./" : "")}a.json: It cannot be written: Access is denied.\n"), (run.ExitCode, run.Error));
        Assert.Equal(before, await Text(path));
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Lines_are_formatted_in_their_order()
    {
        using var folder = new TestFolder();
        const string lines = "\n{ \"schemaVersion\": \"1.0\", \"type\": \"dataset\", \"id\": \"lines\" }\n{\"country\":\"KZ\",\"type\":\"member-state\"}\n\n{ \"type\": \"alliance\", \"id\": \"brics\", \"names\": [ { \"text\": \"BRICS\" } ] }";
        const string canonical = "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"id\":\"lines\"}\n{\"type\":\"member-state\",\"country\":\"KZ\"}\n{\"type\":\"alliance\",\"id\":\"brics\",\"names\":[{\"text\":\"BRICS\"}]}\n";
        await File.WriteAllTextAsync(folder.PathOf("a.ndjson"), lines, TestContext.Current.CancellationToken);
        Assert.Equal((1, "a.ndjson\n"), await ExitAndOutput(folder, "format", "a.ndjson", "--check"));
        Assert.Equal((0, "./a.ndjson\n"), await ExitAndOutput(folder, "format", ".", "--write"));
        Assert.Equal(canonical, await Text(folder.PathOf("a.ndjson")));
        Assert.Equal((0, ""), await ExitAndOutput(folder, "format", "a.ndjson", "--check"));
        await File.WriteAllTextAsync(folder.PathOf("b.ndjson"), "\n\n{ \"type\": \"alliance\", \"id\": 5 }", TestContext.Current.CancellationToken);
        ToolResult broken = await ToolProcess.RunIn(folder.Path, "format", "b.ndjson");
        Assert.Equal((4, ""), (broken.ExitCode, broken.Output));
        Assert.StartsWith("alliance: error: b.ndjson(3,1): error ALC-0003: ", broken.Error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.PathOf("c.ndjson"), "\n", TestContext.Current.CancellationToken);
        Assert.Equal((0, ""), await ExitAndOutput(folder, "format", "c.ndjson"));
    }

    [Fact]
    public async Task The_schemas_are_those_of_the_repository()
    {
        Assert.Equal(Repository.Read("schema", "alliance-core-1.0.schema.json"), (await ToolProcess.Run("schema")).Output);
        Assert.Equal(Repository.Read("schema", "alliance-report-1.0.schema.json"), (await ToolProcess.Run("schema", "report")).Output);
        Assert.Equal(Repository.Read("schema", "alliance-validation-settings-1.0.schema.json"), (await ToolProcess.Run("schema", "settings")).Output);
    }

    private static async Task<(int ExitCode, string Output)> ExitAndOutput(TestFolder folder, params string[] arguments) =>
        await ToolProcess.RunIn(folder.Path, arguments) is var run ? (run.ExitCode, run.Output) : default;

    private static Task<string> Text(string path) => File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
}

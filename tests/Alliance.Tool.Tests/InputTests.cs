namespace Alliance.Tool.Tests;

/// <summary>Where data come from: files, folders, standard input, the environment; and what happens where there are none.</summary>
public sealed class InputTests
{
    [Theory]
    [InlineData("nowhere.json: There is no such file.", "nowhere.json")]
    [InlineData("fixde.json: There is no such file. Did you mean fixed.json?", "fixde.json")]
    [InlineData(".: This is a folder; a file was expected.", ".")]
    public async Task A_dataset_that_cannot_be_read_is_exit_code_3(string message, string file)
    {
        ToolResult run = await ToolProcess.Run("members", "brics", "--data", file);
        Assert.Equal((3, "", $"alliance: error: {message}\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("cut.json", 4, "cut.json(4,")]
    [InlineData("broken.json", 1, "broken.json(6,62): error ALC-9202")]
    public async Task Only_a_dataset_without_errors_is_asked(string file, int exitCode, string message)
    {
        ToolResult run = await ToolProcess.Run("members", "brics", "--data", file);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.TrimEnd('\n').Split('\n').Length, 1, 2);
    }

    [Fact]
    public async Task The_dataset_is_that_of_the_environment_and_the_option_comes_first()
    {
        Assert.Contains("A small dataset for tests", (await ToolProcess.RunWith("ALLIANCE_DATA", "fixed.json", "show")).Output, StringComparison.Ordinal);
        Assert.Contains("A small dataset for tests", (await ToolProcess.RunWith("ALLIANCE_DATA", "nowhere.json", "show", "--data", "fixed.json")).Output, StringComparison.Ordinal);
        Assert.Equal(3, (await ToolProcess.RunWith("ALLIANCE_DATA", "nowhere.json", "show")).ExitCode);
        Assert.Contains("The AI Alliance Network and its context", (await ToolProcess.Run("show")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_is_asked_from_lines_and_from_standard_input()
    {
        Assert.Contains("country:KZ\tKazakhstan\tpartner\tyes", (await ToolProcess.Run("members", "brics", "--all", "--data", "records.ndjson")).Output, StringComparison.Ordinal);
        ToolResult piped = await ToolProcess.Bash("cat records.ndjson | alliance members brics --all --data -");
        Assert.Contains("country:KZ\tKazakhstan\tpartner\tyes", piped.Output, StringComparison.Ordinal);
        Assert.Equal((await ToolProcess.Run("show", "--data", "fixed.json")).Output, (await ToolProcess.Bash("cat fixed.json | alliance show --data -")).Output);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(4, "{\"type\":")]
    public async Task A_line_that_cannot_be_read_is_exit_code_4_however_many_errors_are_before_it(int exitCode, string last)
    {
        const string error = "{\"type\":\"alliance\",\"id\":\"a\",\"names\":[{\"text\":\"A\",\"validity\":{\"from\":\"2021\",\"until\":\"2020\"}}]}\n";
        ToolResult run = await ToolProcess.RunWithInput(string.Concat(Enumerable.Repeat(error, 3_000)) + last, "validate", "-");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("ALC-00", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_checked_as_a_dataset_or_as_lines_by_its_text()
    {
        string lines = await File.ReadAllTextAsync(Path.Combine(ToolProcess.Data, "records.ndjson"), TestContext.Current.CancellationToken);
        ToolResult ofLines = await ToolProcess.RunWithInput(lines, "validate", "-", "--json"), ofDataset = await ToolProcess.RunWithInput("{\"schemaVersion\":\"1.0\"}", "validate", "-");
        Assert.Contains("were not checked", ofLines.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"file\": \"stdin\"", ofLines.Output, StringComparison.Ordinal);
        Assert.Equal(0, ofLines.ExitCode);
        Assert.Equal(0, ofDataset.ExitCode);
        Assert.Contains("Valid: 1 file", ofDataset.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("not JSON")]
    public async Task A_text_that_is_no_dataset_is_exit_code_4(string text)
    {
        ToolResult run = await ToolProcess.RunWithInput(text, "validate", "-");
        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith("stdin(1,1): error ALC-00", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.Equal(4, (await ToolProcess.RunWithInput(text, "format", "-")).ExitCode);
        Assert.Equal(4, (await ToolProcess.RunWithInput(text, "show", "--data", "-")).ExitCode);
    }

    [Theory]
    [InlineData("format -")]
    [InlineData("show --data -")]
    [InlineData("screen - --data fixed.json")]
    [InlineData("mcp --data fixed.json")]
    public async Task Standard_input_that_is_closed_is_exit_code_3(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only on Linux is it known to be closed.");
        Assert.Equal(new(3, "", "alliance: error: stdin: Standard input is closed.\n"), await ToolProcess.Bash($"alliance {command} <&-"));
    }

    [Fact]
    public async Task A_check_of_standard_input_that_is_closed_says_that_it_could_not_be_read()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only on Linux is it known to be closed.");
        ToolResult run = await ToolProcess.Bash("alliance validate - <&-");
        Assert.Equal((3, "alliance: error: stdin: Standard input is closed.\n"), (run.ExitCode, run.Error));
        Assert.EndsWith("; 1 file could not be read.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_that_cannot_be_read_is_exit_code_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Folders can be standard input on Linux.");
        foreach (string command in (string[])["format -", "screen - --data fixed.json", "mcp --data fixed.json"])
        {
            ToolResult run = await ToolProcess.Bash($"alliance {command} < .");
            Assert.Equal((3, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("alliance: error: stdin: ", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        }
    }

    [Theory]
    [InlineData("screen", "-")]
    [InlineData("mcp")]
    public async Task Standard_input_is_not_both_the_requests_and_the_dataset_of_the_environment(params string[] arguments) => Assert.Equal(
        new(2, "", "alliance: error: Standard input (-) is where requests are read from; ALLIANCE_DATA takes a file.\n"),
        await ToolProcess.RunWith("ALLIANCE_DATA", "-", arguments));

    [Fact]
    public async Task A_folder_stands_for_the_files_in_it()
    {
        using var folder = new TestFolder();
        folder.Copy("fixed.json", "a.json");
        folder.Copy("broken.json", "deep/b.JSON");
        folder.Copy("records.ndjson", "deep/c.ndjson");
        folder.Copy("settings.json", "note.txt");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "validate", ".");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("./deep/b.JSON(6,62): error ALC-9202", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not valid: 3 files, 1 error", run.Output, StringComparison.Ordinal);
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        ToolResult empty = await ToolProcess.RunIn(folder.Path, "validate", "empty");
        Assert.Equal((3, "alliance: error: empty: The folder contains no .json, .ndjson or .jsonl file.\n"), (empty.ExitCode, empty.Error));
    }

    [Theory]
    [InlineData("{ \"severities\": { \"ALC-9999\": \"off\" } }", 4, "settings: ")]
    [InlineData("{", 4, "settings: ")]
    [InlineData(null, 3, "settings: There is no such file.")]
    public async Task Settings_that_cannot_be_read_end_the_check(string? text, int exitCode, string message)
    {
        using var folder = new TestFolder();
        folder.Copy("fixed.json", "a.json");
        if (text is not null)
            await File.WriteAllTextAsync(Path.Combine(folder.Path, "settings"), text, TestContext.Current.CancellationToken);
        ToolResult run = await ToolProcess.RunIn(folder.Path, "validate", "a.json", "--settings", "settings");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rules_between_the_records_of_lines_are_checked_when_asked()
    {
        const string lines = "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n{\"type\":\"member-state\",\"country\":\"KZ\",\"memberships\":[{\"alliance\":\"nowhere\",\"status\":\"member\"}]}\n";
        Assert.Equal(0, (await ToolProcess.RunWithInput(lines, "validate", "-")).ExitCode);
        ToolResult between = await ToolProcess.RunWithInput(lines, "validate", "-", "--between-records");
        Assert.Equal(1, between.ExitCode);
        Assert.Contains("ALC-9202", between.Output, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(HabitTests.Questions), MemberType = typeof(HabitTests))]
    public async Task Every_question_to_a_missing_or_broken_dataset_is_refused_alike(string command)
    {
        Assert.Equal(new(3, "", "alliance: error: nowhere.json: There is no such file.\n"), await ToolProcess.Bash($"alliance {command} --data nowhere.json"));
        ToolResult cut = await ToolProcess.Bash($"alliance {command} --data cut.json"), broken = await ToolProcess.Bash($"alliance {command} --data broken.json");
        Assert.Equal((4, ""), (cut.ExitCode, cut.Output));
        Assert.StartsWith("alliance: error: cut.json(4,31): error ALC-00", cut.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (broken.ExitCode, broken.Output));
        Assert.StartsWith("alliance: error: broken.json(6,62): error ALC-9202", broken.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FILE", "validate", "")]
    [InlineData("FILE", "validate", "fixed.json", "")]
    [InlineData("FILE", "format", "")]
    [InlineData("FILE", "fix", "")]
    [InlineData("--settings", "validate", "fixed.json", "--settings", "")]
    [InlineData("--settings", "fix", "fixed.json", "--settings", "")]
    [InlineData("--data", "show", "--data", "")]
    public async Task An_empty_name_is_refused(string named, params string[] arguments) =>
        Assert.Equal(new(2, "", $"alliance: error: {named} is empty; it takes the name of a file, or - for standard input.\n"), await ToolProcess.Run(arguments));

    [Fact]
    public async Task An_empty_variable_is_none_and_an_error_in_its_file_names_the_variable()
    {
        Assert.Contains("The AI Alliance Network and its context", (await ToolProcess.RunWith("ALLIANCE_DATA", "", "show")).Output, StringComparison.Ordinal);
        Assert.Equal("alliance: error: nowhere.json: There is no such file.\nThe environment variable ALLIANCE_DATA names this file.\n", (await ToolProcess.RunWith("ALLIANCE_DATA", "nowhere.json", "show")).Error);
    }

    [Fact]
    public async Task The_worst_end_of_several_files_is_that_of_the_command_and_each_has_its_turn()
    {
        using var folder = new TestFolder();
        folder.Copy("fixed.json", "a/good.json");
        folder.Copy("broken.json", "a/errors.json");
        folder.Copy("cut.json", "b/cut.json");
        Directory.CreateDirectory(folder.PathOf("empty"));
        (string[] Files, int Validate, int Format)[] ends = [(["a/good.json"], 0, 0), (["a"], 1, 1), (["a", "b"], 4, 4), (["b", "a"], 4, 4), (["empty", "b", "a"], 3, 3), (["nowhere.json", "a/good.json"], 3, 3)];
        foreach ((string[] files, int validate, int format) in ends)
        {
            ToolResult check = await ToolProcess.RunIn(folder.Path, ["validate", .. files]), form = await ToolProcess.RunIn(folder.Path, ["format", "--check", .. files]);
            Assert.Equal((validate, format), (check.ExitCode, form.ExitCode));
            if (files.Contains("a"))
                Assert.Equal("a/errors.json\n", form.Output);
        }
        ToolResult all = await ToolProcess.RunIn(folder.Path, "validate", "empty", "b", "a");
        Assert.Contains("Not valid: 3 files, 4 errors", all.Output, StringComparison.Ordinal);
        Assert.EndsWith("; 1 file could not be read.\n", all.Output, StringComparison.Ordinal);
        Assert.Equal("alliance: error: empty: The folder contains no .json, .ndjson or .jsonl file.\n", all.Error);
    }

    [Theory]
    [InlineData("{\n  \"schemaVersion\": \"1.0\"\n}\n{\n  \"schemaVersion\": \"1.0\"\n}\n", "stdin(4,1): error ALC-0001: Expected the end of the text after the value, found \"{\", which begins another value.")]
    [InlineData("{ \"schemaVersion\": \"1.0\" }\n{ \"schemaVersion\": \"1.0\" }\n", "stdin(1,1): error ALC-00")]
    public async Task Two_datasets_in_one_text_are_an_error_with_its_place(string text, string message)
    {
        ToolResult run = await ToolProcess.RunWithInput(text, "validate", "-");
        Assert.Equal((4, ""), (run.ExitCode, run.Error));
        Assert.Contains(message, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages_name_the_options_of_the_command_line_and_not_those_of_the_library()
    {
        Assert.Contains("The rules between records were not checked; --between-records asks for those that can be checked line by line.", (await ToolProcess.Run("validate", "records.ndjson", "--json")).Output, StringComparison.Ordinal);
        Assert.Contains("--between-records asks for those", (await ToolProcess.Run("validate", "records.ndjson", "--sarif")).Output, StringComparison.Ordinal);
        string longLine = $"{{\"schemaVersion\":\"1.0\",\"x-note\":\"{new string('x', 70_000)}\"}}\n{{\"type\":\"alliance\",\"id\":\"a\"}}\n";
        Assert.Contains("A file with one record per line (NDJSON) is recognized by its name, which ends in .ndjson or .jsonl.", (await ToolProcess.RunWithInput(longLine, "validate", "-")).Output, StringComparison.Ordinal);
        Assert.Contains("or its successor depends on a country. Use the unit's own code; alliance currency shows what replaced it.", (await ToolProcess.Run("convert", "1", "RUR", "EUR", "--on", "1997-12-31", "--data", "fixed.json")).Output, StringComparison.Ordinal);
    }
}

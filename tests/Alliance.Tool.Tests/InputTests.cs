using System.Diagnostics;

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

    [Fact]
    public async Task Ctrl_C_ends_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are those of Linux.");
        using Process process = ToolProcess.Open("validate", "-");
        await process.StandardInput.WriteAsync("{");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"])!)
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}

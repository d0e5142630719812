namespace Alliance.Tool.Tests;

/// <summary>Texts that cannot be read: every command says what stands there, and where.</summary>
public sealed class BrokenTextTests
{
    private const string Dataset = "{\n  \"schemaVersion\": \"1.0\",\n  \"sources\": [\n    { \"id\": \"a\", \"title\": \"A\" }\n  ]\n}\n";
    private const string OfDataset = "This is a dataset over several lines, but the name .ndjson means a record in each line; name it .json.";
    private const string OfRecord = "This is a record over several lines; a record is written on one line.";

    [Theory]
    [InlineData("a.ndjson", "a.ndjson(1,1): " + OfDataset, Dataset)]
    [InlineData("a.ndjson", "a.ndjson(3,2): " + OfDataset, "\uFEFF\r\n\n " + Dataset)]
    [InlineData("a.NDJSON", "a.NDJSON(1,1): This is a dataset over several lines, but the name .NDJSON means", "{ \"sources\": [\n{ \"id\": \"a\" },\n{ \"id\": \"b\" } ] }")]
    [InlineData("a.jsonl", "a.jsonl(1,1): This is a dataset over several lines, but the name .jsonl means", "{ \"schemaVersion\": \"1.0\",\n  \"sources\": [ { \"id\": }")]
    [InlineData("a.ndjson", "a.ndjson(1,1): " + OfDataset, "{\n<<<<<<< HEAD\n")]
    [InlineData("a.ndjson", "a.ndjson(1,1): " + OfRecord, "{\n  \"id\": \"a\",\n  \"type\": \"source\",\n  \"title\": \"A\"\n}\n{\n  \"type\": \"source\"\n}\n")]
    [InlineData("a.json", "a.json(1,1): " + OfRecord, "{\n  \"type\": \"source\",\n  \"id\": \"a\",\n  \"title\": \"A\"\n}\n")]
    public async Task An_object_over_several_lines_is_one_error_where_lines_are_expected(string file, string message, string text)
    {
        using var folder = new TestFolder();
        folder.Write(file, text);
        foreach (string command in (string[])["import {0}", "format {0}", "fix {0}", "show --data {0}", "import {0} --into {0}"])
        {
            ToolResult run = await ToolProcess.RunIn(folder.Path, command.Replace("{0}", file, StringComparison.Ordinal).Split(' '));
            Assert.Equal((4, "", 1), (run.ExitCode, run.Output, run.Error.Count(c => c == '\n')));
            Assert.StartsWith($"alliance: error: {message}", run.Error, StringComparison.Ordinal);
        }
        ToolResult check = await ToolProcess.RunIn(folder.Path, "validate", file);
        Assert.Equal((4, "Not valid: 0 files, 0 errors, 0 warnings, 0 infos; 1 file could not be read.\n"), (check.ExitCode, check.Output));
        Assert.StartsWith($"alliance: error: {message}", check.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"source\",\"id\":\n{\"type\":\"source\",\"id\":\"a\",\"title\":\"A\"}\n", "a.ndjson(1,23)")]
    [InlineData("{\"type\":\"source\",\"id\":\n{\"type\":\"source\",\"id\":\"a\",\"title\":\"A\"}\n{\"type\":\"source\",\"id\":\"b\",\"title\":\"B\"}\n", "a.ndjson(1,23)")]
    [InlineData("{\"type\":\"source\"\n", "a.ndjson(1,17)")]
    [InlineData("{\"type\":\"source\",\"id\":\"a\",\"title\":\"A\"}\n" + Dataset, "a.ndjson(2,2)")]
    public async Task A_line_that_is_broken_off_is_reported_as_such(string text, string place)
    {
        using var folder = new TestFolder();
        folder.Write("a.ndjson", text);
        Assert.StartsWith($"{place}: error ALC-00", (await ToolProcess.RunIn(folder.Path, "validate", "a.ndjson")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "<<<<<<< HEAD\n{}\n=======\n", "a.json(1,1): ", "\"<<<<<<<\" marks a conflict of a merge that was not resolved.")]
    [InlineData("a.json", "{\n<<<<<<< HEAD\n=======\n", "a.json(2,1): ", "\"<<<<<<<\" marks a conflict of a merge that was not resolved.")]
    [InlineData("a.json", "\u001F\u008B\b", "a.json(1,1): ", "The text is compressed with gzip; it must be decompressed before it is read.")]
    [InlineData("a.json", "{\"schemaVersion\":\"1.0\",\"x-a\":{\"b\":1,\"b\":2}}", "a.json(1,37)", "The member \"b\" appears twice in this object.")]
    [InlineData("a.json", "{\"sources\":[{\"id\":\"a\",\"title\":\"A\",\"published\":\"2024-02\",\"retrieved\":\"2024-01-01\"},{\"id\":1,\"title\":\"B\"}", "a.json(1,89)", "found the number 1.")]
    [InlineData("a.ndjson", "\n{\"type\":\"source\",\"id\":\"a\",title:1}\n", "a.ndjson(2,27)", "The name \"title\" must stand in quotation marks.")]
    [InlineData("a.ndjson", "<<<<<<< HEAD\n", "a.ndjson(1,1)", "\"<<<<<<<\" marks a conflict of a merge that was not resolved.")]
    public async Task Each_command_says_what_stands_there(string file, string text, string place, string message)
    {
        using var folder = new TestFolder();
        await File.WriteAllBytesAsync(folder.PathOf(file), text.Any(c => c == '\u008B') ? [.. text.Select(c => (byte)c)] : System.Text.Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        foreach (string command in (string[])["import {0}", "format {0}", "format --check {0}", "show --data {0}"])
        {
            ToolResult run = await ToolProcess.RunIn(folder.Path, command.Replace("{0}", file, StringComparison.Ordinal).Split(' '));
            Assert.Equal((4, ""), (run.ExitCode, run.Output));
            string first = run.Error.Split('\n')[0];
            Assert.StartsWith($"alliance: error: {place}", first, StringComparison.Ordinal);
            Assert.Contains(message, first, StringComparison.Ordinal);
            Assert.DoesNotContain("A table is read from a file", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(" Path: ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_not_refused_for_a_broken_rule_before_its_mistake()
    {
        using var folder = new TestFolder();
        folder.Write("a.json", "{\"schemaVersion\":\"1.0\",\"alliances\":[{\"id\":\"a\",\"names\":[{\"text\":\"A\"}],\"parent\":\"a\"}],\n\"sources\":[1]}");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "format", "a.json");
        Assert.StartsWith("alliance: error: a.json(2,12): error ALC-0002: ", run.Error, StringComparison.Ordinal);
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using Alliance.Core.Json;

namespace Alliance.Tool.Tests;

/// <summary>Many requests at once, and what is left when it is interrupted.</summary>
public sealed class ScreenTests
{
    private const string Request = "{\"item\":\"nvidia-h100-sxm5-80gb\",\"activity\":\"export\",\"exportedFrom\":\"US\",\"destination\":\"RU\",\"day\":\"2024-05-01\"}\n";

    [Theory]
    [InlineData("outcome", ScreeningDetail.Outcome)]
    [InlineData("reasons", ScreeningDetail.Reasons)]
    [InlineData("assessment", ScreeningDetail.Assessment)]
    public async Task The_results_are_those_of_the_library(string word, ScreeningDetail detail)
    {
        AllianceDataset dataset = AllianceJson.ReadFile(Path.Combine(ToolProcess.Data, "fixed.json"));
        using var expected = new MemoryStream();
        await using (FileStream requests = File.OpenRead(Path.Combine(ToolProcess.Data, "requests.csv")))
            await AccessIndex.Of(dataset).ScreenAsync(requests, expected, new() { Format = RequestFormat.Csv, Detail = detail }, TestContext.Current.CancellationToken);
        ToolResult run = await ToolProcess.Run("screen", "requests.csv", "--data", "fixed.json", "--detail", word);
        Assert.Equal((1, System.Text.Encoding.UTF8.GetString(expected.ToArray()), "5 requests, 2 of them with an error.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_word_that_is_not_known_is_a_warning()
    {
        JsonNode result = JsonNode.Parse((await ToolProcess.RunWithInput("item,day,activity\nnvidia-h100-sxm5-80gb,2024-05-01,exprt\n", "screen", "-", "--data", "fixed.json")).Output)!;
        Assert.StartsWith("The activity exprt is not known", Assert.Single(result["warnings"]!.AsArray())!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_that_is_named_twice_is_refused_with_both_names() => Assert.Equal(
        new(4, "", "alliance: error: stdin(1): The columns \"from\" and \"exportedFrom\" both name the member \"exportedFrom\" of a request; give one of them.\n"),
        await ToolProcess.RunWithInput("item,day,from,exportedFrom\n", "screen", "-", "--data", "fixed.json"));

    [Fact]
    public async Task The_form_of_standard_input_is_that_of_its_text()
    {
        ToolResult ofLines = await ToolProcess.Bash("alliance screen - --data fixed.json < requests.ndjson"), ofCsv = await ToolProcess.Bash("alliance screen - --data fixed.json < requests.csv");
        Assert.Equal((0, "2 requests, 0 of them with an error.\n"), (ofLines.ExitCode, ofLines.Error));
        Assert.Equal((await ToolProcess.Run("screen", "requests.ndjson", "--data", "fixed.json")).Output, ofLines.Output);
        Assert.Equal((1, "5 requests, 2 of them with an error.\n"), (ofCsv.ExitCode, ofCsv.Error));
        Assert.Equal((await ToolProcess.Run("screen", "requests.csv", "--data", "fixed.json")).Output, ofCsv.Output);
    }

    [Fact]
    public async Task A_byte_order_mark_is_read()
    {
        ToolResult run = await ToolProcess.Bash("{ printf '\\xef\\xbb\\xbf'; cat requests.csv; } | alliance screen - --data fixed.json");
        Assert.Equal((1, (await ToolProcess.Run("screen", "requests.csv", "--data", "fixed.json")).Output), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task The_form_is_found_out_in_a_pipe_that_gives_one_byte_first()
    {
        ToolResult run = await ToolProcess.Bash("{ printf '\\xef'; sleep 0.1; printf '\\xbb\\xbf'; sleep 0.1; cat requests.csv; } | alliance screen - --data fixed.json");
        Assert.Equal((1, (await ToolProcess.Run("screen", "requests.csv", "--data", "fixed.json")).Output), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Results_that_cannot_be_written_are_an_error_of_the_output()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The device is one of Linux.");
        Assert.Equal(new(3, "", "alliance: error: Standard output cannot be written: No space left on device.\n"), await ToolProcess.Bash("alliance screen requests.csv --data fixed.json > /dev/full"));
    }

    [Theory]
    [InlineData(0, "0 requests, 0 of them with an error.\n", "-")]
    [InlineData(4, "alliance: error: requests-broken.csv(1): ", "requests-broken.csv")]
    [InlineData(3, "alliance: error: request.csv: There is no such file. Did you mean requests.csv?\n", "request.csv")]
    [InlineData(3, "alliance: error: .: This is a folder; a file was expected.\n", ".")]
    [InlineData(2, "alliance: error: Standard input (-) is named twice; it can be read only once.\n", "-", "--data", "-")]
    [InlineData(2, "alliance: error: 'reason' is not a detail; there are outcome, reasons, assessment. Did you mean reasons?\n", "requests.csv", "--detail", "reason")]
    public async Task Without_requests_there_are_no_results(int exitCode, string message, params string[] arguments)
    {
        ToolResult run = await ToolProcess.RunWithInput("", ["screen", .. arguments]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.TrimEnd('\n').Split('\n').Length, 1, 2);
    }

    [Theory]
    [InlineData("item;day\nnvidia-h100-sxm5-80gb;2024-05-01\n", "The header \"item;day\" seems to be separated by semicolons; commas are expected (RFC 4180).")]
    [InlineData("\"item\"\t\"day\"\nnvidia-h100-sxm5-80gb\t2024-05-01\n", "The header \"\"item\"\\u0009\"day\"\" seems to be separated by tabs; commas are expected (RFC 4180).")]
    public async Task A_header_with_another_separator_is_refused(string requests, string message) =>
        Assert.Equal(new(4, "", $"alliance: error: stdin(1): {message}\n"), await ToolProcess.RunWithInput(requests, "screen", "-", "--data", "fixed.json"));

    [Theory]
    [InlineData("destinaton", " Did you mean \"destination\"?")]
    [InlineData("from", " Known members: item, activity, exportedFrom, origin, destination,")]
    [InlineData("to", " Known members: item, activity, exportedFrom, origin, destination,")]
    public async Task A_member_that_a_request_does_not_have_is_told_with_those_that_it_may_have(string member, string right)
    {
        ToolResult run = await ToolProcess.RunWithInput($$"""{"item":"nvidia-h100-sxm5-80gb","{{member}}":"RU","day":"2024-05-01"}""", "screen", "-", "--data", "fixed.json");
        JsonNode error = JsonNode.Parse(run.Output)!["error"]!;
        Assert.Equal((1, $"/{member}"), (run.ExitCode, error["pointer"]!.GetValue<string>()));
        Assert.StartsWith($"The member \"{member}\" is not known.{right}", error["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_after_a_complete_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are those of Linux.");
        using Process process = ToolProcess.Open("screen", "-", "--data", "fixed.json");
        await process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat(Request, 10)) + Request[..20]);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        string first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        using (Process kill = Process.Start("kill", ["-INT", $"{process.Id}"])!)
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        string[] rest = (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n');
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal("", rest[^1]);
        Assert.All(rest[..^1].Prepend(first), line => Assert.NotNull(JsonNode.Parse(line)!["outcome"]));
        Assert.Equal($"alliance: error: Interrupted after {rest.Length} results; the last of them is written completely.\n", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Progress_is_shown_in_a_terminal_only()
    {
        using var folder = new TestFolder();
        folder.Copy("fixed.json", "fixed.json");
        await File.WriteAllTextAsync(folder.PathOf("many.ndjson"), string.Concat(Enumerable.Repeat(Request, 20_000)), TestContext.Current.CancellationToken);
        ToolResult piped = await ToolProcess.Bash("alliance screen many.ndjson --data fixed.json > results", folder.Path);
        Assert.Equal((0, "20000 requests, 0 of them with an error.\n"), (piped.ExitCode, piped.Error));
        string terminal = await Terminal.Run("stty cols 120; alliance screen many.ndjson --data fixed.json > again", folder.Path);
        Assert.Matches(@"\r\d+%: [\d,]+ requests, 0 with an error, [\d,]+ per second, \d\d:\d\d:\d\d left", terminal);
        Assert.EndsWith("\r20000 requests, 0 of them with an error.\r\n", terminal, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllBytesAsync(folder.PathOf("results"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(folder.PathOf("again"), TestContext.Current.CancellationToken));
    }
}

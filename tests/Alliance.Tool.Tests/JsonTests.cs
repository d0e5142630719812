using System.Text.Json;
using System.Text.Json.Nodes;
using Alliance.Core.Json;

namespace Alliance.Tool.Tests;

/// <summary>The JSON is that of the library, in an object with the day.</summary>
public sealed class JsonTests
{
    private static readonly AllianceDataset Dataset = AllianceJson.ReadFile(Path.Combine(ToolProcess.Data, "fixed.json"));

    [Fact]
    public async Task An_answer_has_the_day()
    {
        JsonNode answer = await Json("members brics --as-of 2026-01-01");
        Assert.Equal(["asOf", "knownAsOf", "isAfterKnownAsOf", "result"], answer.AsObject().Select(member => member.Key));
        Assert.Equal(("2026-01-01", "2025-12-31", true), (answer["asOf"]!.GetValue<string>(), answer["knownAsOf"]!.GetValue<string>(), answer["isAfterKnownAsOf"]!.GetValue<bool>()));
        Assert.Equal("2025-01-31", (await Json("members brics --known-on 2025-01-31"))["knownOn"]!.GetValue<string>());
    }

    [Fact]
    public async Task Standings_are_those_of_the_library()
    {
        AsOfView view = Dataset.AsOf(new(2025, 6, 1));
        JsonNode members = (await Json("members brics --as-of 2025-06-01"))["result"]!;
        Same(JsonSerializer.SerializeToNode<ValueList<PartyStanding>>([.. view.MembersOf(new("brics"))]), members["standings"]);
        JsonNode standing = (await Json("standing KZ brics --as-of 2025-06-01"))["result"]!;
        Same(JsonSerializer.SerializeToNode(view.Standing(PartyReference.Of(CountryCode.KZ), new("brics"))), standing["standings"]![0]);
    }

    [Fact]
    public async Task An_assessment_is_that_of_the_library()
    {
        AccessRequest request = AccessRequest.Export(Dataset.Items[0], CountryCode.US, CountryCode.RU, new(2024, 12, 12)) with { Via = AccessRequest.Direct };
        Same(JsonSerializer.SerializeToNode(AccessIndex.Of(Dataset).Assess(request)), (await Json($"assess {Dataset.Items[0].Id} --from US --to RU --direct --on 2024-12-12"))["result"]);
    }

    [Fact]
    public async Task An_assessment_has_its_bounds_where_nothing_is_required()
    {
        JsonNode result = (await Json($"assess {Dataset.Items[0].Id} --from US --to DE --direct --on 2020-01-01"))["result"]!;
        Assert.All((string[])["onTheBooks", "enforced"], bounds => Assert.Equal(
            ("no-known-constraint", "no-known-constraint"), (result[bounds]!["certain"]!.GetValue<string>(), result[bounds]!["possible"]!.GetValue<string>())));
    }

    [Fact]
    public async Task A_report_is_that_of_the_library()
    {
        ValidationReport expected = AllianceJson.Check(await File.ReadAllBytesAsync(Path.Combine(ToolProcess.Data, "broken.json"), TestContext.Current.CancellationToken)).Report with { File = "broken.json" };
        JsonNode answer = JsonNode.Parse((await ToolProcess.Run("validate", "broken.json", "fixed.json", "--json")).Output)!;
        Same(JsonNode.Parse(expected.ToJson()), answer["reports"]![0]);
        Assert.Equal((false, 1, 8), (answer["isValid"]!.GetValue<bool>(), answer["errors"]!.GetValue<int>(), answer["warnings"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_in_the_answer()
    {
        ToolResult run = await ToolProcess.Run("validate", "nowhere.json", "fixed.json", "--json");
        JsonNode answer = JsonNode.Parse(run.Output)!;
        Assert.Equal((3, false, 0, 1), (run.ExitCode, answer["isValid"]!.GetValue<bool>(), answer["errors"]!.GetValue<int>(), answer["reports"]!.AsArray().Count));
        Same(JsonNode.Parse("""[{ "file": "nowhere.json", "message": "nowhere.json: There is no such file." }]"""), answer["unread"]);
        ToolResult format = await ToolProcess.Run("format", "cut.json", "fixed.json", "--check", "--json");
        JsonNode formatted = JsonNode.Parse(format.Output)!;
        Assert.Equal((4, "fixed.json", "cut.json"), (format.ExitCode, formatted["files"]![0]!["file"]!.GetValue<string>(), formatted["unread"]![0]!["file"]!.GetValue<string>()));
        JsonNode invocation = JsonNode.Parse((await ToolProcess.Run("validate", "nowhere.json", "fixed.json", "--sarif")).Output)!["runs"]![0]!["invocations"]![0]!;
        Assert.False(invocation["executionSuccessful"]!.GetValue<bool>());
        Same(JsonNode.Parse("""[{ "level": "error", "message": { "text": "nowhere.json: There is no such file." } }]"""), invocation["toolExecutionNotifications"]);
    }

    [Fact]
    public async Task Fix_tells_what_it_changed_and_what_is_left()
    {
        JsonNode answer = JsonNode.Parse((await ToolProcess.Run("fix", "broken.json", "--json")).Output)!;
        Assert.Equal(4, answer["applied"]!.AsArray().Count);
        Assert.Empty(answer["open"]!.AsArray());
        Assert.False(answer["isWritten"]!.GetValue<bool>());
        Assert.True(answer["after"]!["isValid"]!.GetValue<bool>());
    }

    [Fact]
    public async Task The_log_in_SARIF_has_one_run_for_all_files_and_each_result_its_rule()
    {
        ToolResult run = await ToolProcess.Run("validate", "broken.json", "cut.json", "fixed.json", "records.ndjson", "--sarif");
        Assert.Equal(4, run.ExitCode);
        JsonNode only = Assert.Single(JsonNode.Parse(run.Output)!["runs"]!.AsArray())!;
        string[] rules = [.. only["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>())];
        Assert.Equal(rules.Distinct(), rules);
        Assert.True(only["results"]!.AsArray().Count > 5);
        Assert.All(only["results"]!.AsArray(), result => Assert.Equal(result!["ruleId"]!.GetValue<string>(), rules[result["ruleIndex"]!.GetValue<int>()]));
        Assert.Equal(["broken.json", "cut.json", "fixed.json", "records.ndjson"], only["artifacts"]!.AsArray().Select(one => one!["location"]!["uri"]!.GetValue<string>()));
        Assert.NotEmpty(only["invocations"]![0]!["toolExecutionNotifications"]!.AsArray());
    }

    private static void Same(JsonNode? expected, JsonNode? actual) => Assert.True(JsonNode.DeepEquals(expected, actual), $"expected {expected}\nactual {actual}");

    private static async Task<JsonNode> Json(string command)
    {
        ToolResult run = await ToolProcess.Bash($"alliance {command} --data fixed.json --json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonNode.Parse(run.Output)!;
    }
}

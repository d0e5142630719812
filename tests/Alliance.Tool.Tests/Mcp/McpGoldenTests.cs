using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Tool.Tests;

/// <summary>The tools that <c>alliance mcp</c> lists and what each of them answers. Both are in the folder Golden/Mcp.</summary>
public sealed class McpGoldenTests(McpSession.Shared shared) : IClassFixture<McpSession.Shared>
{
    private static readonly Dictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["members"] = """{ "alliance": "brics", "asOf": "2025-06-01" }""",
        ["members-all"] = """{ "alliance": "brics", "all": true, "language": "ru" }""",
        ["standing"] = """{ "party": "KZ", "knownOn": null }""",
        ["standing-one"] = """{ "party": "Saudi Arabia", "alliance": "brics", "asOf": "2024-12-12" }""",
        ["changes"] = """{ "from": "2023-01-01", "to": "2024-12-31" }""",
        ["changes-one"] = """{ "alliance": "brics" }""",
        ["assess"] = """{ "item": "nvidia-h100-sxm5-80gb", "from": "US", "to": "Russia", "direct": true, "endUse": "civil" }""",
        ["convert"] = """{ "amount": 100.50, "from": "EUR", "to": "RUB", "asOf": "2024-12-04" }""",
        ["convert-none"] = """{ "amount": 1, "from": "USD", "to": "XAU" }""",
        ["pace"] = """{ "target": "eu-digital-skills", "asOf": "2025-06-01", "knownOn": "2025-12-31" }""",
        ["pace-all"] = "{}",
        ["search"] = """{ "text": "kazakh" }""",
        ["search-kind"] = """{ "text": "br", "kind": "alliance", "limit": 2 }""",
    };

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Fact]
    public async Task The_tools_are_those_on_file()
    {
        Assert.Equal(Repository.Read(PathOf("tools")), Text(await Tools()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_answer_is_the_one_on_file(string name)
    {
        Assert.Equal(Repository.Read(PathOf(name)), Text((await Answer(name))["structuredContent"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_answer_has_the_form_that_the_tool_announces_and_is_also_a_text(string name)
    {
        JsonNode result = await Answer(name), tool = (await Tools()).AsArray().Single(one => one!["name"]!.GetValue<string>() == ToolOf(name))!;
        Assert.Equal([], FormErrors.Of(result["structuredContent"], tool["outputSchema"]!, "$"));
        Assert.Equal([], FormErrors.Of(JsonNode.Parse(Calls[name].Replace("null", "\"2025-12-31\"", StringComparison.Ordinal)), tool["inputSchema"]!, "$"));
        JsonNode content = Assert.Single(result["content"]!.AsArray())!;
        Assert.Equal("text", content["type"]!.GetValue<string>());
        Assert.True(JsonNode.DeepEquals(result["structuredContent"], JsonNode.Parse(content["text"]!.GetValue<string>())));
        Assert.Null(result["isError"]);
    }

    [Fact]
    public async Task Every_tool_is_called_and_every_file_is_of_a_call()
    {
        Assert.Equal(Calls.Keys.Select(ToolOf).Distinct(), (await Tools()).AsArray().Select(tool => tool!["name"]!.GetValue<string>()));
        Assert.Equal(Calls.Keys.Append("tools").Order(StringComparer.Ordinal), Directory.GetFiles(Repository.PathOf(Folder)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    /// <summary>No test: writes the files that the tests compare.</summary>
    [Fact(Explicit = true)]
    public async Task Write_the_answers()
    {
        await File.WriteAllTextAsync(Repository.PathOf(PathOf("tools")), Text(await Tools()), TestContext.Current.CancellationToken);
        foreach (string name in Calls.Keys)
            await File.WriteAllTextAsync(Repository.PathOf(PathOf(name)), Text((await Answer(name))["structuredContent"]), TestContext.Current.CancellationToken);
    }

    private static readonly string[] Folder = ["tests", "Alliance.Tool.Tests", "Golden", "Mcp"];

    private static string[] PathOf(string name) => [.. Folder, $"{name}.json"];

    private static string ToolOf(string name) => name.Split('-')[0];

    private static string Text(JsonNode? node) => $"{node!.ToJsonString(Form)}\n";

    private async Task<JsonNode> Tools() => (await shared.Session.Request("tools/list"))["result"]!["tools"]!;

    private Task<JsonNode> Answer(string name) => shared.Session.Call(ToolOf(name), Calls[name]);
}

using System.Text.Json.Nodes;

namespace Alliance.Tool.Tests;

/// <summary>A session with <c>alliance mcp</c>: its beginning, wrong calls, and its end.</summary>
public sealed class McpTests(McpSession.Shared shared) : IClassFixture<McpSession.Shared>
{
    [Fact]
    public async Task A_session_begins_with_the_name_of_the_server_and_ends_with_its_input()
    {
        using McpSession session = await McpSession.Start();
        JsonNode result = session.Initialized["result"]!;
        Assert.Equal(("2025-06-18", "alliance", "0.1.0"), (result["protocolVersion"]!.GetValue<string>(), result["serverInfo"]!["name"]!.GetValue<string>(), result["serverInfo"]!["version"]!.GetValue<string>()));
        Assert.NotNull(result["capabilities"]!["tools"]);
        Assert.Contains("unknown", result["instructions"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(new ToolResult(0, "", ""), await session.End());
    }

    [Theory]
    [InlineData("members", """{ "alliance": "bircs" }""", "'bircs' is not the id or name of an alliance of the dataset. Did you mean brics?")]
    [InlineData("members", "{}", "members needs the argument alliance. An alliance, by id or name, such as brics.")]
    [InlineData("members", """{ "allience": "brics" }""", "members has no argument 'allience'; it takes alliance, all, asOf, knownOn, language. Did you mean alliance?")]
    [InlineData("members", """{ "alliance": 5 }""", "alliance takes a JSON string; '5' is not a string. An alliance, by id or name, such as brics.")]
    [InlineData("members", """{ "alliance": "brics", "all": "yes" }""", "all takes a JSON boolean; '\"yes\"' is not a boolean.")]
    [InlineData("members", """{ "alliance": "brics", "asOf": "12.12.2024" }""", "'12.12.2024' is not a day; asOf takes a day such as 2024-12-12, or today.")]
    [InlineData("standing", """{ "party": "Kazakstan" }""", "'Kazakstan' is not a party of the dataset, and not a country. Did you mean")]
    [InlineData("changes", """{ "from": "2024" }""", "from takes a day; 2024 is a year. Its last day is 2024-12-31.")]
    [InlineData("changes", """{ "from": "2024-12-12", "to": "2024-12-11" }""", "The last day must not be before the first; the time is from 2024-12-12 to 2024-12-11.")]
    [InlineData("changes", """{ "asOf": "2024-06-01", "to": "2024-12-31" }""", "to is also the day of the question, but asOf names another: 2024-12-31 and 2024-06-01. Leave one of them out.")]
    [InlineData("assess", """{ "item": "nvidia-h100", "from": "US", "to": "RU" }""", "Did you mean nvidia-h100-sxm5-80gb?")]
    [InlineData("assess", """{ "item": "nvidia-h100-sxm5-80g", "from": "US", "to": "RU" }""", "Did you mean nvidia-h100-sxm5-80gb?")]
    [InlineData("assess", """{ "item": "nvidia-h100-sxm5-80gb", "from": "US", "to": "RU", "endUse": "militry" }""", "'militry' is not one of them. Did you mean military?")]
    [InlineData("assess", """{ "item": "nvidia-h100-sxm5-80gb", "from": "US", "to": "RU", "endUse": 5 }""", "endUse takes one of civil, ")]
    [InlineData("convert", """{ "amount": 1e-30, "from": "EUR", "to": "RUB" }""", "'1e-30' is not an amount")]
    [InlineData("convert", """{ "amount": 1, "from": "EUR", "to": "RUBB" }""", "'RUBB' is not a code, number or name of a currency of ISO 4217. Did you mean")]
    [InlineData("convert", """{ "amount": 1e40, "from": "EUR", "to": "RUB" }""", "'1e40' is not an amount")]
    [InlineData("convert", """{ "amount": 1, "from": "EUR", "to": "RUB", "lookup": "latest" }""", "'latest' is not a lookup; there are exact-day,")]
    [InlineData("pace", """{ "target": "eu-digital-skill" }""", "Did you mean eu-digital-skills?")]
    [InlineData("search", """{ "text": "brics", "limit": 101 }""", "limit takes a whole number from 1 to 100, and not '101'.")]
    [InlineData("search", """{ "text": "brics", "limit": 1.5 }""", "limit takes a whole number from 1 to 100, and not '1.5'.")]
    [InlineData("search", """{ "text": "brics", "kind": "alliances" }""", "kind takes one of source, statement, alliance, ")]
    [InlineData("search", """{ "text": "brics", "kind": "alliances" }""", "'alliances' is not one of them. Did you mean alliance?")]
    [InlineData("search", """{ "text": "brics", "limit": "5" }""", "limit takes a JSON integer; '\"5\"' is not an integer.")]
    [InlineData("search", """{ "text": " - " }""", "text takes letters or digits to search for; '-' has none.")]
    public async Task A_wrong_call_is_answered_with_what_would_be_right(string tool, string arguments, string message)
    {
        JsonNode result = await shared.Session.Call(tool, arguments);
        Assert.True(result["isError"]!.GetValue<bool>());
        Assert.Null(result["structuredContent"]);
        Assert.Contains(message, Assert.Single(result["content"]!.AsArray())!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_from_a_pipe_are_all_answered()
    {
        string[] requests =
        [
            """{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            .. Enumerable.Range(1, 50).Select(id => """{"jsonrpc":"2.0","id":ID,"method":"tools/call","params":{"name":"search","arguments":{"text":"brics"}}}""".Replace("ID", $"{id}", StringComparison.Ordinal)),
        ];
        ToolResult run = await ToolProcess.RunWithInput(string.Join('\n', requests), "mcp", "--data", "fixed.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonNode[] answers = [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(Enumerable.Range(0, 51), answers.Select(answer => answer["id"]!.GetValue<int>()).Order());
        Assert.All(answers, answer => Assert.NotNull(answer["result"]));
    }

    [Fact]
    public async Task An_aim_in_money_has_its_currency()
    {
        ToolResult run = await ToolProcess.RunWithInput(
            """
            {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
            {"jsonrpc":"2.0","method":"notifications/initialized"}
            {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"pace","arguments":{"target":"ru-gdp"}}}
            """,
            "mcp");
        JsonNode answer = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).Single(line => line["id"]!.GetValue<int>() == 1);
        JsonNode target = Assert.Single(answer["result"]!["structuredContent"]!["result"]!["targets"]!.AsArray())!;
        Assert.Equal(("money", "RUB"), (target["unit"]!.GetValue<string>(), target["currency"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_last_day_of_changes_is_the_day_of_the_question()
    {
        JsonNode answer = (await shared.Session.Call("changes", """{ "to": "2030-01-01" }"""))["structuredContent"]!;
        Assert.Equal(("2030-01-01", true, "2030-01-01"), (answer["asOf"]!.GetValue<string>(), answer["isAfterKnownAsOf"]!.GetValue<bool>(), answer["result"]!["to"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData(3, "nowhere.json: There is no such file.", "nowhere.json")]
    [InlineData(1, "broken.json(6,62): error ALC-9202", "broken.json")]
    [InlineData(4, "cut.json(4,", "cut.json")]
    [InlineData(2, "Standard input (-) is where requests are read from; --data takes a file.", "-")]
    public async Task Without_a_dataset_it_does_not_start(int exitCode, string message, string file)
    {
        ToolResult run = await ToolProcess.RunWithInput("", "mcp", "--data", file);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_describes_every_tool()
    {
        string page = Repository.Read("docs", "tool.md");
        foreach (JsonNode? tool in (await shared.Session.Request("tools/list"))["result"]!["tools"]!.AsArray())
        {
            JsonObject result = tool!["outputSchema"]!["properties"]!["result"]!["properties"]!.AsObject();
            string[] names = [.. tool["inputSchema"]!["properties"]!.AsObject().Select(one => one.Key).Except(["asOf", "knownOn", "language"])];
            string row = $"| `{tool["name"]}` | {string.Join(", ", names.Select(one => $"`{one}`"))} | {string.Join(", ", result.Select(one => $"`{one.Key}`"))} |\n";
            Assert.Contains(row, page, StringComparison.Ordinal);
        }
    }
}

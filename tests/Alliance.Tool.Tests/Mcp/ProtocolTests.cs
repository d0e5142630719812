using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace Alliance.Tool.Tests;

/// <summary>What <c>alliance mcp</c> answers to clients that speak the protocol wrongly, or another version of it.</summary>
public sealed class ProtocolTests(McpSession.Shared shared) : IClassFixture<McpSession.Shared>
{
    private const string Modern = """ "_meta": { "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}, "io.modelcontextprotocol/clientInfo": { "name": "test", "version": "1" } } """;

    [Theory]
    [InlineData("tools/call", """{ "name": "membrs", "arguments": {} }""", -32602, "There is no tool 'membrs'; there are members, standing, changes, assess, convert, pace, search. Did you mean members?")]
    [InlineData("tools/call", null, -32602, "tools/call needs the argument name. The name of a tool: members, standing, changes, assess, convert, pace, search.")]
    [InlineData("tools/call", """{ "arguments": {} }""", -32602, "tools/call needs the argument name. The name of a tool: members, standing, changes, assess, convert, pace, search.")]
    [InlineData("tools/call", """{ "name": null }""", -32602, "tools/call needs the argument name. The name of a tool: members, standing, changes, assess, convert, pace, search.")]
    [InlineData("tools/call", """{ "name": 5 }""", -32602, "name takes a JSON string; '5' is not a string. The name of a tool: members, standing, changes, assess, convert, pace, search.")]
    [InlineData("tools/call", """{ "name": "members", "arguments": ["brics"] }""", -32602, "arguments takes a JSON object; '[\"brics\"]' is not an object. The arguments of the tool by their names, such as { \"alliance\": \"brics\" }.")]
    [InlineData("tools/list", """{ "cursor": "2" }""", -32602, "There is no page '2': one answer lists all tools. Leave out cursor.")]
    [InlineData("tools/cal", "{}", -32601, "There is no method 'tools/cal'; there are initialize, ping, tools/list, tools/call, logging/setLevel, server/discover, subscriptions/listen. Did you mean tools/call?")]
    [InlineData("prompts/list", null, -32601, "There is no method 'prompts/list'; there are initialize, ping, tools/list, tools/call, logging/setLevel, server/discover, subscriptions/listen.")]
    [InlineData("initialize", "{}", -32602, "initialize needs the argument protocolVersion. The version of the protocol, such as 2025-11-25.")]
    [InlineData("initialize", """{ "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": { "name": 5, "version": "1" } }""", -32602, "The params of initialize do not have the form that the protocol describes, at $.clientInfo.name.")]
    [InlineData("initialize", """{ "protocolVersion": "2030-01-01", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } }""", -32022, "initialize takes a version of the protocol: 2024-11-05, 2025-03-26, 2025-06-18, 2025-11-25; '2030-01-01' is not one of them. Later versions have no initialize: each request names its version.")]
    [InlineData("logging/setLevel", """{ "level": "loud" }""", -32602, "level takes one of debug, info, notice, warning, error, critical, alert, emergency; 'loud' is not one of them.")]
    public async Task A_wrong_request_is_answered_with_what_would_be_right(string method, string? parameters, int code, string message)
    {
        JsonNode error = (await shared.Session.Request(method, parameters))["error"]!;
        Assert.Equal((code, message), (error["code"]!.GetValue<int>(), error["message"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("nonsense", -32700, null, "'nonsense' is an invalid JSON literal. Expected the literal 'null'. (byte 2)")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping" """, -32700, null, "There is an open JSON object or array that should be closed. (byte 41)")]
    [InlineData("null", -32600, null, "A message must be a JSON object, and not 'null'.")]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"ping"}]""", -32600, null, "A message must be a JSON object, and not an array; each message has a line of its own.")]
    [InlineData("""{"id":1,"method":"ping"}""", -32600, "1", "The member jsonrpc is missing; it must be \"2.0\".")]
    [InlineData("""{"jsonrpc":2.0,"id":1,"method":"ping"}""", -32600, "1", "jsonrpc must be \"2.0\", and not '2.0'.")]
    [InlineData("""{"jsonrpc":"2.0","id":"a"}""", -32600, "\"a\"", "The member method is missing; it must be a string, such as \"tools/call\".")]
    [InlineData("""{"jsonrpc":"2.0","id":"a","method":5}""", -32600, "\"a\"", "method must be a string, such as \"tools/call\", and not '5'.")]
    [InlineData("""{"jsonrpc":"2.0","id":1.5,"method":"ping"}""", -32600, null, "id must be a string or a whole number (a notification has no id), and not '1.5'.")]
    [InlineData("""{"jsonrpc":"2.0","id":null,"method":"ping"}""", -32600, null, "id must be a string or a whole number (a notification has no id), and not 'null'.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","params":[1]}""", -32600, "1", "params must be a JSON object, and not '[1]'.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","error":5}""", -32600, "1", "A message with the member method must not have the member error, which belongs to an answer.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","result":{}}""", -32600, "1", "A message with the member method must not have the member result, which belongs to an answer.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"members","n\u0061me":"members"}}""", -32600, "1", "At $.params, the member 'name' is repeated; an object must have each member once.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"members","arguments":{"all":true,"all":false}}}""", -32600, "1", "At $.params.arguments, the member 'all' is repeated; an object must have each member once.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"ping","params":{"_meta":[{},{"a":1,"a":1}]}}""", -32600, "1", "At $.params._meta[1], the member 'a' is repeated; an object must have each member once.")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"id":2,"method":"ping"}""", -32600, null, "At $, the member 'id' is repeated; an object must have each member once.")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"requestId":2}}""", -32600, null, "At $.params, the member 'requestId' is repeated; an object must have each member once.")]
    [InlineData("""{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"\ud83d"}}""", -32600, null, "At $.params.requestId, the text has an unpaired surrogate; an escape such as \\ud83d must be in a pair, such as \\ud83d\\ude00.")]
    [InlineData("""{"jsonrpc":"2.0","id":"\ud83d","method":"ping"}""", -32600, null, "At $.id, the text has an unpaired surrogate")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search","arguments":{"text":"\ud83d"}}}""", -32600, "1", "At $.params.arguments.text, the text has an unpaired surrogate")]
    [InlineData("""{"jsonrpc":"2.0","\ud83d":5,"id":1,"method":"ping"}""", -32600, "1", "At $, the name of a member has an unpaired surrogate")]
    public async Task A_line_that_is_no_message_is_answered_with_what_would_be_right(string line, int code, string? id, string message)
    {
        await shared.Session.Send(line);
        JsonNode answer = await shared.Session.Receive();
        Assert.True(answer.AsObject().ContainsKey("id"));
        Assert.Equal((code, id), (answer["error"]!["code"]!.GetValue<int>(), answer["id"]?.ToJsonString()));
        Assert.StartsWith("The line is not a message of JSON-RPC 2.0: ", answer["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(message, answer["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2 << 20)]
    public async Task A_line_that_is_too_long_is_refused_and_the_next_is_read(int excess)
    {
        await shared.Session.Send(new string('x', (1 << 20) + excess));
        Assert.Equal("The line is not a message of JSON-RPC 2.0: It is longer than 1048576 bytes.", (await shared.Session.Receive())["error"]!["message"]!.GetValue<string>());
        Assert.NotNull((await shared.Session.Call("members", """{ "alliance": "brics" }"""))["structuredContent"]);
    }

    [Fact]
    public async Task Blank_lines_line_ends_of_Windows_answers_and_unknown_notifications_are_read_in_silence()
    {
        foreach (string line in (string[])["", " \t\r", """{"jsonrpc":"2.0","id":1,"result":{}}""", """{"jsonrpc":"2.0","id":null,"error":5}""", """{"jsonrpc":"2.0","method":"notifications/none","result":null,"error":null}""", """{"jsonrpc":"2.0","method":"notifications/none"}""", """{"jsonrpc":"2.0","method":"notifications/cancelled"}"""])
            await shared.Session.Send(line);
        await shared.Session.Send("""{"jsonrpc":"2.0","id":"last","method":"ping"}""" + "\r");
        Assert.Equal("""{"result":{},"id":"last","jsonrpc":"2.0"}""", (await shared.Session.Receive()).ToJsonString());
    }

    [Fact]
    public async Task Wrong_messages_leave_no_trace_on_standard_error()
    {
        using McpSession session = await McpSession.Start();
        foreach (string line in (string[])["nonsense", "[]", """{"jsonrpc":"2.0","id":1,"method":"none"}""", """{"jsonrpc":"2.0","id":2,"method":"tools/call"}""", """{"jsonrpc":"2.0","id":3,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{}}}"""])
        {
            await session.Send(line);
            Assert.NotNull((await session.Receive())["error"]);
        }
        Assert.Equal(new ToolResult(0, "", ""), await session.End());
    }

    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("2025-03-26", "2025-03-26")]
    [InlineData("2025-06-18", "2025-06-18")]
    [InlineData("2025-11-25", "2025-11-25")]
    [InlineData("2024-10-07", "2025-11-25")]
    public async Task The_version_of_the_client_is_taken_or_the_latest_with_a_handshake_is_offered(string asked, string answered)
    {
        JsonNode result = (await shared.Session.Request("initialize", $$"""{ "protocolVersion": "{{asked}}", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } }"""))["result"]!;
        Assert.Equal((answered, "{}"), (result["protocolVersion"]!.GetValue<string>(), result["capabilities"]!["tools"]!.ToJsonString()));
    }

    [Fact]
    public async Task A_client_that_names_the_version_in_each_request_is_answered_without_a_handshake()
    {
        (string Id, string Method, string Params)[] requests =
        [
            ("discover", "server/discover", $"{{{Modern}}}"),
            ("list", "tools/list", $"{{{Modern}}}"),
            ("call", "tools/call", $$"""{ "name": "members", "arguments": { "alliance": "brics" }, {{Modern}} }"""),
            ("wrong", "tools/call", $"{{{Modern}}}"),
            ("wrong-listen", "subscriptions/listen", $$"""{ "notifications": { "toolsListChanged": 5 }, {{Modern}} }"""),
            // Is acknowledged, and open until the session ends.
            ("listen", "subscriptions/listen", $$"""{ "notifications": {}, {{Modern}} }"""),
        ];
        ToolResult run = await ToolProcess.RunWithInput(string.Join('\n', requests.Select(one => $$"""{ "jsonrpc": "2.0", "id": "{{one.Id}}", "method": "{{one.Method}}", "params": {{one.Params}} }""")), "mcp", "--data", "fixed.json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Dictionary<string, JsonNode> answers = run.Output.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToDictionary(answer => (answer["id"] ?? answer["params"]!["_meta"]![MetaKeys.SubscriptionId])!.GetValue<string>(), StringComparer.Ordinal);
        Assert.Equal("2026-07-28", Assert.Single(answers["discover"]["result"]!["supportedVersions"]!.AsArray())!.GetValue<string>());
        Assert.Equal(7, answers["list"]["result"]!["tools"]!.AsArray().Count);
        Assert.Equal("brics", answers["call"]["result"]!["structuredContent"]!["result"]!["alliance"]!.GetValue<string>());
        Assert.StartsWith("tools/call needs the argument name.", answers["wrong"]["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith("at $.notifications.toolsListChanged.", answers["wrong-listen"]["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("notifications/subscriptions/acknowledged", answers["listen"]["method"]!.GetValue<string>());
    }

    [Fact]
    public void A_request_is_open_until_it_is_answered_acknowledged_or_cancelled()
    {
        var open = new OpenRequests();
        foreach (string id in (string[])["a", "b", "b"])
            open.Read(new JsonRpcRequest { Id = new RequestId(id), Method = "tools/call" });
        open.Read(new JsonRpcRequest { Id = new RequestId(3), Method = "tools/call" });
        open.Read(new JsonRpcRequest { Id = new RequestId("listen"), Method = "subscriptions/listen" });
        Task allAnswered = open.AllAnswered();
        open.Answered(new JsonRpcResponse { Id = new RequestId("a"), Result = null });
        open.Read(Cancelled("\"b\""));
        open.Read(Cancelled("\"3\""));
        open.Read(Cancelled("3"));
        Assert.False(allAnswered.IsCompleted);
        open.Answered(new JsonRpcError { Id = new RequestId("b"), Error = new() { Code = 0, Message = "" } });
        Assert.False(allAnswered.IsCompleted);
        open.Answered(Acknowledged("\"other\""));
        Assert.False(allAnswered.IsCompleted);
        open.Answered(Acknowledged("\"listen\""));
        Assert.True(allAnswered.IsCompleted);
    }

    private static JsonRpcNotification Cancelled(string id) => new() { Method = "notifications/cancelled", Params = JsonNode.Parse($$"""{ "requestId": {{id}} }""") };

    private static JsonRpcNotification Acknowledged(string id) =>
        new() { Method = "notifications/subscriptions/acknowledged", Params = JsonNode.Parse($$"""{ "_meta": { "io.modelcontextprotocol/subscriptionId": {{id}} } }""") };
}

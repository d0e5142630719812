using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Alliance.Tool.Tests;

/// <summary>A client of the Model Context Protocol that shares no code with the server: it writes and reads lines of JSON.</summary>
public sealed class McpSession : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _errors;
    private int _lastId;

    private McpSession(Process process) => (_process, _errors) = (process, process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));

    /// <summary>The answer to the first request.</summary>
    public JsonNode Initialized { get; private set; } = null!;

    /// <summary>Starts a server with the data of the tests, and initializes the session.</summary>
    public static async Task<McpSession> Start()
    {
        var session = new McpSession(ToolProcess.Open("mcp", "--data", "fixed.json"));
        session.Initialized = await session.Request("initialize", """{ "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": { "name": "test", "version": "1" } }""");
        await session.Send("""{ "jsonrpc": "2.0", "method": "notifications/initialized" }""");
        return session;
    }

    /// <summary>Sends a request and returns its answer: the next line, because one request is open at a time.</summary>
    public async Task<JsonNode> Request(string method, string? parameters = null)
    {
        string id = $"{++_lastId}";
        await Send($$"""{ "jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}"{{(parameters is null ? "" : $", \"params\": {parameters.ReplaceLineEndings(" ")}")}} }""");
        JsonNode answer = await Receive();
        Assert.Equal(("2.0", id), (answer["jsonrpc"]!.GetValue<string>(), answer["id"]!.ToJsonString()));
        return answer;
    }

    /// <summary>Calls a tool and returns its result.</summary>
    public async Task<JsonNode> Call(string tool, string arguments) => (await Request("tools/call", $$"""{ "name": "{{tool}}", "arguments": {{arguments}} }"""))["result"]!;

    public Task Send(string line) => _process.StandardInput.WriteLineAsync(line.AsMemory(), TestContext.Current.CancellationToken);

    public async Task<JsonNode> Receive()
    {
        await _process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        string line = await _process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? throw new EndOfStreamException($"The server has ended: {await _errors}");
        return JsonNode.Parse(line)!;
    }

    /// <summary>Ends the input, and returns what the server left behind.</summary>
    public async Task<ToolResult> End()
    {
        _process.StandardInput.Close();
        string output = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(_process.ExitCode, output, await _errors);
    }

    /// <summary>A session that the tests of a class share; a call changes nothing.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public McpSession Session { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Session = await Start();

        public ValueTask DisposeAsync()
        {
            Session.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}

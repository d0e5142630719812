using System.Reflection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Alliance.Tool;

/// <summary>A server of the Model Context Protocol on standard input and output.</summary>
internal static class QuestionServer
{
    private const string Instructions =
        "Answers about international AI alliances, from a dataset with a source for each claim. Every answer is for one day (asOf). 'unknown' never means no: "
        + "sources contradict each other, a date is not exact, or a list may not be complete. If isAfterKnownAsOf is true, the day is later than knownAsOf, the day up to which the dataset is known to be complete. Use search to find the ids of records. This is no legal advice.";

    /// <summary>Answers requests until they end.</summary>
    /// <param name="dataset">The dataset that is asked.</param>
    /// <param name="requests">The requests: standard input.</param>
    /// <exception cref="ToolException">The requests cannot be read.</exception>
    public static async Task RunAsync(AllianceDataset dataset, Stream requests)
    {
        McpServerTool[] tools =
        [
            new MembersTool(dataset),
            new StandingTool(dataset),
            new ChangesTool(dataset),
            new AssessTool(dataset),
            new ConvertTool(dataset),
            new PaceTool(dataset),
            new SearchTool(dataset),
        ];
        var options = new McpServerOptions
        {
            ServerInfo = new() { Name = "alliance", Title = "International AI alliances", Version = Version },
            ServerInstructions = Instructions,
            Handlers = new()
            {
                ListToolsHandler = (request, _) => new(request.Params?.Cursor is { } cursor ? throw UnknownPage(cursor) : new ListToolsResult { Tools = [.. tools.Select(tool => tool.ProtocolTool)] }),
                CallToolHandler = (request, cancellationToken) =>
                    (tools.FirstOrDefault(tool => tool.ProtocolTool.Name == request.Params.Name) ?? throw UnknownTool(request.Params.Name, tools)).InvokeAsync(request, cancellationToken),
            },
        };
        options.Filters.Message.IncomingFilters.Add(new RequestCheck(tools.Select(tool => tool.ProtocolTool.Name)).Before);
        var log = new StandardErrorLog();
        var transport = new LineTransport(requests, log);
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, options, log);
            await using (server.ConfigureAwait(false))
                await server.RunAsync().ConfigureAwait(false);
        }
    }

    private static string Version => typeof(QuestionServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    private static McpProtocolException UnknownPage(string cursor) =>
        new($"There is no page {PlainText.Quoted(cursor)}: one answer lists all tools. Leave out cursor.", McpErrorCode.InvalidParams);

    private static McpProtocolException UnknownTool(string name, IEnumerable<McpServerTool> tools)
    {
        string[] known = [.. tools.Select(tool => tool.ProtocolTool.Name)];
        return new($"There is no tool {PlainText.Quoted(name)}; there are {string.Join(", ", known)}.{NearWords.DidYouMean(name, known)}", McpErrorCode.InvalidParams);
    }
}

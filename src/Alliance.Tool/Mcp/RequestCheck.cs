using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Alliance.Tool;

/// <summary>Compares requests with the methods of the protocol before the package reads them: its errors do not say what would be right.</summary>
internal sealed class RequestCheck
{
    /// <summary>The methods, with the form of their params in the package, where a wrong one is found only there, and what must be in them.</summary>
    private readonly Dictionary<string, (Type? Form, ToolParameter[] Parameters)> _methods;

    /// <param name="tools">The names of the tools.</param>
    public RequestCheck(IEnumerable<string> tools)
    {
        _methods = new(StringComparer.Ordinal)
        {
            [RequestMethods.Initialize] = (typeof(InitializeRequestParams),
            [
                new("protocolVersion", ToolParameterKind.Text, "The version of the protocol, such as 2025-11-25.", IsRequired: true),
                new("capabilities", ToolParameterKind.Members, "What the client can do; {} for nothing.", IsRequired: true),
                new("clientInfo", ToolParameterKind.Members, "The name and the version of the client.", IsRequired: true),
            ]),
            [RequestMethods.Ping] = (null, []),
            [RequestMethods.ToolsList] = (typeof(ListToolsRequestParams), []),
            [RequestMethods.ToolsCall] = (typeof(CallToolRequestParams),
            [
                new("name", ToolParameterKind.Text, $"The name of a tool: {string.Join(", ", tools)}.", IsRequired: true),
                new("arguments", ToolParameterKind.Members, "The arguments of the tool by their names, such as { \"alliance\": \"brics\" }."),
            ]),
            ["logging/setLevel"] = (null, [new("level", ToolParameterKind.Text, "The least level.", IsRequired: true, ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"])]),
            [RequestMethods.ServerDiscover] = (null, []),
            [RequestMethods.SubscriptionsListen] = (typeof(SubscriptionsListenRequestParams), [new("notifications", ToolParameterKind.Members, "The notifications that are wanted.", IsRequired: true)]),
        };
    }

    /// <summary>Checks a message, and handles it if it is right.</summary>
    public McpMessageHandler Before(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        var request = context.JsonRpcMessage as JsonRpcRequest;
        if (request is not null)
            Check(request);
        try
        {
            await next(context, cancellationToken).ConfigureAwait(false);
        }
        catch (UnsupportedProtocolVersionException error) when (request?.Method == RequestMethods.Initialize)
        {
            throw new UnsupportedProtocolVersionException(
                error.Requested,
                error.Supported,
                $"{RequestMethods.Initialize} takes a version of the protocol: {string.Join(", ", error.Supported)}; {PlainText.Quoted(error.Requested)} is not one of them. Later versions have no {RequestMethods.Initialize}: each request names its version.");
        }
    };

    private void Check(JsonRpcRequest request)
    {
        if (!_methods.TryGetValue(request.Method, out (Type? Form, ToolParameter[] Parameters) method))
        {
            throw new McpProtocolException(
                $"There is no method {PlainText.Quoted(request.Method)}; there are {string.Join(", ", _methods.Keys)}.{NearWords.DidYouMean(request.Method, _methods.Keys)}",
                McpErrorCode.MethodNotFound);
        }
        try
        {
            using var given = JsonDocument.Parse(request.Params?.ToJsonString() ?? "{}");
            _ = new ToolArguments(
                request.Method,
                method.Parameters,
                given.RootElement.EnumerateObject().Where(one => method.Parameters.Any(known => known.Name == one.Name)).Select(one => KeyValuePair.Create(one.Name, one.Value)));
            if (method.Form is { } form)
                given.RootElement.Deserialize(McpJsonUtilities.ProtocolOptions.GetTypeInfo(form));
        }
        catch (ToolException error)
        {
            throw Wrong(PlainText.Lines(error.Message));
        }
        catch (JsonException error)
        {
            throw Wrong($"The params of {request.Method} do not have the form that the protocol describes, at {error.Path}.");
        }
    }

    private static McpProtocolException Wrong(string message) => new(message, McpErrorCode.InvalidParams);
}

using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Alliance.Tool;

/// <summary>
/// Reads messages from standard input and writes messages to standard output, one per line. Unlike the transport of the package, it answers the requests that were read before it ends with its input:
/// a script that pipes its requests into the server gets every answer.
/// </summary>
internal sealed class LineTransport : TransportBase
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions Options = new(McpJsonUtilities.ProtocolOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonTypeInfo<JsonRpcMessage> Form = (JsonTypeInfo<JsonRpcMessage>)Options.GetTypeInfo(typeof(JsonRpcMessage));

    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _allAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private int _open = 1;

    /// <param name="log">The log of the server.</param>
    public LineTransport(ILoggerFactory log)
        : base("alliance", log)
    {
        SetConnected();
        _reading = Task.Run(ReadAsync);
    }

    /// <inheritdoc/>
    public override async Task SendMessageAsync(JsonRpcMessage message, CancellationToken cancellationToken = default)
    {
        try
        {
            await WriteAsync(JsonSerializer.SerializeToUtf8Bytes(message, Form), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (message is JsonRpcResponse or JsonRpcError)
                Close();
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _stop.Dispose();
        _writing.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            while (await input.ReadLineAsync(_stop.Token).ConfigureAwait(false) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                    await ReceiveAsync(line).ConfigureAwait(false);
            }
            Close();
            // A request that was cancelled has no answer.
            await Task.WhenAny(_allAnswered.Task, Task.Delay(LongestWait, _stop.Token)).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The server has ended.
        }
        catch (IOException error)
        {
            SetDisconnected(error);
        }
        SetDisconnected();
    }

    private async Task ReceiveAsync(string line)
    {
        JsonRpcMessage message;
        try
        {
            message = JsonSerializer.Deserialize(line, Form) ?? throw new JsonException("null is not a message.");
        }
        catch (JsonException error)
        {
            await WriteAsync(NotAMessage(error), _stop.Token).ConfigureAwait(false);
            return;
        }
        if (message is JsonRpcRequest)
            Interlocked.Increment(ref _open);
        await WriteMessageAsync(message, _stop.Token).ConfigureAwait(false);
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _output.WriteAsync(message, cancellationToken).ConfigureAwait(false);
            await _output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            await _output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    private static byte[] NotAMessage(JsonException error) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = null,
        ["error"] = new JsonObject { ["code"] = (int)McpErrorCode.ParseError, ["message"] = $"The line is not a message of JSON-RPC 2.0: {PlainText.Line(error.Message)}" },
    }.ToJsonString(Options));

    /// <summary>Ends the input or a request: the input counts as one that is open.</summary>
    private void Close()
    {
        if (Interlocked.Decrement(ref _open) == 0)
            _allAnswered.TrySetResult();
    }
}

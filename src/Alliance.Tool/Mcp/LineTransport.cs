using System.Buffers;
using System.IO.Pipelines;
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
/// Reads messages from a stream and writes messages to standard output, one per line. Unlike the transport of the package, it answers the requests that were read before it ends with its input:
/// a script that pipes its requests into the server gets every answer.
/// </summary>
internal sealed class LineTransport : TransportBase
{
    private const int LongestLine = 1 << 20;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions Options = new(McpJsonUtilities.ProtocolOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonTypeInfo<JsonRpcMessage> Form = (JsonTypeInfo<JsonRpcMessage>)Options.GetTypeInfo(typeof(JsonRpcMessage));

    private readonly Stream _input;
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _allAnswered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _reading;
    private int _open = 1;

    /// <param name="input">The messages.</param>
    /// <param name="log">The log of the server.</param>
    public LineTransport(Stream input, ILoggerFactory log)
        : base("alliance", log)
    {
        _input = input;
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
        Exception? failure = null;
        try
        {
            await ReadLinesAsync().ConfigureAwait(false);
            Close();
            // A request that was cancelled has no answer.
            await Task.WhenAny(_allAnswered.Task, Task.Delay(LongestWait, _stop.Token)).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The server has ended.
        }
        catch (Exception error) when (error is ToolException || FileErrors.Is(error))
        {
            failure = error;
        }
        finally
        {
            SetDisconnected(failure);
        }
    }

    private async Task ReadLinesAsync()
    {
        var lines = PipeReader.Create(_input, new(leaveOpen: true));
        bool isTooLong = false;
        for (bool isEnd = false; !isEnd;)
        {
            ReadResult read = await ReadOnceAsync(lines).ConfigureAwait(false);
            isEnd = read.IsCompleted;
            ReadOnlySequence<byte> rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                await ReceiveLineAsync(rest.Slice(0, end), isTooLong).ConfigureAwait(false);
                isTooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            if (isEnd)
            {
                await ReceiveLineAsync(rest, isTooLong).ConfigureAwait(false);
            }
            else if (isTooLong || rest.Length > LongestLine)
            {
                // No more of such a line is kept than has been read at once.
                isTooLong = true;
                rest = rest.Slice(rest.End);
            }
            lines.AdvanceTo(rest.Start, rest.End);
        }
    }

    private async Task<ReadResult> ReadOnceAsync(PipeReader lines)
    {
        try
        {
            return await lines.ReadAsync(_stop.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unreadable(new InputFile(InputFile.StandardInput).Name, error);
        }
    }

    private async Task ReceiveLineAsync(ReadOnlySequence<byte> utf8, bool isTooLong)
    {
        if (isTooLong || utf8.Length > LongestLine)
        {
            await WriteAsync(NotAMessage($"It is longer than {LongestLine} bytes."), _stop.Token).ConfigureAwait(false);
            return;
        }
        string line = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF');
        if (!string.IsNullOrWhiteSpace(line))
            await ReceiveAsync(line).ConfigureAwait(false);
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
            await WriteAsync(NotAMessage(error.Message), _stop.Token).ConfigureAwait(false);
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

    private static byte[] NotAMessage(string reason) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["jsonrpc"] = "2.0",
        ["id"] = null,
        ["error"] = new JsonObject { ["code"] = (int)McpErrorCode.ParseError, ["message"] = $"The line is not a message of JSON-RPC 2.0: {PlainText.Line(reason)}" },
    }.ToJsonString(Options));

    /// <summary>Ends the input or a request: the input counts as one that is open.</summary>
    private void Close()
    {
        if (Interlocked.Decrement(ref _open) == 0)
            _allAnswered.TrySetResult();
    }
}

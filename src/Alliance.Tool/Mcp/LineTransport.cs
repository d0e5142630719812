using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
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

    private readonly Stream _input;
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly OpenRequests _open = new();
    private readonly Task _reading;

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
            await WriteAsync(JsonSerializer.SerializeToUtf8Bytes(message, MessageLine.Form), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _open.Answered(message);
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
            await Task.WhenAny(_open.AllAnswered(), Task.Delay(LongestWait, _stop.Token)).ConfigureAwait(false);
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
        MessageLine line = isTooLong || utf8.Length > LongestLine
            ? MessageLine.Refused($"It is longer than {LongestLine} bytes.", McpErrorCode.ParseError)
            : MessageLine.Read(utf8.ToArray());
        if (line.Refusal is { } refusal)
        {
            await WriteAsync(refusal, _stop.Token).ConfigureAwait(false);
        }
        else if (line.Message is { } message)
        {
            _open.Read(message);
            await WriteMessageAsync(message, _stop.Token).ConfigureAwait(false);
        }
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
}

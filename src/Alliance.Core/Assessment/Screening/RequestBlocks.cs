using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Reads the lines of a stream of requests, several at a time.</summary>
/// <param name="stream">The stream.</param>
/// <param name="options">The options.</param>
internal sealed class RequestBlocks(Stream stream, AccessScreeningOptions options) : IDisposable
{
    // The answers of a block are held in memory, and those with reasons are long.
    private readonly int _linesInBlock = options.Detail == ScreeningDetail.Outcome ? 128 : 8;
    private readonly LineSplitter _lines = new(options.MaxLineBytes);
    private readonly CsvCells _cells = new();

    /// <summary>The columns of the requests; null unless they are CSV, and before the first block.</summary>
    public RequestTable? Table { get; private set; }

    /// <summary>Reads the lines that come next: those that have already arrived, if there are any.</summary>
    /// <returns>The lines; null at the end of the stream.</returns>
    /// <exception cref="FormatException">The requests are CSV, and the header is not valid.</exception>
    public async ValueTask<RequestBlock?> ReadAsync(CancellationToken cancellationToken)
    {
        var block = new RequestBlock(_linesInBlock);
        try
        {
            while (!Fill(block) && block.Count == 0 && !_lines.HasEnded)
            {
                // Not all streams check the token.
                cancellationToken.ThrowIfCancellationRequested();
                _lines.Take(await stream.ReadAsync(_lines.Room(), cancellationToken).ConfigureAwait(false));
            }
            if (block.Count > 0)
                return block;
            if (options.Format == RequestFormat.Csv && Table is null)
                throw RequestTable.NoHeader();
        }
        catch
        {
            block.Dispose();
            throw;
        }
        block.Dispose();
        return null;
    }

    public void Dispose() => _lines.Dispose();

    /// <summary>Adds lines from the buffer to a block.</summary>
    /// <returns>Whether the block is full.</returns>
    private bool Fill(RequestBlock block)
    {
        while (!block.IsFull && _lines.TryNext(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            line = line.TrimEnd((byte)'\r');
            bool isHeader = options.Format == RequestFormat.Csv && Table is null;
            if (isTooLong && isHeader)
                throw new FormatException($"The header is longer than {_lines.Longest} bytes.");
            if (isTooLong)
                block.AddTooLong(_lines.Line + 1);
            else if (IsBlank(line))
                continue;
            else if (isHeader)
                Table = RequestTable.Of(line);
            else
                block.Add(_lines.Line + 1, line);
        }
        return block.IsFull;
    }

    /// <summary>Whether a line is skipped.</summary>
    private bool IsBlank(ReadOnlySpan<byte> line) => options.Format == RequestFormat.Csv ? _cells.IsBlankRow(line) : line.IndexOfAnyExcept(" \t"u8) < 0;
}

using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Reads a record from each line of a stream.</summary>
internal sealed class LineReader(JsonLinesOptions options) : IDisposable
{
    private readonly LineSplitter _lines = new(options.Read.MaxBytes);

    private SharedStrings _strings = new(64 * 1024);
    private long _records;
    private bool _hasBegun;

    /// <summary>The dataset whose own members the first line contains; null if there is no such line, or it has not been read yet.</summary>
    public AllianceDataset? Dataset { get; private set; }

    /// <inheritdoc cref="LineSplitter.Room"/>
    public Memory<byte> Room() => _lines.Room();

    /// <inheritdoc cref="LineSplitter.Take"/>
    public void Take(int count) => _lines.Take(count);

    /// <summary>Reads the next record from the bytes in the buffer.</summary>
    /// <returns>Whether there was a record; if not, more bytes are needed, or the stream has ended.</returns>
    /// <exception cref="JsonException">A line is not valid and <see cref="JsonLinesOptions.OnInvalidLine"/> is null; or there are too many records.</exception>
    public bool TryNext(out IRecord record)
    {
        while (_lines.TryNext(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong)
            {
                Refuse(JsonPlace.Error(line[..Math.Min(line.Length, 8)], JsonErrors.LineTooLong(_lines.Longest), _lines.Line));
                continue;
            }
            if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
                continue;
            if (!_hasBegun)
            {
                _hasBegun = true;
                if (IsDataset(line))
                    continue;
            }
            // Too many records end the reading in any case; they are not reported as a line that is not valid.
            if (++_records > options.Read.MaxRecords)
                throw JsonPlace.Error(default, JsonErrors.TooMany(0, options.Read.MaxRecords), _lines.Line);
            try
            {
                record = AllianceJson.ReadLine(line, options.Read, ref _strings);
                if (record is UnknownRecord && options.Read.UnknownMembers == UnknownMemberHandling.Ignore)
                    continue;
                return true;
            }
            catch (JsonReadException error)
            {
                Refuse(JsonPlace.Error(line, error, _lines.Line));
            }
        }
        record = null!;
        return false;
    }

    public void Dispose()
    {
        _strings.Dispose();
        _lines.Dispose();
    }

    /// <summary>Whether the first line is that of the dataset. A line that is not valid is refused or skipped.</summary>
    private bool IsDataset(ReadOnlySpan<byte> line)
    {
        try
        {
            Dataset = AllianceJson.DatasetOf(line, options.Read);
            return Dataset is not null;
        }
        catch (JsonReadException error)
        {
            Refuse(JsonPlace.Error(line, error, _lines.Line));
            return true;
        }
    }

    private void Refuse(JsonException error)
    {
        if (options.OnInvalidLine is null)
            throw error;
        options.OnInvalidLine(error);
    }
}

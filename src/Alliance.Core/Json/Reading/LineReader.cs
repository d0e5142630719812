using System.Buffers;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Splits a stream into lines and reads a record from each. The buffer grows with the longest line, up to the maximum length of a line.</summary>
internal sealed class LineReader(JsonLinesOptions options) : IDisposable
{
    private const int InitialSize = 64 * 1024;

    // One byte more than this in the buffer shows that a line is too long.
    private readonly long _longest = Math.Min(options.Read.MaxBytes, Array.MaxLength - 1);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private SharedStrings _strings = new(InitialSize);
    private int _start;
    private int _end;
    private int _searched;
    private long _line = -1;
    private long _records;
    private bool _skipping;
    private bool _ended;
    private bool _hasBegun;

    /// <summary>The dataset whose own members the first line contains; null if there is no such line, or it has not been read yet.</summary>
    public AllianceDataset? Dataset { get; private set; }

    /// <summary>Returns the free part of the buffer, for the next bytes of the stream.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            _end -= _start;
            _searched -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Array.MaxLength));
            _buffer.AsSpan(.._end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        return _buffer.AsMemory(_end..);
    }

    /// <summary>Adds the bytes that were read into <see cref="Room"/>; zero means that the stream has ended.</summary>
    public void Take(int count)
    {
        _end += count;
        _ended = count == 0;
    }

    /// <summary>Reads the next record from the bytes in the buffer.</summary>
    /// <returns>Whether there was a record; if not, more bytes are needed, or the stream has ended.</returns>
    /// <exception cref="JsonException">A line is not valid and <see cref="JsonLinesOptions.OnInvalidLine"/> is null; or there are too many records.</exception>
    public bool TryNext(out IRecord record)
    {
        while (TryLine(out int from, out int to))
        {
            // Files that were joined have a byte order mark at the beginning of each.
            ReadOnlySpan<byte> line = AllianceJson.WithoutByteOrderMark(_buffer.AsSpan(from, to - from));
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
                throw JsonPlace.Error(default, 0, $"There are more than {options.Read.MaxRecords} records.", _line);
            try
            {
                record = AllianceJson.ReadLine(line, options.Read, ref _strings);
                if (record is UnknownRecord && options.Read.UnknownMembers == UnknownMemberHandling.Ignore)
                    continue;
                return true;
            }
            catch (JsonReadException error)
            {
                Refuse(JsonPlace.Error(line, error.Position, error.Message, _line));
            }
        }
        record = null!;
        return false;
    }

    public void Dispose()
    {
        _strings.Dispose();
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
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
            Refuse(JsonPlace.Error(line, error.Position, error.Message, _line));
            return true;
        }
    }

    private bool TryLine(out int from, out int to)
    {
        while (true)
        {
            int feed = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            from = _start;
            to = feed < 0 ? _end : _searched + feed;
            bool complete = feed >= 0 || (_ended && to > from);
            if (!complete && to - from <= _longest)
            {
                _searched = _end;
                return false;
            }
            _searched = _start = complete && feed >= 0 ? to + 1 : to;
            if (_skipping)
            {
                // This is the rest of a line that was refused because of its length.
                _skipping = !complete;
                if (!complete)
                    return false;
                continue;
            }
            _line++;
            if (to - from <= _longest)
                return true;
            _skipping = !complete;
            Refuse(JsonPlace.Error(_buffer.AsSpan(from, Math.Min(to - from, 8)), 0, $"The line is longer than {_longest} bytes.", _line));
            if (_skipping)
                return false;
        }
    }

    private void Refuse(JsonException error)
    {
        if (options.OnInvalidLine is null)
            throw error;
        options.OnInvalidLine(error);
    }
}

using System.Buffers;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Cuts a stream into lines and reads a record from each, in a buffer that holds no more than the longest line allowed.</summary>
internal sealed class LineReader(JsonLinesOptions options) : IDisposable
{
    private const int InitialSize = 64 * 1024;

    // A byte more than the line tells that it is too long.
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

    /// <summary>The dataset whose own members the first line held; null where there is no such line, or it has not come yet.</summary>
    public AllianceDataset? Dataset { get; private set; }

    /// <summary>Where the next bytes of the stream go.</summary>
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

    /// <summary>Takes note of bytes that have come; none means that the stream has ended.</summary>
    public void Take(int count)
    {
        _end += count;
        _ended = count == 0;
    }

    /// <summary>The next record of the bytes that have come.</summary>
    /// <returns>Whether there was one; if not, more bytes are needed, or the stream has ended.</returns>
    /// <exception cref="JsonException">A line is broken, and nobody wants to be told; or there are too many.</exception>
    public bool TryNext(out IRecord record)
    {
        while (TryLine(out int from, out int to))
        {
            ReadOnlySpan<byte> line = _buffer.AsSpan(from, to - from);
            if (_line == 0)
                line = AllianceJson.WithoutByteOrderMark(line);
            if (line.IndexOfAnyExcept(" \t\r"u8) < 0)
                continue;
            if (!_hasBegun)
            {
                _hasBegun = true;
                if (IsDataset(line))
                    continue;
            }
            // No line is broken by being one too many: that ends the reading in any case.
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

    /// <summary>Whether the first line is that of the dataset. One that is broken is refused, or passed over.</summary>
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
                // The rest of a line that was refused for its length.
                _skipping = !complete;
                if (!complete)
                    return false;
                continue;
            }
            _line++;
            if (to - from <= _longest)
                return true;
            _skipping = !complete;
            Refuse(JsonPlace.Error(default, 0, $"The line is longer than {_longest} bytes.", _line));
            if (_skipping)
                return false;
        }
    }

    private void Refuse(JsonException error)
    {
        if (options.OnBrokenLine is null)
            throw error;
        options.OnBrokenLine(error);
    }
}

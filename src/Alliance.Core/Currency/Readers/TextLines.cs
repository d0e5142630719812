using System.Text;

namespace Alliance.Core;

/// <summary>Reads the lines of a text stream as bytes, one at a time, in its own buffer. A line has at most 64 KB.</summary>
internal sealed class TextLines(Stream stream)
{
    private const int LongestLine = 64 * 1024;

    private readonly byte[] _buffer = new byte[LongestLine];
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Reads the next line, without its line ending; it is valid until the next call.</summary>
    /// <returns>Whether there is a line.</returns>
    /// <exception cref="RateFileException">The line is too long.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        int searched = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = _buffer.AsSpan(_start, _end - _start);
            int length = rest[searched..].IndexOf((byte)'\n');
            if (length >= 0)
            {
                length += searched;
                _start += length + 1;
                Number++;
                line = rest[..length].TrimEnd((byte)'\r');
                return true;
            }
            searched = rest.Length;
            if (_isAtEnd)
            {
                _start = _end;
                Number += rest.IsEmpty ? 0 : 1;
                line = rest.TrimEnd((byte)'\r');
                return !rest.IsEmpty;
            }
            Fill();
        }
    }

    /// <summary>Moves past a byte order mark at the beginning of the file.</summary>
    /// <exception cref="RateFileException">The file is compressed, or in UTF-16 or UTF-32.</exception>
    public void Begin()
    {
        ReadOnlySpan<byte> start = Peek(8);
        if (OtherEncoding.Refusal(start) is { } refusal)
            throw new RateFileException(refusal);
        if (start.StartsWith(Encoding.UTF8.Preamble))
            _start += Encoding.UTF8.Preamble.Length;
    }

    /// <summary>Returns the next bytes, up to the given number, without moving past them.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (_end - _start < count && !_isAtEnd)
            Fill();
        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Returns a stream of the remaining bytes, including those that were peeked at.</summary>
    public Stream Rest() => new RestOfStream(_buffer.AsMemory(_start, _end - _start), stream);

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }
        if (_end == _buffer.Length)
            throw new RateFileException($"A line has more than {LongestLine} bytes: this is not a file of rates.", Number + 1, 1);
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _isAtEnd = read == 0;
        _end += read;
    }

    private sealed class RestOfStream(ReadOnlyMemory<byte> first, Stream then) : Stream
    {
        private ReadOnlyMemory<byte> _first = first;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (_first.IsEmpty)
                return then.Read(buffer);
            int count = Math.Min(buffer.Length, _first.Length);
            _first.Span[..count].CopyTo(buffer);
            _first = _first[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

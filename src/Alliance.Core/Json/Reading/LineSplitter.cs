using System.Buffers;

namespace Alliance.Core.Json;

/// <summary>Splits the bytes of a stream into lines. The buffer grows with the longest line, up to the maximum length of a line.</summary>
internal sealed class LineSplitter(long maxBytes) : IDisposable
{
    private const int InitialSize = 64 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _start;
    private int _end;
    private int _searched;
    private bool _skipping;

    /// <summary>The maximum length of a line, without its line feed. One byte more than this in the buffer shows that a line is too long.</summary>
    public long Longest { get; } = Math.Min(maxBytes, Array.MaxLength - 1);

    /// <summary>The number of the last line, counted from zero; -1 before the first one.</summary>
    public long Line { get; private set; } = -1;

    /// <summary>Whether the stream has ended.</summary>
    public bool HasEnded { get; private set; }

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
        HasEnded = count == 0;
    }

    /// <summary>Finds the next line among the bytes in the buffer.</summary>
    /// <param name="line">The line without its line feed and without a byte order mark; it is valid until <see cref="Room"/> is called. Of a line that is too long, the beginning.</param>
    /// <param name="isTooLong">Whether the line is longer than <see cref="Longest"/>; the rest of it is passed over.</param>
    /// <returns>Whether there was a line; if not, more bytes are needed, or the stream has ended.</returns>
    public bool TryNext(out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        isTooLong = false;
        while (true)
        {
            int feed = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n');
            int from = _start;
            int to = feed < 0 ? _end : _searched + feed;
            bool isComplete = feed >= 0 || (HasEnded && to > from);
            if (!isComplete && to - from <= Longest)
            {
                _searched = _end;
                line = default;
                return false;
            }
            _searched = _start = feed >= 0 ? to + 1 : to;
            if (_skipping)
            {
                // This is the rest of a line that was too long.
                _skipping = !isComplete;
                if (isComplete)
                    continue;
                line = default;
                return false;
            }
            Line++;
            isTooLong = to - from > Longest;
            _skipping = isTooLong && !isComplete;
            // Files that were joined have a byte order mark at the beginning of each.
            line = AllianceJson.WithoutByteOrderMark(_buffer.AsSpan(from, to - from));
            return true;
        }
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }
}

namespace Alliance.Core.Tests.Json;

/// <summary>A text said over and over up to a length, made as it is read, in pieces of at most <paramref name="chunk"/> bytes.</summary>
internal sealed class LinesStream(byte[] text, long length, int chunk) : Stream
{
    private long _position;

    /// <summary>Called once, when more than half has been read.</summary>
    public Action? Midway { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(Math.Min(buffer.Length, chunk), length - _position);
        for (int done = 0; done < count;)
        {
            ReadOnlySpan<byte> piece = text.AsSpan((int)(_position % text.Length));
            piece = piece[..Math.Min(piece.Length, count - done)];
            piece.CopyTo(buffer[done..]);
            done += piece.Length;
            _position += piece.Length;
        }
        if (_position > length / 2 && Midway is { } midway)
        {
            Midway = null;
            midway();
        }
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

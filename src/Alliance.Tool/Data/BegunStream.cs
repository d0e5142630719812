namespace Alliance.Tool;

/// <summary>A stream whose beginning has been read already, and is read again: for pipes, which cannot go back.</summary>
/// <param name="begin">What has been read.</param>
/// <param name="rest">The stream; it is closed with this one.</param>
internal sealed class BegunStream(ReadOnlyMemory<byte> begin, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _begin = begin;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_begin.IsEmpty)
            return rest.Read(buffer);
        int count = Math.Min(buffer.Length, _begin.Length);
        _begin.Span[..count].CopyTo(buffer);
        _begin = _begin[count..];
        return count;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rest.Dispose();
        base.Dispose(disposing);
    }
}

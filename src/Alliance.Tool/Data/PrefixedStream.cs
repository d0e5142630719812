namespace Alliance.Tool;

/// <summary>A file whose beginning has been read already, and is read again: for pipes, which cannot go back. An error while it is read names the file.</summary>
/// <param name="prefix">What has been read.</param>
/// <param name="rest">The rest of the file; it is closed with this stream.</param>
/// <param name="file">The file.</param>
internal sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest, InputFile file) : Stream
{
    private ReadOnlyMemory<byte> _prefix = prefix;

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
        if (_prefix.IsEmpty)
            return ReadRest(buffer);
        int count = Math.Min(buffer.Length, _prefix.Length);
        _prefix.Span[..count].CopyTo(buffer);
        _prefix = _prefix[count..];
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

    private int ReadRest(Span<byte> buffer)
    {
        try
        {
            return rest.Read(buffer);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unreadable(file.Name, error);
        }
    }
}

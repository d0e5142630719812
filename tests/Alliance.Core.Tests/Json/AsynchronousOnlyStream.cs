namespace Alliance.Core.Tests.Json;

/// <summary>Allows only asynchronous reads and writes, as the body of a request in ASP.NET Core does.</summary>
internal sealed class AsynchronousOnlyStream(byte[] bytes) : Stream
{
    private readonly MemoryStream _bytes = Of(bytes);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public byte[] ToArray() => _bytes.ToArray();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _bytes.ReadAsync(buffer[..Math.Min(buffer.Length, 100)], cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => _bytes.WriteAsync(buffer, cancellationToken);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw Disallowed();

    public override int Read(Span<byte> buffer) => throw Disallowed();

    public override void Write(byte[] buffer, int offset, int count) => throw Disallowed();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Disallowed();

    public override void Flush() => throw Disallowed();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static InvalidOperationException Disallowed() => new("Synchronous operations are disallowed.");

    private static MemoryStream Of(byte[] bytes)
    {
        var stream = new MemoryStream();
        stream.Write(bytes);
        stream.Position = 0;
        return stream;
    }
}

namespace Alliance.Core.Tests.Json;

/// <summary>Gives its bytes in pieces, of at most seven where nothing else is said, so that no value arrives whole.</summary>
internal sealed class TricklingStream(byte[] bytes, int most = 7) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => CopyInPieces(destination, cancellationToken);

    private async Task CopyInPieces(Stream destination, CancellationToken cancellationToken)
    {
        byte[] piece = new byte[most];
        while (await ReadAsync(piece, cancellationToken) is var read and > 0)
            await destination.WriteAsync(piece.AsMemory(0, read), cancellationToken);
    }
}

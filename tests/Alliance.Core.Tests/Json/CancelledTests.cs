using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What has been cancelled before it began reads and writes nothing, whatever the stream makes of the token.</summary>
public sealed class CancelledTests : IDisposable
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    public static TheoryData<string, Func<Stream, Task>> OnStreams => new()
    {
        { "read", stream => AllianceJson.ReadAsync(stream, cancellationToken: Cancelled) },
        { "read without options", stream => AllianceJson.ReadAsync(stream, Cancelled) },
        { "write", stream => AllianceJson.WriteAsync(stream, Samples.Dataset, cancellationToken: Cancelled) },
        { "read lines", stream => AllianceJson.ReadLinesAsync(stream, cancellationToken: Cancelled).ToListAsync().AsTask() },
        { "read lines without options", stream => AllianceJson.ReadLinesAsync(stream, Cancelled).ToListAsync().AsTask() },
        { "read lines, cancelled by who goes through them", stream => AllianceJson.ReadLinesAsync(stream).ToListAsync(Cancelled).AsTask() },
        { "write lines", stream => AllianceJson.WriteLinesAsync(stream, Samples.Dataset.Records().ToAsyncEnumerable(), Cancelled) },
        { "write no lines", stream => AllianceJson.WriteLinesAsync(stream, AsyncEnumerable.Empty<IRecord>(), Cancelled) },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(OnStreams))]
    public async Task A_stream_is_left_alone(string what, Func<Stream, Task> run)
    {
        using var stream = new DeafStream(Samples.Utf8);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run(stream));
        Assert.Equal((what, 0), (what, stream.Calls));
    }

    [Fact]
    public async Task Lines_end_with_the_record_at_which_they_are_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var lines = new MemoryStream();
        AllianceJson.WriteLines(lines, Samples.Dataset.Records());
        using var stream = new DeafStream(lines.ToArray());
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (IRecord _ in AllianceJson.ReadLinesAsync(stream, source.Token))
            {
                if (++count == 2)
                    await source.CancelAsync();
            }
        });
        Assert.Equal((2, 1), (count, stream.Calls));
    }

    [Fact]
    public async Task A_file_is_neither_looked_for_nor_read()
    {
        string path = Path.Combine(_folder, "a.json");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.ReadFileAsync(path, cancellationToken: Cancelled));
        await File.WriteAllBytesAsync(path, [], TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.ReadFileAsync(path, cancellationToken: Cancelled));
        await File.WriteAllBytesAsync(path, Samples.Utf8, TestContext.Current.CancellationToken);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.ReadFileAsync(path, new() { MaxBytes = 1 }, Cancelled));
    }

    [Fact]
    public async Task A_file_is_not_touched_and_what_cannot_be_written_is_not_looked_at()
    {
        string path = Path.Combine(_folder, "a.json");
        Task writing = AllianceJson.WriteFileAsync(path, new() { Licence = "\ud800" }, cancellationToken: Cancelled);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.WriteFileAsync(path, Samples.Dataset, cancellationToken: Cancelled));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    /// <summary>Pays no heed to tokens, and counts how often it is asked for something.</summary>
    private sealed class DeafStream(byte[] bytes) : MemoryStream(bytes)
    {
        public int Calls { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Calls++;
            return base.ReadAsync(buffer, CancellationToken.None);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Calls++;
            return base.WriteAsync(buffer, CancellationToken.None);
        }
    }
}

using Alliance.Core.Tests.Json;

namespace Alliance.Core.Tests.Assessment.Screening;

/// <summary>More requests than the memory allowed. The whole process is measured: no other test runs beside these.</summary>
[Collection(nameof(ScreeningMemoryTests))]
[CollectionDefinition(nameof(ScreeningMemoryTests), DisableParallelization = true)]
public sealed class ScreeningMemoryTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData(300_000, 1, ScreeningDetail.Outcome)]
    [InlineData(300_000, 8, ScreeningDetail.Outcome)]
    [InlineData(60_000, 8, ScreeningDetail.Assessment)]
    public async Task Any_number_of_requests_takes_less_than_sixty_four_megabytes(int count, int parallelism, ScreeningDetail detail)
    {
        byte[] lines = ScreeningSamples.Lines(ScreeningSamples.Requests(100));
        _ = ScreeningSamples.Index.Assess(ScreeningSamples.Requests(1).First());
        using var requests = new LinesStream(lines, lines.Length * (count / 100L), chunk: 64 * 1024);
        using var results = new SlowStream();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        AccessScreeningProgress done = await ScreeningSamples.Index.ScreenAsync(requests, results, new() { Parallelism = parallelism, Detail = detail }, TestContext.Current.CancellationToken);
        Assert.Equal(new AccessScreeningProgress(count, 0), done);
        // The results are many times the memory allowed, or at least the requests are.
        Assert.InRange(results.Written + requests.Length, 90L * Megabyte, long.MaxValue);
        Assert.True(results.Peak > 0, "Nothing was measured.");
        Assert.InRange(results.Peak - before, long.MinValue, 64 * Megabyte);
    }

    [Fact]
    public async Task A_line_without_end_takes_no_more_room_than_the_bound()
    {
        using var requests = new LinesStream(new byte[64 * 1024], 200L * Megabyte, chunk: 64 * 1024);
        using var results = new MemoryStream();
        long before = GC.GetTotalMemory(forceFullCollection: true), peak = 0;
        requests.Midway = () => peak = GC.GetTotalMemory(forceFullCollection: true) - before;
        await ScreeningSamples.Index.ScreenAsync(requests, results, null, TestContext.Current.CancellationToken);
        Assert.NotNull(Assert.Single(ScreeningSamples.ResultsIn(results.ToArray())).Error);
        Assert.InRange(peak, -Megabyte, 64 * Megabyte);
    }

    /// <summary>Measures now and then, while the threads that answer go on until reading has to wait.</summary>
    private sealed class SlowStream : Stream
    {
        private int _writes;

        public long Written { get; private set; }

        public long Peak { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position
        {
            get => Written;
            set => throw new NotSupportedException();
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Written += buffer.Length;
            if (_writes++ % 250 == 50)
                Peak = Math.Max(Peak, GC.GetTotalMemory(forceFullCollection: true));
            return ValueTask.CompletedTask;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

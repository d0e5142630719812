using Alliance.Core.Tests.Json;
using static Alliance.Core.Tests.Assessment.Screening.ScreeningSamples;

namespace Alliance.Core.Tests.Assessment.Screening;

public sealed class ScreeningRunTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Progress_grows_to_what_is_returned()
    {
        byte[] lines = [.. Lines(Requests(1000)), .. "bad\n\nbad too\n"u8];
        var progress = new Progress();
        using var input = new MemoryStream(lines);
        using var output = new MemoryStream();
        AccessScreeningProgress done = await ScreeningSamples.Index.ScreenAsync(input, output, new() { Parallelism = 4, Progress = progress }, Token);
        Assert.Equal(new AccessScreeningProgress(1002, 2), done);
        Assert.Equal(done, progress.Reports[^1]);
        Assert.True(progress.Reports.Count > 2);
        Assert.Equal(progress.Reports.OrderBy(report => report.Requests), progress.Reports);
        Assert.Equal(1002, ResultsIn(output.ToArray()).Length);
    }

    [Fact]
    public async Task Results_of_the_lines_that_have_arrived_are_written_before_more_arrive()
    {
        byte[] lines = Lines(Requests(2));
        int half = Array.IndexOf(lines, (byte)'\n') + 1;
        var written = new SemaphoreSlim(0);
        using var output = new NotifyingStream(written);
        using var input = new PausingStream(lines, half, written);
        await ScreeningSamples.Index.ScreenAsync(input, output, null, Token);
        Assert.Equal([1L, 2], ResultsIn(output.ToArray()).Select(result => result.Line));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_cancelled_run_ends_with_a_complete_line(int parallelism)
    {
        byte[] lines = Lines(Requests(100));
        using var source = new CancellationTokenSource();
        // More than could ever be answered: only the cancellation ends the run.
        using var input = new LinesStream(lines, lines.Length * 10_000_000L, chunk: 1000);
        using var output = new MemoryStream();
        var progress = new Progress { Then = report => { if (report.Requests > 500) source.Cancel(); } };
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ScreeningSamples.Index.ScreenAsync(input, output, new() { Parallelism = parallelism, Progress = progress }, source.Token));
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal(progress.Reports[^1].Requests, ResultsIn(output.ToArray()).Length);
        Assert.InRange(progress.Reports[^1].Requests, 501, 1000);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_while_it_waits_for_requests_ends()
    {
        using var source = new CancellationTokenSource();
        using var output = new MemoryStream();
        using var input = new PausingStream(Lines(Requests(1)), int.MaxValue, new SemaphoreSlim(0));
        var progress = new Progress { Then = _ => source.Cancel() };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ScreeningSamples.Index.ScreenAsync(input, output, new() { Progress = progress }, source.Token));
        Assert.Single(ResultsIn(output.ToArray()));
    }

    [Fact]
    public async Task A_run_that_was_cancelled_before_reads_and_writes_nothing()
    {
        using var input = new MemoryStream(Lines(Requests(1)));
        using var output = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ScreeningSamples.Index.ScreenAsync(input, output, null, new CancellationToken(canceled: true)));
        Assert.Equal((0, 0), (input.Position, output.Length));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Results_that_cannot_be_written_end_the_run(int parallelism)
    {
        byte[] lines = Lines(Requests(100));
        using var input = new LinesStream(lines, lines.Length * 10_000_000L, chunk: 1000);
        var closed = new MemoryStream();
        await closed.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ScreeningSamples.Index.ScreenAsync(input, closed, new() { Parallelism = parallelism }, Token));
        using var full = new MemoryStream(new byte[100_000]);
        await Assert.ThrowsAsync<NotSupportedException>(() => ScreeningSamples.Index.ScreenAsync(input, full, new() { Parallelism = parallelism }, Token));
    }

    [Fact]
    public async Task Requests_that_cannot_be_read_further_end_the_run_after_the_results_before()
    {
        byte[] lines = Lines(Requests(20));
        using var input = new PausingStream(lines, lines.Length, null);
        using var output = new MemoryStream();
        await Assert.ThrowsAsync<IOException>(() => ScreeningSamples.Index.ScreenAsync(input, output, new() { Parallelism = 2 }, Token));
        Assert.Equal(20, ResultsIn(output.ToArray()).Length);
    }

    [Fact]
    public async Task An_error_of_who_is_told_of_the_progress_ends_the_run()
    {
        using var input = new MemoryStream(Lines(Requests(5000)));
        var progress = new Progress { Then = _ => throw new InvalidTimeZoneException() };
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => ScreeningSamples.Index.ScreenAsync(input, Stream.Null, new() { Parallelism = 2, Progress = progress }, Token));
    }

    [Fact]
    public async Task Streams_may_be_asynchronous_only_and_are_left_open()
    {
        byte[] lines = Lines(Requests(300));
        using var input = new AsynchronousOnlyStream(lines);
        using var output = new AsynchronousOnlyStream([]);
        await ScreeningSamples.Index.ScreenAsync(input, output, new() { Detail = ScreeningDetail.Reasons, Parallelism = 2 }, Token);
        Assert.Equal(await Output(lines, new() { Detail = ScreeningDetail.Reasons }), output.ToArray());
        await output.WriteAsync(new byte[1], Token);
    }

    [Fact]
    public async Task Nothing_may_be_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("index", () => AccessScreening.ScreenAsync(null!, Stream.Null, Stream.Null, null, Token));
        await Assert.ThrowsAsync<ArgumentNullException>("requests", () => ScreeningSamples.Index.ScreenAsync(null!, Stream.Null, null, Token));
        await Assert.ThrowsAsync<ArgumentNullException>("results", () => ScreeningSamples.Index.ScreenAsync(Stream.Null, null!, null, Token));
    }

    private sealed class Progress : IProgress<AccessScreeningProgress>
    {
        public List<AccessScreeningProgress> Reports { get; } = [];

        public Action<AccessScreeningProgress>? Then { get; init; }

        public void Report(AccessScreeningProgress value)
        {
            Reports.Add(value);
            Then?.Invoke(value);
        }
    }

    private sealed class NotifyingStream(SemaphoreSlim written) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write(buffer.Span);
            written.Release();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>Stops at a position until something has been written, or fails there. Without such a position, it stops at the end.</summary>
    private sealed class PausingStream(byte[] bytes, int at, SemaphoreSlim? until) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position == Math.Min(at, Length))
                await (until?.WaitAsync(cancellationToken) ?? throw new IOException("The cable is cut."));
            int most = (int)(Position < at ? Math.Min(at - Position, buffer.Length) : buffer.Length);
            return Read(buffer.Span[..most]);
        }
    }
}

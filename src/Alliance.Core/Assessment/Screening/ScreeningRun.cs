using System.Threading.Channels;

namespace Alliance.Core;

/// <summary>
/// One run over a stream of requests: one task reads blocks and has them answered by other threads, another one writes the results in the order of the
/// blocks. As many blocks as threads may be finished and not yet written; then reading waits.
/// </summary>
internal sealed class ScreeningRun : IDisposable
{
    private readonly AccessScreeningOptions _options;
    private readonly RequestScreener _screener;
    private readonly RequestBlocks _blocks;
    private readonly SemaphoreSlim _threads;
    private readonly Channel<Task<ScreenedBlock>> _finished;
    private readonly CancellationTokenSource _stop;

    private ScreeningRun(AccessIndex index, Stream requests, AccessScreeningOptions options, CancellationToken cancellationToken)
    {
        _options = options;
        _screener = new(index, options);
        _blocks = new(requests, options);
        _threads = new(options.Parallelism);
        _finished = Channel.CreateBounded<Task<ScreenedBlock>>(new BoundedChannelOptions(options.Parallelism) { SingleReader = true, SingleWriter = true });
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    }

    public static async Task<AccessScreeningProgress> RunAsync(
        AccessIndex index, Stream requests, Stream results, AccessScreeningOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var run = new ScreeningRun(index, requests, options, cancellationToken);
        Task reading = run.ReadAsync();
        try
        {
            return await run.WriteAsync(results, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        finally
        {
            await run.StopAsync(reading).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _blocks.Dispose();
        _threads.Dispose();
        _stop.Dispose();
    }

    /// <summary>Reads blocks and has them answered. An error is passed to who writes the results, behind the results of the blocks before it.</summary>
    private async Task ReadAsync()
    {
        try
        {
            while (await _blocks.ReadAsync(_stop.Token).ConfigureAwait(false) is { } block)
            {
                Task<ScreenedBlock> screening = await StartAsync(block, _blocks.Table).ConfigureAwait(false);
                await _finished.Writer.WriteAsync(screening, _stop.Token).ConfigureAwait(false);
            }
            _finished.Writer.Complete();
        }
#pragma warning disable CA1031 // It is thrown where the results are written.
        catch (Exception error)
#pragma warning restore CA1031
        {
            _finished.Writer.Complete(error);
        }
    }

    private async ValueTask<Task<ScreenedBlock>> StartAsync(RequestBlock block, RequestTable? table)
    {
        try
        {
            await _threads.WaitAsync(_stop.Token).ConfigureAwait(false);
        }
        catch
        {
            block.Dispose();
            throw;
        }
        return Task.Run(Screen, CancellationToken.None);

        ScreenedBlock Screen()
        {
            try
            {
                return _screener.Screen(block, table, _stop.Token);
            }
            finally
            {
                _threads.Release();
            }
        }
    }

    private async Task<AccessScreeningProgress> WriteAsync(Stream results, CancellationToken cancellationToken)
    {
        AccessScreeningProgress progress = default;
        await foreach (Task<ScreenedBlock> screening in _finished.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            using ScreenedBlock block = await screening.ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            // What has begun is written to its end, so that the results end with a complete line.
            await results.WriteAsync(block.Text, CancellationToken.None).ConfigureAwait(false);
            progress = new(progress.Requests + block.Requests, progress.Errors + block.Errors);
            _options.Progress?.Report(progress);
        }
        return progress;
    }

    /// <summary>Waits until nothing runs any more that uses the streams or the index.</summary>
    private async Task StopAsync(Task reading)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await reading.ConfigureAwait(false);
        for (int i = 0; i < _options.Parallelism; i++)
            await _threads.WaitAsync(CancellationToken.None).ConfigureAwait(false);
    }
}

using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Streams that allow only asynchronous reads and writes.</summary>
public sealed class AsynchronousOnlyStreamTests
{
    [Fact]
    public async Task Datasets_are_read_from_them()
    {
        using var text = new AsynchronousOnlyStream(Samples.Utf8);
        Assert.Equal(Samples.Dataset, await AllianceJson.ReadAsync(text, TestContext.Current.CancellationToken));
        using var again = new AsynchronousOnlyStream(Samples.Utf8);
        Assert.Equal(Samples.Dataset, (await AllianceJson.CheckAsync(again, cancellationToken: TestContext.Current.CancellationToken)).Dataset);
        Assert.Throws<InvalidOperationException>(() => AllianceJson.Read(again));
    }

    [Fact]
    public async Task Lines_are_read_from_them_and_written_to_them()
    {
        using var written = new AsynchronousOnlyStream([]);
        await AllianceJson.WriteLinesAsync(written, Samples.Dataset, TestContext.Current.CancellationToken);
        using var lines = new AsynchronousOnlyStream(written.ToArray());
        Assert.Equal(Samples.Dataset, await AllianceJson.ReadDatasetFromLinesAsync(lines, cancellationToken: TestContext.Current.CancellationToken));
        using var again = new AsynchronousOnlyStream(written.ToArray());
        Assert.Equal(Samples.Dataset.Records(), await AllianceJson.ReadLinesAsync(again, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Datasets_are_written_to_them()
    {
        using var written = new AsynchronousOnlyStream([]);
        await AllianceJson.WriteAsync(written, Samples.Dataset, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Samples.Utf8, written.ToArray());
    }
}

using Alliance.Core.Json;

namespace Alliance.Core.Tests.Datasets;

public sealed class EmbeddedDatasetsTests
{
    [Fact]
    public void The_dataset_that_ships_is_read() => Assert.Equal(new Id<AllianceDataset>("ai-alliance-network"), EmbeddedDatasets.ReadAiAllianceNetwork().Id);

    [Fact]
    public void Its_bytes_are_those_that_are_read()
    {
        using Stream stream = EmbeddedDatasets.OpenAiAllianceNetwork();
        Assert.Equal(AllianceJson.Read(stream), EmbeddedDatasets.ReadAiAllianceNetwork());
    }

    [Fact]
    public void Each_call_reads_anew() => Assert.NotSame(EmbeddedDatasets.ReadAiAllianceNetwork(), EmbeddedDatasets.ReadAiAllianceNetwork());
}

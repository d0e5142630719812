using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Ratios;
using Alliance.Core.Json;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>Writes all models of a workload to arrays of bytes, one after the other; all codecs write unknown members.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly AllianceCodec _alliance = new();
    private readonly SerializerCodec _serializer = new();
    private readonly SourceGeneratedCodec _sourceGenerated = new();
    private readonly ReflectionCodec _reflection = new();
    private readonly MemoryPackCodec _memoryPack = new();
    private object[] _models = [], _plainModels = [], _nodaTimeModels = [];

    public static IEnumerable<Workload> Workloads => Workload.All;

    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    [GlobalSetup]
    public void ReadModels()
    {
        _models = [.. Workload.Documents.Select(_alliance.Read)];
        _plainModels = [.. Workload.Documents.Select(_sourceGenerated.Read)];
        _nodaTimeModels = [.. Workload.Documents.Select(_reflection.Read)];
    }

    [Benchmark(Baseline = true)]
    public void SourceGenerated() => Passes.Each(_plainModels, model => _sourceGenerated.Write(model));

    [Benchmark]
    public void Own() => Passes.Each(_models, model => _alliance.Write(model));

    [Benchmark]
    public void OwnIndented() => Passes.Each(_models, static model => AllianceJson.Write((AllianceDataset)model, new() { Indented = true }));

    [Benchmark]
    public void OwnLines() => Passes.Each(_models, static model => AllianceJson.WriteLines(Stream.Null, TestData.Documents.RecordsOf((AllianceDataset)model)));

    [Benchmark]
    public void OwnThroughJsonSerializer() => Passes.Each(_models, model => _serializer.Write(model));

    [Benchmark]
    public void ReflectionNodaTime() => Passes.Each(_nodaTimeModels, model => _reflection.Write(model));

    [Benchmark]
    public void MemoryPack() => Passes.Each(_plainModels, model => _memoryPack.Write(model));
}

using Alliance.Core.Benchmarks.Operations;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>Writing all models of a workload to arrays of bytes, one after the other.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly AllianceCodec _alliance = new();
    private readonly SourceGeneratedCodec _sourceGenerated = new();
    private readonly NewtonsoftCodec _newtonsoft = new();
    private object[] _models = [];
    private object[] _plainModels = [];

    public static IEnumerable<Workload> Workloads => Workload.All;

    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    [GlobalSetup]
    public void ReadModels()
    {
        _models = [.. Workload.Documents.Select(_alliance.Read)];
        _plainModels = [.. Workload.Documents.Select(_sourceGenerated.Read)];
    }

    [Benchmark(Baseline = true)]
    public byte[]? SourceGenerated() => WriteAll(_sourceGenerated, _plainModels);

    [Benchmark]
    public byte[]? AllianceCore() => WriteAll(_alliance, _models);

    [Benchmark]
    public byte[]? Newtonsoft() => WriteAll(_newtonsoft, _plainModels);

    private static byte[]? WriteAll(ICodec codec, object[] models)
    {
        byte[]? last = null;
        foreach (object model in models)
            last = codec.Write(model);
        return last;
    }
}

using Alliance.Core.Benchmarks.Operations;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>Reading all documents of a workload, one after the other.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly AllianceCodec _alliance = new();
    private readonly SourceGeneratedCodec _sourceGenerated = new();
    private readonly NewtonsoftCodec _newtonsoft = new();

    public static IEnumerable<Workload> Workloads => Workload.All;

    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public object? SourceGenerated() => ReadAll(_sourceGenerated);

    [Benchmark]
    public object? AllianceCore() => ReadAll(_alliance);

    [Benchmark]
    public object? Newtonsoft() => ReadAll(_newtonsoft);

    private object? ReadAll(ICodec codec)
    {
        object? last = null;
        foreach (byte[] document in Workload.Documents)
            last = codec.Read(document);
        return last;
    }
}

using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Ratios;
using Alliance.Core.Json;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>Reads all documents of a workload, one after the other; all codecs keep unknown members.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly SerializerCodec _serializer = new();
    private readonly SourceGeneratedCodec _sourceGenerated = new();
    private readonly ReflectionCodec _reflection = new();
    private readonly MemoryPackCodec _memoryPack = new();
    private IReadOnlyList<byte[]> _reversed = [], _indented = [], _lines = [], _packed = [];

    public static IEnumerable<Workload> Workloads => Workload.All;

    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _reversed = Workload.Reversed().Documents;
        _indented = Workload.Indented().Documents;
        _lines = Workload.Lines().Documents;
        _packed = [.. Workload.Documents.Select(_memoryPack.FromJson)];
    }

    [Benchmark(Baseline = true)]
    public void Scan() => Passes.Each(Workload.Documents, Passes.Scan);

    [Benchmark]
    public void Own() => Passes.Each(Workload.Documents, static d => AllianceJson.Read(d));

    [Benchmark]
    public void OwnReversed() => Passes.Each(_reversed, static d => AllianceJson.Read(d));

    [Benchmark]
    public void OwnIndented() => Passes.Each(_indented, static d => AllianceJson.Read(d));

    [Benchmark]
    public void OwnStream() => Passes.Each(Workload.Documents, static d => AllianceJson.Read(new MemoryStream(d)));

    [Benchmark]
    public void OwnLines() => Passes.Each(_lines, Passes.ReadLines);

    [Benchmark]
    public void OwnThroughJsonSerializer() => Passes.Each(Workload.Documents, d => _serializer.Read(d));

    [Benchmark]
    public void SourceGenerated() => Passes.Each(Workload.Documents, d => _sourceGenerated.Read(d));

    [Benchmark]
    public void ReflectionNodaTime() => Passes.Each(Workload.Documents, d => _reflection.Read(d));

    [Benchmark]
    public void MemoryPack() => Passes.Each(_packed, d => _memoryPack.Read(d));
}

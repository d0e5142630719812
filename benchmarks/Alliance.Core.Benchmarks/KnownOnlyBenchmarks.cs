using System.Buffers;
using System.Text.Json;
using Alliance.Core.Benchmarks.Operations;
using Alliance.Core.Benchmarks.Ratios;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>Reads and writes documents without unknown members, by the peers that are fastest for such documents or cannot keep unknown members.</summary>
[MemoryDiagnoser]
public class KnownOnlyBenchmarks
{
    private readonly AllianceCodec _alliance = new();
    private readonly FastPathCodec _fastPath = new();
    private readonly NewtonsoftCodec _newtonsoft = new();
    private readonly KnownOnlyMemoryPackCodec _memoryPack = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 20);
    private object[] _models = [], _plainModels = [];
    private TokenTape[] _tapes = [];
    private byte[][] _packed = [];

    public static IEnumerable<Workload> Workloads => Workload.AllKnownOnly;

    [ParamsSource(nameof(Workloads))]
    public Workload Workload { get; set; } = null!;

    [GlobalSetup]
    public void ReadModels()
    {
        _models = [.. Workload.Documents.Select(_alliance.Read)];
        _plainModels = [.. Workload.Documents.Select(_fastPath.Read)];
        _tapes = [.. Workload.Documents.Select(document => new TokenTape(document))];
        _packed = [.. Workload.Documents.Select(_memoryPack.FromJson)];
    }

    [Benchmark(Baseline = true)]
    public void Scan() => Passes.Each(Workload.Documents, Passes.Scan);

    [Benchmark]
    public void Read() => Passes.Each(Workload.Documents, d => _alliance.Read(d));

    [Benchmark]
    public void ReadSourceGenerated() => Passes.Each(Workload.Documents, d => _fastPath.Read(d));

    [Benchmark]
    public void ReadNewtonsoft() => Passes.Each(Workload.Documents, d => _newtonsoft.Read(d));

    [Benchmark]
    public void ReadMemoryPack() => Passes.Each(_packed, d => _memoryPack.Read(d));

    [Benchmark]
    public void ReplayTokens() => Passes.Each(_tapes, tape =>
    {
        _buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_buffer);
        tape.Replay(writer);
    });

    [Benchmark]
    public void Write() => Passes.Each(_models, model => _alliance.Write(model));

    [Benchmark]
    public void WriteFastPath() => Passes.Each(_plainModels, model => _fastPath.Write(model));

    [Benchmark]
    public void WriteNewtonsoft() => Passes.Each(_plainModels, model => _newtonsoft.Write(model));

    [Benchmark]
    public void WriteMemoryPack() => Passes.Each(_plainModels, model => _memoryPack.Write(model));
}

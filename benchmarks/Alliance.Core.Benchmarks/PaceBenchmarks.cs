using Alliance.Core.Benchmarks.Operations;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>Evaluates the pace of many targets with twenty figures each, by both methods: one by one, with an index, and in a loop over arrays.</summary>
[MemoryDiagnoser]
public class PaceBenchmarks
{
    private CompetencyTarget[] _targets = [];
    private PaceIndex _index = PaceIndex.Of([]);
    private PaceColumns _columns = PaceColumns.Of([]);

    [GlobalSetup]
    public void SetUp()
    {
        _targets = PaceWorkload.Targets(Smoke.IsAsked ? 100 : PaceWorkload.Many);
        _index = PaceIndex.Of(_targets);
        _columns = PaceColumns.Of(_targets);
    }

    [Benchmark(Baseline = true)]
    public int LoopOverArrays() => _columns.CountOnPace(PaceWorkload.Day);

    [Benchmark]
    public int Index() => PaceWorkload.CountOnPace(_index);

    [Benchmark]
    public int OneByOne() => PaceWorkload.CountOnPace(_targets);
}

using Alliance.Core.Benchmarks.Operations;
using BenchmarkDotNet.Attributes;

namespace Alliance.Core.Benchmarks;

/// <summary>
/// Makes a thousand sums, roundings, allocations and conversions each, and reads a history of 25 years and 40 currencies once; each in comparison with an
/// alternative.
/// </summary>
[MemoryDiagnoser]
public class MoneyBenchmarks
{
    private readonly RateWorkload _rates = new();

    [Benchmark]
    public decimal AddDecimals() => _rates.AddDecimals();

    [Benchmark]
    public Money AddMoney() => _rates.AddMoney();

    [Benchmark]
    public decimal RoundDecimals() => _rates.RoundDecimals();

    [Benchmark]
    public Money RoundMoney() => _rates.RoundMoney();

    [Benchmark]
    public decimal AllocateByHand() => _rates.AllocateByHand();

    [Benchmark]
    public Money AllocateMoney() => _rates.AllocateMoney();

    [Benchmark(Baseline = true)]
    public decimal MultiplyAndRound() => _rates.MultiplyAndRound();

    [Benchmark]
    public decimal ConvertByDictionary() => _rates.ByDictionary();

    [Benchmark]
    public Money ConvertDirectly() => _rates.Direct();

    [Benchmark]
    public Money ConvertByFewestLegs() => _rates.Cross();

    [Benchmark]
    public Money ConvertThroughEuro() => _rates.CrossThroughEuro();

    [Benchmark]
    public int ReadLines() => _rates.ReadLines();

    [Benchmark]
    public object ReadHistory() => _rates.ReadHistory();
}

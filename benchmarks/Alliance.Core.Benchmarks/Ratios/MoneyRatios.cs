using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Money and rates against the bare arithmetic, against a dictionary, and against reading lines.</summary>
public static class MoneyRatios
{
    private const int Passes = 50;

    public static IEnumerable<Figure> Measure()
    {
        var rates = new RateWorkload();
        Race race = new Race()
            .Add("add decimals", () => rates.AddDecimals(), Passes)
            .Add("add", () => rates.AddMoney(), Passes)
            .Add("round decimals", () => rates.RoundDecimals(), Passes)
            .Add("round", () => rates.RoundMoney(), Passes)
            .Add("allocate by hand", () => rates.AllocateByHand(), Passes)
            .Add("allocate", () => rates.AllocateMoney(), Passes)
            .Add("multiply", () => rates.MultiplyAndRound(), Passes)
            .Add("dictionary", () => rates.ByDictionary(), Passes)
            .Add("direct", () => rates.Direct(), Passes)
            .Add("cross", () => rates.Cross(), Passes)
            .Add("pivot", () => rates.CrossThroughEuro(), Passes)
            .Run(TimeSpan.FromSeconds(1.5));
        yield return new("money, add: time / adding decimals", race.Ratio("add", "add decimals"), 2, IsAtMost: true);
        yield return new("money, round: time / rounding decimals", race.Ratio("round", "round decimals"), 1.5, IsAtMost: true);
        yield return new("money, allocate to three: time / rounding shares by hand", race.Ratio("allocate", "allocate by hand"), 3, IsAtMost: true);
        yield return new("convert, direct: time / bare multiplication and rounding", race.Ratio("direct", "multiply"), 1.3, IsAtMost: true);
        yield return new("convert, direct: speed / dictionary by currency and day", race.Ratio("dictionary", "direct"), 1, IsAtMost: false);
        yield return new("convert, cross by fewest legs: time / bare multiplication", race.Ratio("cross", "multiply"), 2.5, IsAtMost: true);
        yield return new("convert, cross by pivot: time / bare multiplication", race.Ratio("pivot", "multiply"), 2.5, IsAtMost: true);
        yield return new("convert, without a trace: bytes allocated", Allocated(() => rates.Direct()) + Allocated(() => rates.Cross()) + Allocated(() => rates.CrossThroughEuro()), 0, IsAtMost: true);
        yield return new("money, add, round and allocate: bytes allocated", Allocated(() => rates.AddMoney()) + Allocated(() => rates.RoundMoney()) + Allocated(() => rates.AllocateMoney()), 0, IsAtMost: true);
        Race files = new Race()
            .Add("lines", () => rates.ReadLines())
            .Add("history", () => rates.ReadHistory())
            .Run(TimeSpan.FromSeconds(1.5));
        yield return new("read a history of rates: time / reading its lines", files.Ratio("history", "lines"), 3, IsAtMost: true);
    }

    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

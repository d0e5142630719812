using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Money and rates against the bare arithmetic, against a dictionary, and against reading lines.</summary>
public static class MoneyRatios
{
    private const int Passes = 50;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(0.5);

    public static IEnumerable<Figure> Measure()
    {
        var rates = new RateWorkload();
        return [.. Conversions(rates), .. Amounts(rates), .. History(rates)];
    }

    /// <summary>Direct ones warm up before there were others: the compiler shapes code after what it has seen, and many an application converts in one way alone.</summary>
    private static IEnumerable<Figure> Conversions(RateWorkload rates)
    {
        Race direct = new Race()
            .Add("multiply", () => rates.MultiplyAndRound(), Passes)
            .Add("dictionary", () => rates.ByDictionary(), Passes)
            .Add("direct", () => rates.Direct(), Passes)
            .Run(Time);
        yield return new("convert, direct: time / bare multiplication and rounding", direct.Ratio("direct", "multiply"), 1.3, IsAtMost: true);
        yield return new("convert, direct: speed / dictionary by currency and day", direct.Ratio("dictionary", "direct"), 1, IsAtMost: false);
        Race cross = new Race()
            .Add("multiply", () => rates.MultiplyAndRound(), Passes)
            .Add("direct", () => rates.Direct(), Passes)
            .Add("cross", () => rates.Cross(), Passes)
            .Add("pivot", () => rates.CrossThroughEuro(), Passes)
            .Run(Time);
        yield return new("convert, direct beside cross: time / bare multiplication", cross.Ratio("direct", "multiply"), 1.3, IsAtMost: true);
        yield return new("convert, cross by fewest legs: time / bare multiplication", cross.Ratio("cross", "multiply"), 2.5, IsAtMost: true);
        yield return new("convert, cross by pivot: time / bare multiplication", cross.Ratio("pivot", "multiply"), 2.5, IsAtMost: true);
        yield return new("convert, without a trace: bytes allocated", Allocated(() => rates.Direct()) + Allocated(() => rates.Cross()) + Allocated(() => rates.CrossThroughEuro()), 0, IsAtMost: true);
    }

    private static IEnumerable<Figure> Amounts(RateWorkload rates)
    {
        Race race = new Race()
            .Add("add decimals", () => rates.AddDecimals(), Passes)
            .Add("add", () => rates.AddMoney(), Passes)
            .Add("round decimals", () => rates.RoundDecimals(), Passes)
            .Add("round", () => rates.RoundMoney(), Passes)
            .Add("allocate by hand", () => rates.AllocateByHand(), Passes)
            .Add("allocate", () => rates.AllocateMoney(), Passes)
            .Run(Time);
        yield return new("money, add: time / adding decimals", race.Ratio("add", "add decimals"), 2, IsAtMost: true);
        yield return new("money, round: time / rounding decimals", race.Ratio("round", "round decimals"), 1.5, IsAtMost: true);
        yield return new("money, allocate to three: time / rounding shares by hand", race.Ratio("allocate", "allocate by hand"), 3, IsAtMost: true);
        yield return new("money, add, round and allocate: bytes allocated", Allocated(() => rates.AddMoney()) + Allocated(() => rates.RoundMoney()) + Allocated(() => rates.AllocateMoney()), 0, IsAtMost: true);
    }

    private static IEnumerable<Figure> History(RateWorkload rates)
    {
        Race files = new Race()
            .Add("lines", () => rates.ReadLines())
            .Add("history", () => rates.ReadHistory())
            .Run(Time);
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

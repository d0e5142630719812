using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>Money and rates, in comparison with decimal arithmetic, with a dictionary, and with reading lines.</summary>
public static class MoneyRatios
{
    private const int Passes = 50;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(0.5);

    public static IEnumerable<Figure> Measure()
    {
        var rates = new RateWorkload();
        return [.. Conversions(rates), .. Amounts(rates), .. History(rates)];
    }

    /// <summary>
    /// Direct conversions are measured first, before there are others: the runtime optimizes code for the cases that have occurred, and many applications
    /// use only direct conversions.
    /// </summary>
    private static IEnumerable<Figure> Conversions(RateWorkload rates)
    {
        Race direct = new Race()
            .Add("multiply", () => rates.MultiplyAndRound(), Passes)
            .Add("dictionary", () => rates.ByDictionary(), Passes)
            .Add("direct", () => rates.Direct(), Passes)
            .Run(Time);
        yield return Figure.AtMost("convert, direct: time / bare multiplication and rounding", direct.Ratio("direct", "multiply"), 2.5);
        yield return Figure.Information("convert, direct: speed / dictionary by currency and day", direct.Ratio("dictionary", "direct"));
        Race cross = new Race()
            .Add("multiply", () => rates.MultiplyAndRound(), Passes)
            .Add("direct", () => rates.Direct(), Passes)
            .Add("cross", () => rates.Cross(), Passes)
            .Add("pivot", () => rates.CrossThroughEuro(), Passes)
            .Run(Time);
        yield return Figure.AtMost("convert, direct beside cross: time / bare multiplication", cross.Ratio("direct", "multiply"), 2.5);
        yield return Figure.AtMost("convert, cross by fewest legs: time / bare multiplication", cross.Ratio("cross", "multiply"), 5);
        yield return Figure.AtMost("convert, cross by pivot: time / bare multiplication", cross.Ratio("pivot", "multiply"), 5);
        yield return Figure.AtMost("convert, without a trace: bytes allocated", Allocated(() => rates.Direct()) + Allocated(() => rates.Cross()) + Allocated(() => rates.CrossThroughEuro()), 0);
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
        yield return Figure.Information("money, add: time / adding decimals", race.Ratio("add", "add decimals"));
        yield return Figure.Information("money, round: time / rounding decimals", race.Ratio("round", "round decimals"));
        yield return Figure.Information("money, allocate to three: time / rounding shares by hand", race.Ratio("allocate", "allocate by hand"));
        yield return Figure.Information("money, add, round and allocate: bytes allocated", Allocated(() => rates.AddMoney()) + Allocated(() => rates.RoundMoney()) + Allocated(() => rates.AllocateMoney()));
    }

    private static IEnumerable<Figure> History(RateWorkload rates)
    {
        Race files = new Race()
            .Add("lines", () => rates.ReadLines())
            .Add("history", () => rates.ReadHistory())
            .Run(Time);
        yield return Figure.AtMost("read a history of rates: time / reading its lines", files.Ratio("history", "lines"), 10);
    }

    private static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

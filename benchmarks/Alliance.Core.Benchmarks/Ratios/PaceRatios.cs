using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>The pace of targets, in comparison with a handwritten loop over arrays of numbers for this one question.</summary>
public static class PaceRatios
{
    public static IEnumerable<Figure> Measure()
    {
        CompetencyTarget[] targets = PaceWorkload.Targets(PaceWorkload.Many);
        PaceIndex index = PaceIndex.Of(targets);
        PaceColumns columns = PaceColumns.Of(targets);
        if (columns.CountOnPace(PaceWorkload.Day) != PaceWorkload.CountOnPace(index))
            throw new InvalidOperationException("The handwritten loop must give the same verdicts as the library.");
        Race race = new Race()
            .Add("by hand", () => columns.CountOnPace(PaceWorkload.Day))
            .Add("library", () => PaceWorkload.CountOnPace(index))
            .Run(TimeSpan.FromSeconds(1));
        yield return Figure.Information("pace of 100,000 targets x 20 figures: time / loop over arrays", race.Ratio("library", "by hand"));

        long before = GC.GetAllocatedBytesForCurrentThread();
        PaceWorkload.CountOnPace(index);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        yield return Figure.Information("pace of 100,000 targets x 20 figures: bytes allocated", bytes);
    }
}

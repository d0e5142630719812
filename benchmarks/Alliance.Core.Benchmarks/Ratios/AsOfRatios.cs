using System.Diagnostics;
using System.Globalization;
using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>The members on a day, in comparison with a loop over all spells and with a dictionary by alliance; these two do not consider evidence.</summary>
public static class AsOfRatios
{
    private const int Tied = 16_000;
    private const int Again = 10_000;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    public static IEnumerable<Figure> Measure()
    {
        foreach (int spells in Sizes)
        {
            foreach (Figure figure in Measure(spells))
                yield return figure;
        }
        yield return Figure.AtMost("as of: members, 16,000 claims of one party: milliseconds", MillisecondsOfTies(), 100);
        yield return Figure.AtMost("as of: AsOf of a dataset that has an index: microseconds", MicrosecondsAgain(), 20);
    }

    private static IEnumerable<Figure> Measure(int spells)
    {
        AllianceDataset dataset = AsOfWorkload.Dataset(spells);
        IReadOnlyDictionary<Id<AiAlliance>, Membership[]> byAlliance = AsOfWorkload.ByAlliance(dataset);
        AsOfView view = dataset.AsOf(AsOfWorkload.Day);
        int parties = view.StandingsOf(AsOfWorkload.Alliance).Count;
        Race race = new Race()
            .Add("scan", () => AsOfWorkload.Scan(dataset))
            .Add("first", () => AsOfWorkload.AskFirst(dataset))
            .Add("dictionary", () => AsOfWorkload.Count(byAlliance))
            .Add("view", () => view.StandingsOf(AsOfWorkload.Alliance))
            .Add("other day", () => dataset.AsOf(AsOfWorkload.Day).StandingsOf(AsOfWorkload.Alliance))
            .Run(TimeSpan.FromSeconds(3));
        string size = spells.ToString("N0", CultureInfo.InvariantCulture);
        yield return Figure.AtMost($"as of: {size} spells, first question: time / scan", race.Ratio("first", "scan"), 8);
        yield return Figure.AtMost($"as of: {size} spells, kept view: time / kept dictionary", race.Ratio("view", "dictionary"), 3);
        yield return Figure.Information($"as of: {size} spells, another day of a kept dataset: time / kept dictionary", race.Ratio("other day", "dictionary"));

        long before = GC.GetAllocatedBytesForCurrentThread();
        dataset.AsOf(AsOfWorkload.Day).StandingsOf(AsOfWorkload.Alliance);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        yield return Figure.AtMost($"as of: {size} spells, another day: bytes per party answered", (double)bytes / parties, 900);
    }

    private static double MillisecondsOfTies()
    {
        AllianceDataset dataset = AsOfWorkload.Tied(Tied);
        List<double> times = [];
        for (int i = 0; i < 15; i++)
        {
            long start = Stopwatch.GetTimestamp();
            AsOfWorkload.AskFirst(dataset);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return times.Order().ElementAt(times.Count / 2);
    }

    private static double MicrosecondsAgain()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        for (int i = 0; i < Again; i++)
            dataset.AsOf(AsOfWorkload.Day);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Again; i++)
            dataset.AsOf(AsOfWorkload.Day);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Again;
    }
}

using System.Globalization;
using System.Text.Json;
using Alliance.Core.Benchmarks.Operations;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>What applies to a request, in comparison with a scan over all constraints that compares days and destinations in columns, and then tests the rest in the same way.</summary>
public static class AccessRatios
{
    private const int Requests = 1_000;
    private const int Crowd = 50;

    /// <summary>How often the short operations run in a turn.</summary>
    private const int Passes = 200;
    private const int Batches = 10;

    private static readonly (int Constraints, double Goal)[] Sizes = [(100_000, 1_000), (1_000_000, 4_000)];

    public static IEnumerable<Figure> Measure()
    {
        foreach ((int constraints, double goal) in Sizes)
        {
            foreach (Figure figure in Measure(constraints, goal))
                yield return figure;
        }
    }

    private static IEnumerable<Figure> Measure(int constraints, double goal)
    {
        string size = constraints.ToString("N0", CultureInfo.InvariantCulture);
        AllianceDataset dataset = AccessWorkload.Dataset(constraints, Crowd);
        AccessRequest[] requests = AccessWorkload.Requests(Requests);
        AccessRequest crowded = AccessWorkload.Request(0, CountryCode.RU);
        AccessRequest nowhere = AccessWorkload.Request(0, null);
        // The index that finds the records belongs to the dataset, whoever asks.
        DatasetIndex.Of(dataset).Find(dataset.Constraints[0].Reference);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        AccessIndex index = AccessIndex.Of(dataset);
        index.Scan(requests[0]);
        long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Candidate[] columns = [.. index.Rules.Select(rule => new Candidate(rule, rule.PossibleDays.First, rule.PossibleDays.Last, index.KeysOf(rule).Countries))];
        int next = 0;
        Race race = new Race()
            .Add("scan", () => index.Scan(requests[next++ % Requests], columns))
            .Add("outcome", () => index.Outcome(requests[next++ % Requests]), Passes)
            .Add("assessment", () => index.Assess(requests[next++ % Requests]), Passes)
            .Add("explanation", () => index.Assess(requests[next++ % Requests]).Explain(), Passes)
            .Add("crowded", () => index.Outcome(crowded), Passes)
            .Add("nowhere", () => index.Outcome(nowhere))
            .Run(TimeSpan.FromSeconds(6));
        yield return Figure.AtLeast($"access: {size} constraints: scan / outcome", Passes * race.Ratio("scan", "outcome"), goal);
        if (constraints == Sizes[0].Constraints)
        {
            yield return Figure.AtMost($"access: {size} constraints: assessment / outcome", race.Ratio("assessment", "outcome"), 10);
            yield return Figure.AtMost($"access: {size} constraints: explanation as text / outcome", race.Ratio("explanation", "outcome"), 60);
            yield return Figure.AtMost($"access: {size} constraints: bytes per constraint beside the records", (double)bytes / constraints, 600);
        }
        if (constraints == Sizes[0].Constraints)
            yield return Figure.AtLeast($"access: {size} constraints: batch on 1 thread / on 2 threads", BatchRatio(index, requests), 1.6);
        yield return Figure.AtMost($"access: {size} constraints: bytes allocated per outcome", BytesOf(index, requests), 0);
        yield return Figure.Information($"access: {size} constraints: scan / outcome with 50 candidates", Passes * race.Ratio("scan", "crowded"));
        yield return Figure.Information($"access: {size} constraints: scan / outcome without a destination", race.Ratio("scan", "nowhere"));
    }

    private static double BatchRatio(AccessIndex index, AccessRequest[] requests)
    {
        byte[] line = [.. requests.SelectMany(request => JsonSerializer.SerializeToUtf8Bytes(request).Append((byte)'\n'))];
        byte[] lines = [.. Enumerable.Repeat(line, Batches).SelectMany(part => part)];
        Race race = new Race()
            .Add("one", () => Screen(index, lines, parallelism: 1))
            .Add("two", () => Screen(index, lines, parallelism: 2))
            .Run(TimeSpan.FromSeconds(6));
        return race.Ratio("one", "two");
    }

    private static void Screen(AccessIndex index, byte[] lines, int parallelism)
    {
        using var requests = new MemoryStream(lines, writable: false);
        index.ScreenAsync(requests, Stream.Null, new() { Parallelism = parallelism }).GetAwaiter().GetResult();
    }

    private static double BytesOf(AccessIndex index, AccessRequest[] requests)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (AccessRequest request in requests)
            index.Outcome(request);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / requests.Length;
    }
}

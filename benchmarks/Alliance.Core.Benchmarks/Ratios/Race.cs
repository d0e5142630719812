using System.Diagnostics;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Operations timed in turns, so that whatever slows the machine down slows them all; what counts is the median over the rounds. A round takes the next
/// part of the documents: all are gone through, and there are many rounds. The parts are large, lest a short operation slip through between two others on
/// a busy machine while a longer one never does.
/// </summary>
public sealed class Race
{
    private const int Parts = 2;

    private readonly Dictionary<string, (Action<int> Run, List<double> Ticks)> _runners = new(StringComparer.Ordinal);

    public Race Add<T>(string name, IReadOnlyList<T> items, Action<T> action)
    {
        T[][] parts = [.. items.Chunk((items.Count + Parts - 1) / Parts)];
        _runners.Add(name, (round => Passes.Each(parts[round % parts.Length], action), []));
        return this;
    }

    public Race Add(string name, Action run)
    {
        _runners.Add(name, (_ => run(), []));
        return this;
    }

    /// <summary>Runs everything in turns for a time, after a third of it for warming up.</summary>
    public Race Run(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        bool isWarm = false;
        for (int round = 0; clock.Elapsed < time; round++)
        {
            isWarm |= clock.Elapsed > time / 3;
            foreach (var (run, ticks) in _runners.Values)
            {
                long start = Stopwatch.GetTimestamp();
                run(round);
                long end = Stopwatch.GetTimestamp();
                if (isWarm)
                    ticks.Add(end - start);
            }
        }
        return this;
    }

    /// <summary>The median, over the rounds, of the time of one operation divided by that of another in the same round.</summary>
    public double Ratio(string name, string to)
    {
        List<double> ratios = [.. _runners[name].Ticks.Zip(_runners[to].Ticks, (a, b) => a / b).Order()];
        return ratios[ratios.Count / 2];
    }
}

using System.Diagnostics;
using System.Runtime;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Operations timed in turns, so that whatever slows the machine down slows them all; what counts is the median over the rounds. A round takes the next
/// part of the documents: all are gone through, and there are many rounds. The parts are large, lest a short operation slip through between two others on
/// a busy machine while a longer one never does.
/// </summary>
public sealed class Race
{
    private const int Parts = 2;

    /// <summary>While no more methods than these are compiled in this time, the compiler is at rest.</summary>
    private const int FewMethods = 5;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(0.5);

    private static readonly TimeSpan MostWarming = TimeSpan.FromSeconds(6);

    private readonly Dictionary<string, (Action<int> Run, List<double> Ticks)> _runners = new(StringComparer.Ordinal);
    private int _round;

    public Race Add<T>(string name, IReadOnlyList<T> items, Action<T> action)
    {
        T[][] parts = [.. items.Chunk((items.Count + Parts - 1) / Parts)];
        _runners.Add(name, (round => Passes.Each(parts[round % parts.Length], action), []));
        return this;
    }

    /// <param name="name">What the figures call it.</param>
    /// <param name="run">What is timed.</param>
    /// <param name="passes">How often it runs in a turn: a turn of some microseconds would be spent on getting back what the others put out of the caches.</param>
    public Race Add(string name, Action run, int passes = 1)
    {
        _runners.Add(name, (_ => Repeat(run, passes), []));
        return this;
    }

    /// <summary>Runs everything in turns for a time, after the compiler has come to rest: code that is not yet its last version says nothing.</summary>
    public Race Run(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        long compiled = -1;
        for (TimeSpan next = Rest; clock.Elapsed < MostWarming; Round())
        {
            if (clock.Elapsed < next)
                continue;
            long now = JitInfo.GetCompiledMethodCount();
            if (now - compiled <= FewMethods)
                break;
            (compiled, next) = (now, clock.Elapsed + Rest);
        }
        foreach (var (_, ticks) in _runners.Values)
            ticks.Clear();
        for (clock.Restart(); clock.Elapsed < time; Round())
        {
        }
        return this;
    }

    private static void Repeat(Action run, int passes)
    {
        for (int i = 0; i < passes; i++)
            run();
    }

    private void Round()
    {
        foreach (var (run, ticks) in _runners.Values)
        {
            long start = Stopwatch.GetTimestamp();
            run(_round);
            ticks.Add(Stopwatch.GetTimestamp() - start);
        }
        _round++;
    }

    /// <summary>The median, over the rounds, of the time of one operation divided by that of another in the same round.</summary>
    public double Ratio(string name, string to)
    {
        List<double> ratios = [.. _runners[name].Ticks.Zip(_runners[to].Ticks, (a, b) => a / b).Order()];
        return ratios[ratios.Count / 2];
    }
}

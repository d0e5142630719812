using System.Diagnostics;
using System.Runtime;

namespace Alliance.Core.Benchmarks.Ratios;

/// <summary>
/// Times operations in turns, so that all of them are affected if the machine is slowed down; the result is the median over the rounds. Each round takes the
/// next part of the documents, so that all documents are used and there are many rounds. The parts are large, because on a busy machine a short operation
/// might run without interruption while a longer one is always interrupted.
/// </summary>
public sealed class Race
{
    private const int Parts = 2;

    /// <summary>If at most this number of methods is compiled in this time, compilation is considered finished.</summary>
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

    /// <param name="name">The name in the figures.</param>
    /// <param name="run">The operation that is timed.</param>
    /// <param name="passes">
    /// How often the operation runs in a turn; a turn of a few microseconds would mostly measure the refilling of the caches after the other operations.
    /// </param>
    public Race Add(string name, Action run, int passes = 1)
    {
        _runners.Add(name, (_ => Repeat(run, passes), []));
        return this;
    }

    /// <summary>
    /// Runs all operations in turns for a time, after compilation has finished: times of code that is not fully optimized are not meaningful.
    /// </summary>
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

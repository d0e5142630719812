using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alliance.Core.Tests.Json;

namespace Alliance.Core.Fuzz;

/// <summary>A fault, and a short text that shows it.</summary>
internal sealed record Finding(string Fault, byte[] Text);

/// <summary>
/// Changes texts again and again. One that is refused for a reason, or at a kind of place, that was not seen before joins those that are changed: so it
/// goes where it has not been.
/// </summary>
internal sealed partial class FuzzRun(IEnumerable<byte[]> corpus, int seed)
{
    private const int MostTexts = 20_000, LongestText = 4_000, MostFindings = 10;

    private readonly List<byte[]> _texts = [.. corpus, .. DifferentialCorpus.SmallDatasets()];
    private readonly ConcurrentDictionary<string, byte[]> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _refusals = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _count;
    private int _accepted;

    public int Count => _count;

    public int Accepted => _accepted;

    public int Refusals => _refusals.Count;

    /// <summary>What was found, each kind of fault once.</summary>
    public IReadOnlyList<Finding> Findings => [.. _faults.Values.Select(text => new Finding(FuzzChecks.FaultOf(text, out _)!, text))];

    public void Go(TimeSpan time)
    {
        // First the corpus as it stands: it holds what was found before.
        foreach (byte[] text in _texts.ToArray())
            Try(text, isNew: false);
        var clock = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, thread =>
        {
            var random = new Random(unchecked((seed * 31) + thread));
            while (clock.Elapsed < time && _faults.Count < MostFindings)
                Try(new DifferentialMutator(random.Next()).Mutate(Spliced(random)), isNew: true);
        });
    }

    /// <summary>A text; now and then the head of one and the tail of another.</summary>
    private byte[] Spliced(Random random)
    {
        byte[] text = Any(random);
        if (random.Next(20) > 0 || text.Length == 0)
            return text;
        byte[] other = Any(random);
        return [.. text[..random.Next(text.Length)], .. other[random.Next(other.Length + 1)..]];
    }

    private byte[] Any(Random random)
    {
        lock (_lock)
            return _texts[random.Next(_texts.Count)];
    }

    private void Try(byte[] text, bool isNew)
    {
        Interlocked.Increment(ref _count);
        if (FuzzChecks.FaultOf(text, out JsonException? refusal) is { } fault)
        {
            string kind = Kind(fault);
            if (_faults.TryAdd(kind, text))
                _faults[kind] = DifferentialShrinker.Shrink(text, shorter => FuzzChecks.FaultOf(shorter, out _) is { } same && Kind(same) == kind);
            return;
        }
        if (refusal is null)
            Interlocked.Increment(ref _accepted);
        else if (_refusals.TryAdd(Kind(refusal.Message[..Math.Max(0, refusal.Message.IndexOf(" Path:", StringComparison.Ordinal))] + refusal.Path), value: true) && isNew)
            Keep(text);
    }

    private void Keep(byte[] text)
    {
        if (text.Length > LongestText)
            return;
        lock (_lock)
        {
            if (_texts.Count < MostTexts)
                _texts.Add(text);
        }
    }

    /// <summary>What is said, without what was read: quoted words and numbers.</summary>
    private static string Kind(string message) => Particular().Replace(message.Split('\n')[0], "*");

    [GeneratedRegex("\"[^\"]*\"?|'[^']*'?|[0-9]+|/[^/ ]*[^a-zA-Z/ ][^/ ]*", RegexOptions.NonBacktracking)]
    private static partial Regex Particular();
}

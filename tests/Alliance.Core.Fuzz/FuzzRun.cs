using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Alliance.Core.Tests.Json;

namespace Alliance.Core.Fuzz;

/// <summary>A fault, and a short text that shows it.</summary>
internal sealed record Finding(string Fault, byte[] Text);

/// <summary>
/// Changes texts again and again. One that is refused for a reason that was not seen before joins those that are changed, and so do some of those that are
/// read: so it goes where it has not been.
/// </summary>
internal sealed partial class FuzzRun(IEnumerable<byte[]> corpus, int seed)
{
    private const int MostTexts = 20_000, LongestText = 4_000, MostFindings = 10;

    private readonly byte[][] _corpus = [.. corpus, .. DifferentialCorpus.SmallDatasets()];
    private readonly List<byte[]> _joined = [];
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
        foreach (byte[] text in _corpus)
            Try(text, join: false);
        var clock = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, thread =>
        {
            var random = new Random(unchecked((seed * 31) + thread));
            while (clock.Elapsed < time && _faults.Count < MostFindings)
                Try(new DifferentialMutator(random.Next()).Mutate(Spliced(random)), join: true);
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
        // Mostly what is whole: changes of what is broken are mostly broken too.
        if (random.Next(3) > 0)
            return _corpus[random.Next(_corpus.Length)];
        lock (_lock)
            return _joined.Count > 0 ? _joined[random.Next(_joined.Count)] : _corpus[0];
    }

    private void Try(byte[] text, bool join)
    {
        int count = Interlocked.Increment(ref _count);
        if (FuzzChecks.FaultOf(text, out JsonException? refusal) is { } fault)
        {
            string kind = Kind(fault);
            if (_faults.TryAdd(kind, text))
                _faults[kind] = DifferentialShrinker.Shrink(text, shorter => FuzzChecks.FaultOf(shorter, out _) is { } same && Kind(same) == kind);
            return;
        }
        if (refusal is null)
            Interlocked.Increment(ref _accepted);
        bool isNew = refusal is null ? count % 16 == 0 : _refusals.TryAdd(Kind(refusal.Message[..Math.Max(0, refusal.Message.IndexOf(" Path:", StringComparison.Ordinal))]), value: true);
        if (!join || !isNew || text.Length > LongestText)
            return;
        lock (_lock)
        {
            if (_joined.Count < MostTexts)
                _joined.Add(text);
        }
    }

    /// <summary>What is said, without what was read: quoted words and numbers.</summary>
    private static string Kind(string message) => Particular().Replace(message.Split('\n')[0], "*");

    [GeneratedRegex("\"[^\"]*\"?|'[^']*'?|[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Particular();
}

using System.Collections.Concurrent;
using System.Text;

namespace Alliance.Core.Tests.Json;

/// <summary>
/// The own entry, the converters and plain System.Text.Json agree on value, or on refusal, whatever has become of a text. A failure gives the seed,
/// and the text made as short as it still fails.
/// </summary>
public sealed class DifferentialTests
{
    private const int Runs = 100_000;

    [Fact]
    public void All_doors_agree_on_a_hundred_thousand_mutated_documents()
    {
        byte[][] corpus = DifferentialCorpus.SmallDatasets();
        var failures = new ConcurrentBag<string>();
        int accepted = 0;

        Parallel.For(0, Runs, (seed, state) =>
        {
            byte[] text = new DifferentialMutator(seed).Mutate(corpus[seed % corpus.Length]);
            if (DifferentialDoors.Disagreement(text, out bool isAccepted) is { } disagreement)
            {
                failures.Add(Report($"seed {seed}", text, disagreement));
                if (failures.Count > 5)
                    state.Stop();
            }
            if (isAccepted)
                Interlocked.Increment(ref accepted);
        });

        Assert.True(failures.IsEmpty, string.Join('\n', failures));
        // A mutation that only ever broke texts, or never did, would compare little.
        Assert.InRange(accepted, Runs / 5, Runs * 4 / 5);
    }

    [Fact]
    public void All_doors_agree_on_documents_cut_off_at_every_byte()
    {
        var failures = new ConcurrentBag<string>();

        Parallel.ForEach(DifferentialCorpus.SmallDatasets().Take(17), document =>
        {
            for (int length = 0; length <= document.Length; length++)
            {
                byte[] text = document[..length];
                if (DifferentialDoors.Disagreement(text, out bool isAccepted) is { } disagreement)
                    failures.Add(Report($"{length} bytes", text, disagreement));
                if (isAccepted != (length == document.Length))
                    failures.Add($"{length} of {document.Length} bytes are {(isAccepted ? "accepted" : "refused")}: {Encoding.UTF8.GetString(text)}");
            }
        });

        Assert.True(failures.IsEmpty, string.Join('\n', failures));
    }

    private static string Report(string which, byte[] text, string disagreement)
    {
        byte[] shrunken = DifferentialShrinker.Shrink(text, shorter => DifferentialDoors.Disagreement(shorter, out _) is not null);
        return $"{which}: {disagreement}\nas text:  {Encoding.UTF8.GetString(shrunken)}\nas bytes: {Convert.ToHexString(shrunken)}\n";
    }
}

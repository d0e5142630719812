using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>Documents that are read or written one after the other. Many different ones, lest the branch predictor learn a single one by heart.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Documents">Compact canonical JSON.</param>
public sealed record Workload(string Name, IReadOnlyList<byte[]> Documents)
{
    public static Workload Shipped { get; } = new("AI Alliance Network", [AllianceJson.Write(EmbeddedDatasets.ReadAiAllianceNetwork())]);

    public static Workload Small { get; } = OfSmall(Smoke.IsAsked ? 8 : 256);

    public static Workload Large { get; } = OfLarge(Smoke.IsAsked ? 1 : 20);

    /// <summary>All that there is to measure with.</summary>
    public static IReadOnlyList<Workload> All { get; } = [Shipped, Small, Large];

    /// <summary>Length of all documents, in bytes.</summary>
    public long Length => Documents.Sum(document => (long)document.Length);

    public override string ToString() => Name;

    private static Workload OfSmall(int count) => new($"{count} x 20 KB", [.. TestData.Documents.Many(count).Select(document => AllianceJson.Write(document))]);

    private static Workload OfLarge(int megabytes) => new($"{megabytes} MB", [AllianceJson.Write(TestData.Documents.CreateLarge(1, megabytes * 1_000_000))]);
}

using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>Documents that are read or written one after the other. Many different ones, lest the branch predictor learn a single one by heart.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Documents">Compact canonical JSON.</param>
public sealed record Workload(string Name, IReadOnlyList<byte[]> Documents)
{
    public static Workload Small { get; } = new("256 x 20 KB", [.. TestData.Documents.Many(256).Select(document => AllianceJson.Write(document))]);

    public static Workload Large { get; } = new("20 MB", [AllianceJson.Write(TestData.Documents.CreateLarge(1, 20_000_000))]);

    /// <summary>All that there is to measure with.</summary>
    public static IReadOnlyList<Workload> All { get; } = [.. ShippedDatasets.All.Select(json => new Workload("shipped dataset", [json])), Small, Large];

    /// <summary>Length of all documents, in bytes.</summary>
    public long Length => Documents.Sum(document => (long)document.Length);

    public override string ToString() => Name;
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alliance.Core.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>
/// Documents that are read or written one after the other. There are many different ones, so that the branch predictor cannot learn a single document.
/// </summary>
/// <param name="Name">The name in the tables of results.</param>
/// <param name="Documents">JSON, compact and canonical unless the name says otherwise.</param>
public sealed record Workload(string Name, IReadOnlyList<byte[]> Documents)
{
    private static readonly DatasetReadOptions WithoutUnknown = new() { UnknownMembers = UnknownMemberHandling.Ignore };
    private static readonly Lazy<Workload> MadeLarge = new(() => OfLarge(Smoke.IsAsked ? 1 : 20));
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Workload Shipped { get; } = new("AI Alliance Network", [AllianceJson.Write(EmbeddedDatasets.ReadAiAllianceNetwork())]);

    public static Workload Small { get; } = OfSmall(Smoke.IsAsked ? 8 : 256);

    public static Workload Large => MadeLarge.Value;

    /// <summary>All workloads.</summary>
    public static IReadOnlyList<Workload> All => [Shipped, Small, Large];

    /// <summary>The same workloads without unknown members.</summary>
    public static IReadOnlyList<Workload> AllKnownOnly => [.. All.Select(workload => workload.KnownOnly())];

    /// <summary>The total length of the documents, in bytes.</summary>
    public long Length => Documents.Sum(document => (long)document.Length);

    /// <summary>The same documents without the members that this version does not know.</summary>
    public Workload KnownOnly() => With("known only", document => AllianceJson.Write(AllianceJson.Read(document, WithoutUnknown)));

    /// <summary>The same documents, indented.</summary>
    public Workload Indented() => With("indented", document => AllianceJson.Write(AllianceJson.Read(document), new() { Indented = true }));

    /// <summary>The same documents, with the members of every object in reverse order.</summary>
    public Workload Reversed() => With("reversed", document => JsonSerializer.SerializeToUtf8Bytes(Reversed(JsonNode.Parse(document)), Unescaped));

    /// <summary>The records of each document, one per line.</summary>
    public Workload Lines() => With("lines", document =>
    {
        var lines = new MemoryStream();
        AllianceJson.WriteLines(lines, TestData.Documents.RecordsOf(AllianceJson.Read(document)));
        return lines.ToArray();
    });

    public override string ToString() => Name;

    private Workload With(string difference, Func<byte[], byte[]> change) => new($"{Name}, {difference}", [.. Documents.Select(change)]);

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject value => new JsonObject(value.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray value => new JsonArray([.. value.Select(Reversed)]),
        _ => node?.DeepClone(),
    };

    private static Workload OfSmall(int count) => new($"{count} x 20 KB", [.. TestData.Documents.Many(count).Select(document => AllianceJson.Write(document))]);

    private static Workload OfLarge(int megabytes) => new($"{megabytes} MB", [AllianceJson.Write(TestData.Documents.CreateLarge(1, megabytes * 1_000_000))]);
}

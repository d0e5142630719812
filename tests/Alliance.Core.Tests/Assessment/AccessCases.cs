using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Worked cases: requests about frozen records (<c>Data</c>), with what the answers have to say.</summary>
internal static class AccessCases
{
    private static readonly Lazy<AllianceDataset> Frozen = new(() => AllianceJson.Read(Read("cases-dataset.json")));

    private static readonly Lazy<AccessIndex> FrozenIndex = new(() => AccessIndex.Of(Dataset));

    private static readonly Lazy<IReadOnlyList<AccessCase>> Rows = new(() =>
        [.. JsonDocument.Parse(Read("cases.json")).RootElement.EnumerateArray().Select(row => new AccessCase(
            row.GetProperty("id").GetString()!,
            row.GetProperty("what").GetString()!,
            row.GetProperty("request").Deserialize<AccessRequest>()!,
            row.GetProperty("expected")))]);

    public static AllianceDataset Dataset => Frozen.Value;

    public static AccessIndex Index => FrozenIndex.Value;

    public static IReadOnlyList<AccessCase> All => Rows.Value;

    public static AccessCase Get(string id) => All.Single(one => one.Id == id);

    /// <summary>The request of a case, with another exporter.</summary>
    public static AccessRequest WithExporter(string id, string? exporter)
    {
        AccessRequest request = Get(id).Request;
        return request with { Parties = [.. exporter is null ? [] : new[] { AccessRecords.Party(PartyRole.Exporter, exporter) }, .. request.Parties.Where(party => !party.Roles.Contains(PartyRole.Exporter))] };
    }

    private static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Assessment", "Data", name));
}

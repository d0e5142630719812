using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>The members of a dataset itself, beside its records: its id, title, day and the like.</summary>
internal static class DatasetMembers
{
    private const string SchemaVersion = "schemaVersion";

    /// <summary>A dataset without records, with the members of two.</summary>
    /// <param name="old">The dataset whose members are kept where the other has none.</param>
    /// <param name="given">The dataset whose members replace them.</param>
    public static AllianceDataset Merged(AllianceDataset old, AllianceDataset given)
    {
        OrderedDictionary<string, string> members = Of(old);
        foreach ((string name, string json) in Replacing(old, given))
            members[name] = json;
        return AllianceJson.Read($"{{{string.Join(',', members.Select(member => $"\"{JsonEncodedText.Encode(member.Key)}\":{member.Value}"))}}}");
    }

    /// <summary>The names of the members that <see cref="Merged"/> adds or replaces.</summary>
    public static IReadOnlyList<string> Changed(AllianceDataset old, AllianceDataset given)
    {
        OrderedDictionary<string, string> members = Of(old);
        return [.. Replacing(old, given).Where(member => members.GetValueOrDefault(member.Key) != member.Value).Select(member => member.Key)];
    }

    /// <summary>The members that replace others. The later version of the format stays, which may have members that the earlier one has not.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Replacing(AllianceDataset old, AllianceDataset given)
    {
        bool isOldLater = Version.TryParse(old.SchemaVersion, out Version? before) && Version.TryParse(given.SchemaVersion, out Version? after) && before > after;
        return Of(given).Where(member => member.Key != SchemaVersion || !isOldLater);
    }

    private static OrderedDictionary<string, string> Of(AllianceDataset dataset)
    {
        using JsonDocument json = JsonDocument.Parse(AllianceJson.Write(AllianceDataset.Of([], dataset)));
        return new(json.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.GetRawText())), StringComparer.Ordinal);
    }
}

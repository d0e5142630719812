using System.Text.Json;

namespace Alliance.Core.Tests.Assessment;

/// <summary>A worked case. Lists and names that the expected answer leaves out are empty.</summary>
internal sealed record AccessCase(string Id, string What, AccessRequest Request, JsonElement Expected)
{
    public AccessBounds Bounds(string member) => BoundsOf(Expected.GetProperty(member));

    public string[] Ids(string member) => Expected.TryGetProperty(member, out JsonElement list) ? [.. list.EnumerateArray().Select(id => id.GetString()!)] : [];

    public IEnumerable<(string Name, JsonElement Value)> Named(string member) =>
        Expected.TryGetProperty(member, out JsonElement found) ? found.EnumerateObject().Select(one => (one.Name, one.Value)) : [];

    public static AccessBounds BoundsOf(JsonElement pair) => new(Level(pair[0]), Level(pair[1]));

    private static AccessLevel Level(JsonElement word) => word.Deserialize<AccessLevel>();
}

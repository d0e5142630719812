using System.Text.Json.Nodes;

namespace Alliance.Core.SchemaCheck;

/// <summary>Records with one place changed; whether the library still reads them is found out.</summary>
internal static class Mutations
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "1.5", "-1", "[]", "{}", "[null]", "\"\"", "\"x\"", "\"X\"", "\"brics\"", "\"KZ\"", "\"RUB\"", "\"2024\"", "\"2024-12\"", "\"2024-12-11\"",
        "\"2024-12-11T00:00\"", "\"..\"", "\"unknown\"", "\"unspecified\"", "\"[..2024]\"", "\"[2024-02..2025-11-30]\"", "\"country:KZ\"", "\"alliance:brics\"", "\"other:Somebody\"",
        "{\"en\":\"x\"}", "{\"en\":1}", "{\"from\":\"2024\"}", "{\"amount\":1,\"currency\":\"RUB\"}", "[\"x\"]",
    ];

    private static readonly Func<string, string>[] Texts =
    [
        text => text + "-", text => text + "\n", text => " " + text, text => text.ToUpperInvariant(), text => text.ToLowerInvariant(),
        text => text.Length > 0 ? text[..^1] : "x", text => text.Replace('-', '_'), text => text + "1", text => text.Replace(":", "", StringComparison.Ordinal),
    ];

    /// <summary>A record, changed at a place that the seed picks.</summary>
    public static string Of(string json, int seed)
    {
        JsonNode record = JsonNode.Parse(json)!;
        List<JsonNode> nodes = [];
        Collect(record, nodes);
        int throws = 0;
        int Below(int count) => (int)(Scatter(seed, throws++) % (uint)count);
        JsonNode place = nodes[Below(nodes.Count)];
        if (place is JsonValue value && value.TryGetValue(out string? text) && Below(3) == 0)
            place.ReplaceWith(Texts[Below(Texts.Length)](text));
        else if (place.Parent is JsonObject parent && Below(4) == 0)
            parent.Remove(place.GetPropertyName());
        else if (place is JsonObject known && Below(4) == 0)
            known.Add("x-added", 1);
        else
            Replace(place, JsonNode.Parse(Values[Below(Values.Length)]));
        return record.ToJsonString();
    }

    /// <summary>A number that has nothing to do with its neighbours', and is the same everywhere.</summary>
    public static uint Scatter(int seed, int index)
    {
        unchecked
        {
            uint bits = ((uint)seed * 0x9E3779B1) ^ ((uint)index * 0x85EBCA77);
            bits = (bits ^ (bits >> 15)) * 0x2C1B3C6D;
            bits = (bits ^ (bits >> 12)) * 0x297A2D39;
            return bits ^ (bits >> 15);
        }
    }

    private static void Replace(JsonNode place, JsonNode? value)
    {
        if (place.Parent is JsonArray list)
            list[place.GetElementIndex()] = value;
        else
            place.Parent!.AsObject()[place.GetPropertyName()] = value;
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        IEnumerable<JsonNode?> children = node switch { JsonObject known => known.Select(member => member.Value), JsonArray list => list, _ => [] };
        foreach (JsonNode child in children.OfType<JsonNode>())
        {
            nodes.Add(child);
            Collect(child, nodes);
        }
    }
}

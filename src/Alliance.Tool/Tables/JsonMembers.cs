using System.Text;
using System.Text.Json;

namespace Alliance.Tool;

/// <summary>An object of JSON that is put together from the cells of a row.</summary>
internal sealed class JsonMembers
{
    private readonly List<(string Name, JsonMembers? Object, string? Json)> _members = [];
    private string? _unknown;

    /// <summary>Puts a value at a place.</summary>
    /// <param name="path">The names of the members that lead to it; <see cref="TableName.UnknownMembers"/> at its end puts the members of an object.</param>
    /// <param name="json">The JSON of the value.</param>
    /// <returns>False if there is a value already.</returns>
    public bool TryAdd(ReadOnlySpan<string> path, string json)
    {
        if (path is [TableName.UnknownMembers])
        {
            _unknown = json.Trim()[1..^1].Trim();
            return true;
        }
        string name = path[0];
        int found = _members.FindIndex(member => member.Name == name);
        if (path.Length == 1)
        {
            if (found >= 0)
                return false;
            _members.Add((name, null, json));
            return true;
        }
        if (found < 0)
            _members.Add((name, new(), null));
        return _members[found < 0 ? ^1 : found].Object?.TryAdd(path[1..], json) ?? false;
    }

    /// <summary>The JSON, on one line.</summary>
    /// <param name="kind">The word of the kind, written as the first member; null for none.</param>
    public string ToJson(string? kind)
    {
        var json = new StringBuilder();
        Write(json, kind);
        return json.ToString();
    }

    private void Write(StringBuilder json, string? kind)
    {
        json.Append('{');
        if (kind is not null)
            Separated(json).Append($"\"type\":\"{kind}\"");
        foreach ((string name, JsonMembers? inner, string? value) in _members)
        {
            Separated(json).Append($"\"{JsonEncodedText.Encode(name)}\":{value}");
            inner?.Write(json, null);
        }
        if (_unknown is { Length: > 0 })
            Separated(json).Append(_unknown);
        json.Append('}');
    }

    private static StringBuilder Separated(StringBuilder json) => json[^1] == '{' ? json : json.Append(',');
}

using System.Collections.Concurrent;
using System.Text.Json;

namespace Alliance.Tool;

/// <summary>What the JSON Schema says of a place in a record: the types of its value, and the members of an object.</summary>
internal sealed class MemberForm
{
    private readonly JsonElement _definitions;
    private readonly List<JsonElement> _schemas = [];
    private readonly List<string> _required = [];
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MemberForm> _forms = new(StringComparer.Ordinal);
    private readonly Lazy<MemberForm?> _items;
    private readonly Lazy<MemberForm?> _others;

    /// <param name="schema">The schema of the place.</param>
    /// <param name="definitions">The definitions to which it refers.</param>
    public MemberForm(JsonElement schema, JsonElement definitions)
    {
        _definitions = definitions;
        Add(schema, isCertain: true);
        List<string> names = [];
        foreach (JsonElement one in _schemas)
        {
            if (one.TryGetProperty("type", out JsonElement type))
                _types.UnionWith(type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(word => word.GetString()!) : [type.GetString()!]);
            if (one.TryGetProperty("properties", out JsonElement members))
            {
                foreach (JsonProperty member in members.EnumerateObject())
                {
                    if (_members.TryAdd(member.Name, member.Value))
                        names.Add(member.Name);
                }
            }
        }
        Names = names;
        _items = new(() => One("items"));
        _others = new(() => One("additionalProperties"));
    }

    /// <summary>The names of the members, in the order of the format; those of a text by language are not listed.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names of the members that the object always has.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>Whether the value may be a string.</summary>
    public bool IsText => _types.Contains("string");

    /// <summary>Whether the value may be a number.</summary>
    public bool IsNumber => _types.Contains("number") || _types.Contains("integer");

    /// <summary>Whether the value may be true or false.</summary>
    public bool IsTruth => _types.Contains("boolean");

    /// <summary>Whether the value may be an object.</summary>
    public bool IsObject => _types.Contains("object");

    /// <summary>The form of the items of a list; null where the value is none.</summary>
    public MemberForm? Items => _items.Value;

    /// <summary>The form of a member; null where the format has no member of this name.</summary>
    public MemberForm? Member(string name) =>
        _members.TryGetValue(name, out JsonElement schema) ? _forms.GetOrAdd(name, _ => new(schema, _definitions)) : _others.Value;

    private MemberForm? One(string keyword) =>
        _schemas.FirstOrDefault(schema => schema.TryGetProperty(keyword, out JsonElement inner) && inner.ValueKind == JsonValueKind.Object) is { ValueKind: JsonValueKind.Object } found
            ? new(found.GetProperty(keyword), _definitions)
            : null;

    /// <summary>Adds a schema, and those that it refers to or is composed of.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isCertain">Whether it holds for every value; otherwise another one may hold in its place.</param>
    private void Add(JsonElement schema, bool isCertain)
    {
        _schemas.Add(schema);
        if (isCertain && schema.TryGetProperty("required", out JsonElement required))
            _required.AddRange(required.EnumerateArray().Select(name => name.GetString()!));
        if (schema.TryGetProperty("$ref", out JsonElement reference))
            Add(_definitions.GetProperty(reference.GetString()!.Split('/')[^1]), isCertain);
        foreach (string keyword in (string[])["anyOf", "allOf"])
        {
            if (!schema.TryGetProperty(keyword, out JsonElement parts))
                continue;
            foreach (JsonElement part in parts.EnumerateArray())
                Add(part, isCertain && keyword == "allOf");
        }
    }
}

using System.Text.Json;

namespace Alliance.Tool;

/// <summary>The forms of the records of each kind, from the JSON Schema of the format.</summary>
internal sealed class RecordForms
{
    /// <summary>The name of the table with the members of the dataset itself; the format has no such kind of record.</summary>
    public const string Dataset = "dataset";

    /// <summary>The name of the table with the records of kinds that this version does not know.</summary>
    public const string OtherRecords = "other-records";

    private readonly Dictionary<string, MemberForm> _forms = new(StringComparer.Ordinal);

    private RecordForms()
    {
        using Stream schema = typeof(RecordForms).Assembly.GetManifestResourceStream("alliance-core-1.0.schema.json")!;
        JsonElement definitions = JsonDocument.Parse(schema).RootElement.GetProperty("$defs");
        foreach (JsonElement choice in definitions.GetProperty("line").GetProperty("allOf").EnumerateArray())
            _forms.Add(choice.GetProperty("if").GetProperty("properties").GetProperty("type").GetProperty("const").GetString()!, new(choice.GetProperty("then"), definitions));
        _forms.Add(OtherRecords, new(definitions.GetProperty("OtherRecord"), definitions));
    }

    /// <summary>The forms.</summary>
    public static RecordForms All { get; } = new();

    /// <summary>The names of the tables of records: the kinds, the dataset and the other records.</summary>
    public IReadOnlyCollection<string> Names => _forms.Keys;

    /// <summary>The form of the records of a table; null where there is no such table.</summary>
    public MemberForm? Find(string name) => _forms.GetValueOrDefault(name);
}

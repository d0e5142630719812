using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Core.Tests.Schema;

/// <summary>Writes the JSON Schema of the format from the compiled model: its records, their <c>init</c> properties and their documentation.</summary>
internal sealed class SchemaWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Type[] Records = [.. typeof(AllianceDataset).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(JsonRecordAttribute), inherit: false))
        .OrderByDescending(type => type == typeof(AllianceDataset))
        .ThenBy(type => KindOf(type) == RecordKind.Unspecified)
        .ThenBy(KindOf)
        .ThenBy(type => type.Name, StringComparer.Ordinal)];

    private readonly DocumentationText _documentation = new();
    private readonly SortedDictionary<string, JsonObject> _vocabularies = new(StringComparer.Ordinal);

    public static string Write() => new SchemaWriter().Schema().ToJsonString(Readable) + "\n";

    private JsonObject Schema()
    {
        Vocabulary(typeof(RecordKind));
        Vocabulary(typeof(PartyKind));
        JsonObject definitions = new() { ["line"] = Line(), ["OtherRecord"] = OtherRecord() };
        foreach (Type record in Records)
            definitions.Add(record.Name, Record(record));
        foreach ((string name, JsonObject form) in ValueForms.All)
            definitions.Add(name, form);
        foreach ((string name, JsonObject vocabulary) in _vocabularies)
            definitions.Add(name, vocabulary);
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:alliance-core:schema:{AllianceDataset.CurrentSchemaVersion}",
            ["title"] = $"Alliance.Core, version {AllianceDataset.CurrentSchemaVersion}",
            ["description"] = "A dataset. Each record stands by itself under $defs, and a line of NDJSON as $defs/line. What the schema refuses, no reader reads; "
                + "a few things that it cannot say are refused too: a name twice in an object, numbers of too many digits, ranges out of order. Members that are not known are kept.",
            ["$ref"] = "#/$defs/AllianceDataset",
            ["$defs"] = definitions,
        };
    }

    private static JsonObject Line()
    {
        JsonObject line = Typed("A line of NDJSON: a record with its members and its kind, or, as the first line, the members of the dataset itself with the kind dataset.", "The kind of the record, or dataset. It may stand anywhere in the line; written, it stands first.");
        line["allOf"]!.AsArray().Add(Case(UnknownRecord.DatasetKind, new JsonObject
        {
            ["allOf"] = new JsonArray(ValueForms.Reference(nameof(AllianceDataset)), new JsonObject
            {
                ["properties"] = new JsonObject(typeof(AllianceDataset).GetProperties().Where(property => property.PropertyType.Name == typeof(ValueList<>).Name)
                    .Select(property => new KeyValuePair<string, JsonNode?>(JsonNames.Of(property), new JsonObject { ["type"] = "array", ["maxItems"] = 0 }))),
            }),
        }));
        return line;
    }

    private static JsonObject OtherRecord()
    {
        JsonObject record = Typed("A record with its kind. One of a kind that this version knows is read into the list of its kind.", "The kind of the record. It may stand anywhere in the object; written, it stands first.");
        record["allOf"]!.AsArray().Add(new JsonObject { ["properties"] = new JsonObject { ["type"] = new JsonObject { ["not"] = new JsonObject { ["const"] = UnknownRecord.DatasetKind } } } });
        return record;
    }

    private static JsonObject Case(string kind, JsonObject form) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { ["type"] = new JsonObject { ["const"] = kind } } },
        ["then"] = form,
    };

    private static JsonObject Typed(string description, string kindDescription)
    {
        JsonObject kind = ValueForms.Reference("Word");
        kind.Insert(0, "description", kindDescription);
        return new()
        {
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = new JsonObject { ["type"] = kind },
            ["required"] = new JsonArray("type"),
            ["allOf"] = new JsonArray([.. Records.Where(record => KindOf(record) != RecordKind.Unspecified).Select(record => Case(VocabularyNames<RecordKind>.Text(KindOf(record)), ValueForms.Reference(record.Name)))]),
        };
    }

    private JsonObject Record(Type record)
    {
        PropertyInfo[] properties = [.. record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsMember)];
        JsonObject members = new(properties.Select(property => new KeyValuePair<string, JsonNode?>(NameOf(property), Member(property))));
        JsonObject schema = new() { ["description"] = _documentation.Of(record), ["type"] = "object", ["properties"] = members };
        if (properties.Any(IsRequired))
            schema["required"] = new JsonArray([.. properties.Where(IsRequired).Select(property => JsonValue.Create(NameOf(property)))]);
        return schema;
    }

    private JsonObject Member(PropertyInfo property)
    {
        JsonObject form = property.Name == nameof(AllianceDataset.SchemaVersion)
            ? ValueForms.SchemaVersion
            : Form(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        JsonObject member = IsRequired(property) ? form : ValueForms.Nullable(form);
        member.Insert(0, "description", _documentation.Of(property.DeclaringType!, property.Name));
        return member;
    }

    private JsonObject Form(Type type)
    {
        if (Records.Contains(type))
            return ValueForms.Reference(type.Name);
        if (type == typeof(UnknownRecord))
            return ValueForms.Reference("OtherRecord");
        if (type == typeof(ExchangeRatePoints))
            return List(Form(typeof(ExchangeRate)));
        if (!type.IsGenericType)
            return ValueForms.Of(type);
        Type argument = type.GenericTypeArguments[0];
        return type.GetGenericTypeDefinition() == typeof(ValueList<>) ? List(Form(argument))
            : type.GetGenericTypeDefinition() == typeof(Term<>) ? Vocabulary(argument)
            : ValueForms.Of(type);
    }

    private static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    private JsonObject Vocabulary(Type type)
    {
        if (!_vocabularies.ContainsKey(type.Name))
        {
            (string Word, string Meaning)[] words = [.. Enum.GetNames(type).Where(name => name != "Unspecified")
                .Select(name => (JsonNames.OfWord(type, name), _documentation.OfWord(type, name)))];
            JsonObject schema = new() { ["description"] = string.Join('\n', [_documentation.Of(type), .. words.Select(word => $"{word.Word}: {word.Meaning}")]) };
            schema["$ref"] = "#/$defs/Word";
            schema["examples"] = new JsonArray([.. words.Select(word => JsonValue.Create(word.Word))]);
            _vocabularies.Add(type.Name, schema);
        }
        return ValueForms.Reference(type.Name);
    }

    private static RecordKind KindOf(Type record) => record.GetCustomAttribute<JsonRecordAttribute>()!.Kind;

    private static string NameOf(PropertyInfo property) => JsonNames.Of(property);

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static bool IsMember(PropertyInfo property) => property.PropertyType != typeof(UnknownMembers)
        && property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
}

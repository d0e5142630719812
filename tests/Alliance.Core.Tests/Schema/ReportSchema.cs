using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Core.Tests.Schema;

/// <summary>Writes the JSON Schema of reports from the types that are written: their public properties and their documentation.</summary>
internal sealed class ReportSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // An object of each type with all its members, from which follows which of them have to be present.
    private static readonly TextEdit WholeEdit = new() { Offset = 1, Length = 1, NewText = "a", TextHash = "0" };
    private static readonly Suggestion WholeSuggestion = new() { Action = SuggestionAction.ReplaceValue, Pointer = "/a", Description = "D.", NewJson = "1", Edit = WholeEdit };
    private static readonly Finding WholeFinding = new() { Code = "A", Severity = FindingSeverity.Error, Pointer = "/a", Message = "M.", Line = 1, Column = 1, Suggestions = [WholeSuggestion] };
    private static readonly ValidationReport WholeReport = new() { File = "f", Findings = [WholeFinding], Unlisted = new(1, 1, 1), NotChecked = ["N."] };

    private static readonly List<object> Wholes = [WholeReport, WholeReport.Unlisted, WholeFinding, WholeSuggestion, WholeEdit];

    private readonly DocumentationText _documentation = new();
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    public static string Write() => new ReportSchema().Schema().ToJsonString(Readable) + "\n";

    private JsonObject Schema()
    {
        JsonObject report = Form(typeof(ValidationReport));
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:alliance-core:report:1.0",
            ["title"] = "A report of Alliance.Core, version 1.0",
            ["description"] = "What ValidationReport.ToJson writes. Later versions may add members.",
            ["$ref"] = (string)report["$ref"]!,
            ["$defs"] = new JsonObject(_definitions.Select(definition => new KeyValuePair<string, JsonNode?>(definition.Key, definition.Value))),
        };
    }

    private JsonObject Form(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Form(inner);
        if (type == typeof(string))
            return new() { ["type"] = "string" };
        if (type == typeof(bool))
            return new() { ["type"] = "boolean" };
        if (type == typeof(int) || type == typeof(long))
            return new() { ["type"] = "integer", ["minimum"] = 0 };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return new() { ["type"] = "array", ["items"] = Form(type.GenericTypeArguments[0]) };
        if (type.IsEnum)
            return Defined(type, () => new() { ["description"] = _documentation.Of(type), ["oneOf"] = Words(type) });
        return type.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "JsonAnswerAttribute")
            ? Defined(type, () => Members(type))
            : throw new NotSupportedException($"The schema of reports does not describe {type.Name} yet.");
    }

    private JsonObject Defined(Type type, Func<JsonObject> form)
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            _definitions.Add(type.Name, []);
            _definitions[type.Name] = form();
        }
        return new() { ["$ref"] = $"#/$defs/{type.Name}" };
    }

    private JsonArray Words(Type vocabulary) =>
    [
        .. Enum.GetNames(vocabulary).Where(name => name != "Unspecified")
            .Select(name => new JsonObject { ["const"] = JsonNames.OfWord(vocabulary, name), ["description"] = _documentation.OfWord(vocabulary, name) }),
    ];

    private JsonObject Members(Type type)
    {
        JsonObject properties = [], whole = Whole(type);
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            if (!whole.ContainsKey(JsonNames.Of(property)))
            {
                // Only what is computed from other members may be left out.
                Assert.False(property.CanWrite, $"The example of {type.Name} has no member {property.Name}.");
                continue;
            }
            JsonObject form = Form(property.PropertyType);
            form.Insert(0, "description", _documentation.Of(type, property.Name));
            properties.Add(JsonNames.Of(property), form);
        }
        JsonObject schema = new() { ["description"] = _documentation.Of(type), ["type"] = "object", ["properties"] = properties };
        string[] required = [.. properties.Select(property => property.Key).Where(name => IsRequired(type, name))];
        if (required.Length > 0)
            schema["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        return schema;
    }

    private static JsonObject Whole(Type type)
    {
        object whole = Wholes.Find(one => one.GetType() == type)
            ?? throw new NotSupportedException($"The schema of reports has no example of {type.Name} yet.");
        return JsonNode.Parse(JsonSerializer.Serialize(whole, type))!.AsObject();
    }

    /// <summary>Whether an object without the member is refused.</summary>
    private static bool IsRequired(Type type, string member)
    {
        JsonObject json = Whole(type);
        json.Remove(member);
        try
        {
            return json.Deserialize(type) is null;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}

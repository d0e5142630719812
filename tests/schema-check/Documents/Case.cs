using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core.SchemaCheck;

/// <summary>A text, and what the library says to it.</summary>
/// <param name="Name">What the text shows.</param>
/// <param name="Schema">The name under <c>$defs</c> of what it should be, or of a type that has a schema of its own: a report, or the options for checking.</param>
/// <param name="Text">The text.</param>
/// <param name="Accepted">Whether the library reads it.</param>
/// <param name="BeyondSchema">Whether the schema cannot say what is wrong, and accepts it.</param>
/// <param name="Canonical">Whether the library has written it, and nothing in it is kept in a spelling of its own.</param>
internal sealed record Case(string Name, string Schema, string Text, bool Accepted, bool BeyondSchema = false, bool Canonical = false)
{
    private const string Line = "line";

    /// <summary>A case of which nobody knows beforehand whether the library reads it.</summary>
    public static Case Of(string name, string schema, string text) => new(name, schema, text, Reads(schema, text));

    /// <summary>Whether the library says what the case says.</summary>
    [JsonIgnore]
    public bool IsTrue => Reads(Schema, Text) == Accepted;

    public string ToJson() => JsonSerializer.Serialize(this, CaseJson.Default.Case);

    private static bool Reads(string schema, string text)
    {
        try
        {
            if (schema == Line)
                return AllianceJson.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(text))).Count() == 1;
            if (schema == nameof(ValidationOptions))
                return ValidationOptions.Read(Encoding.UTF8.GetBytes(text), ReportCases.Own) is not null;
            // The serializer takes a null for any class by itself, unseen by the library.
            return JsonSerializer.Deserialize(text, TypeOf(schema)) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Type TypeOf(string schema) =>
        typeof(AllianceDataset).Assembly.GetType($"Alliance.Core.{(schema == "Id" ? "Id`1" : schema)}") switch
        {
            { IsGenericTypeDefinition: true } generic => generic.MakeGenericType(typeof(Source)),
            { } type => type,
            null => throw new InvalidOperationException($"The model has no type {schema}."),
        };
}

[JsonSerializable(typeof(Case))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CaseJson : JsonSerializerContext;

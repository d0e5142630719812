using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Schema;

/// <summary>Writes the JSON Schema of the settings for validation from the words that the code knows.</summary>
internal static class SettingsSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write() => Schema().ToJsonString(Readable) + "\n";

    private static JsonObject Schema()
    {
        var documentation = new DocumentationText();
        string Of(string property) => documentation.Of(typeof(ValidationOptions), property);
        Dictionary<string, JsonObject> members = new(StringComparer.Ordinal)
        {
            ["$schema"] = new() { ["description"] = "The schema, for editors. It is not read.", ["type"] = "string" },
            ["severities"] = Severities(documentation),
            ["ruleSets"] = new()
            {
                ["description"] = Of(nameof(ValidationOptions.RuleSets)),
                ["type"] = "array",
                ["items"] = Words<RuleSet>(documentation),
                ["default"] = new JsonArray([.. ValidationOptions.Default.RuleSets.Select(set => JsonValue.Create(VocabularyNames<RuleSet>.Text(set)))]),
            },
            ["warningsAsErrors"] = new() { ["description"] = Of(nameof(ValidationOptions.WarningsAsErrors)), ["type"] = "boolean", ["default"] = ValidationOptions.Default.WarningsAsErrors },
            ["linesBetweenRecords"] = new() { ["description"] = Of(nameof(ValidationOptions.LinesBetweenRecords)), ["type"] = "boolean", ["default"] = ValidationOptions.Default.LinesBetweenRecords },
            ["maxFindings"] = new()
            {
                ["description"] = Of(nameof(ValidationOptions.MaxFindings)),
                ["type"] = "integer",
                ["minimum"] = 0,
                ["maximum"] = int.MaxValue,
                ["default"] = ValidationOptions.Default.MaxFindings,
            },
            ["unknownMembersAreErrors"] = new()
            {
                ["description"] = Of(nameof(ValidationOptions.UnknownMembersAreErrors)),
                ["type"] = "boolean",
                ["default"] = ValidationOptions.Default.UnknownMembersAreErrors,
            },
        };
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:alliance-core:validation-settings:1.0",
            ["title"] = "Settings for validation by Alliance.Core, version 1.0",
            ["description"] = "What ValidationOptions.Read reads.",
            ["type"] = "object",
            ["properties"] = new JsonObject(ValidationSettings.Names.Select(name => new KeyValuePair<string, JsonNode?>(name, members[name]))),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Severities(DocumentationText documentation)
    {
        JsonObject severity = Words<FindingSeverity>(documentation);
        severity["oneOf"]!.AsArray().Add(new JsonObject { ["const"] = ValidationSettings.Off, ["description"] = "The rules are not checked." });
        return new()
        {
            ["description"] = "The severities of rules, by a code, the beginning of codes, a type of record, a rule set, or the code of a rule of the caller. The narrowest name of a rule decides.",
            ["type"] = "object",
            ["properties"] = new JsonObject(RuleCatalogue.Words.Select(word => new KeyValuePair<string, JsonNode?>(word, new JsonObject { ["$ref"] = "#/properties/severities/additionalProperties" }))),
            ["propertyNames"] = new JsonObject { ["pattern"] = "^(?:(?!ALC-(?:0[0-9]*|9301)$)ALC-[0-9]{0,4}|(?![Aa][Ll][Cc]-)[A-Za-z][A-Za-z0-9._-]*)$" },
            ["additionalProperties"] = severity,
        };
    }

    private static JsonObject Words<T>(DocumentationText documentation) where T : struct, Enum => new()
    {
        ["oneOf"] = new JsonArray(
        [
            .. Enum.GetNames<T>().Where(name => name != "Unspecified")
                .Select(name => new JsonObject { ["const"] = JsonNames.OfWord(typeof(T), name), ["description"] = documentation.OfWord(typeof(T), name) }),
        ]),
    };
}

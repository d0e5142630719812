using System.Text.Json.Nodes;

namespace Alliance.Tool;

/// <summary>An argument that a tool takes.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Description">What it means, and its default.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Words">The texts that it may be; null for any.</param>
internal sealed record ToolParameter(string Name, ToolParameterKind Kind, string Description, bool IsRequired = false, IReadOnlyList<string>? Words = null)
{
    /// <summary>The JSON Schema of arguments.</summary>
    public static JsonObject SchemaOf(IEnumerable<ToolParameter> parameters) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(parameters.Select(one => KeyValuePair.Create<string, JsonNode?>(one.Name, one.Schema()))),
        ["required"] = new JsonArray([.. parameters.Where(one => one.IsRequired).Select(one => JsonValue.Create(one.Name))]),
        ["additionalProperties"] = false,
    };

    /// <summary>The word of a kind in JSON Schema.</summary>
    public static string WordOf(ToolParameterKind kind) => kind switch
    {
        ToolParameterKind.Text => "string",
        ToolParameterKind.Number => "number",
        ToolParameterKind.WholeNumber => "integer",
        ToolParameterKind.Members => "object",
        _ => "boolean",
    };

    /// <summary>The same word with its article.</summary>
    public static string NounOf(ToolParameterKind kind) => kind is ToolParameterKind.WholeNumber or ToolParameterKind.Members ? $"an {WordOf(kind)}" : $"a {WordOf(kind)}";

    private JsonObject Schema()
    {
        var schema = new JsonObject { ["type"] = WordOf(Kind), ["description"] = Description };
        if (Words is not null)
            schema["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word))]);
        return schema;
    }
}

/// <summary>What an argument is.</summary>
internal enum ToolParameterKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    /// <summary>A JSON object.</summary>
    Members,

    /// <summary>True or false.</summary>
    Flag,
}

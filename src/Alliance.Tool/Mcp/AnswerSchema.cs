using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Alliance.Tool;

/// <summary>The JSON Schema of an answer, made from its type.</summary>
internal static class AnswerSchema
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Described };

    /// <summary>The schema of a type.</summary>
    public static JsonNode Of(JsonTypeInfo type) => type.GetJsonSchemaAsNode(Options);

    private static JsonObject Described(JsonSchemaExporterContext context, JsonNode schema)
    {
        JsonObject described = (Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type) is { IsEnum: true } words ? OneOf(words, context.TypeInfo) : schema as JsonObject ?? [];
        // A member without a value is left out, and never null.
        if (described["type"] is JsonArray types)
            described["type"] = types.First(type => type!.GetValue<string>() != "null")!.DeepClone();
        described.Remove("default");
        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object)
            described["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(one => one.IsRequired || !one.IsGetNullable).Select(one => JsonValue.Create(one.Name))]);
        if (context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute { Description: var text }, ..])
            described.Insert(0, "description", text);
        return described;
    }

    /// <summary>The words of an enumeration. No answer has the value without a word, which states nothing.</summary>
    private static JsonObject OneOf(Type words, JsonTypeInfo form) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetValuesAsUnderlyingType(words).Cast<object>().Select(value => JsonSerializer.SerializeToNode(Enum.ToObject(words, value), form)).Where(word => word!.GetValue<string>().Length > 0)]),
    };
}

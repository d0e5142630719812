using System.Text.Json;
using System.Text.Json.Nodes;

namespace Alliance.Tool.Tests;

/// <summary>Compares a JSON value with the part of JSON Schema that the tools use. Another keyword is an error, so that none is ignored.</summary>
internal static class FormErrors
{
    private static readonly string[] Known = ["type", "properties", "required", "items", "enum", "description", "additionalProperties"];

    public static IReadOnlyList<string> Of(JsonNode? value, JsonNode schema, string place)
    {
        List<string> errors = [.. schema.AsObject().Where(member => !Known.Contains(member.Key)).Select(member => $"{place}: the keyword {member.Key} is not known")];
        if (value is null || schema["type"]!.GetValue<string>() is var type && !TypesOf(value).Contains(type))
            return [.. errors, $"{place}: {value?.ToJsonString() ?? "null"} is no {schema["type"]}"];
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)))
            errors.Add($"{place}: {value.ToJsonString()} is not one of {words.ToJsonString()}");
        if (value is JsonArray items)
            errors.AddRange(items.SelectMany((item, index) => Of(item, schema["items"]!, $"{place}[{index}]")));
        if (value is JsonObject members)
        {
            errors.AddRange((schema["required"]?.AsArray() ?? []).Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{place}: {name} is missing"));
            errors.AddRange(members.SelectMany(member => schema["properties"]?[member.Key] is { } inner ? Of(member.Value, inner, $"{place}.{member.Key}") : [$"{place}: {member.Key} is not announced"]));
        }
        return errors;
    }

    private static string[] TypesOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => ["object"],
        JsonValueKind.Array => ["array"],
        JsonValueKind.String => ["string"],
        JsonValueKind.Number => value.AsValue().TryGetValue(out int _) ? ["integer", "number"] : ["number"],
        _ => ["boolean"],
    };
}

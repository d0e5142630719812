using System.Text.Json;

namespace Alliance.Tool;

/// <summary>Compares the JSON of a line with JSON-RPC 2.0, and finds the texts and names that the package could not read.</summary>
internal static class MessageCheck
{
    private const int LongestName = 80;

    private const string Surrogate = "an unpaired surrogate; an escape such as \\ud83d must be in a pair, such as \\ud83d\\ude00.";

    /// <summary>What is wrong with the texts and the names of members, at any depth: an unpaired surrogate, or a name that is repeated. Null if nothing is.</summary>
    public static string? TextMistake(JsonElement message) => Find(message) is { } found ? $"At ${found.Place}, {found.Mistake}" : null;

    /// <summary>What keeps a message, whose texts are right, from being a request or a notification; null if nothing does.</summary>
    public static string? FormMistake(JsonElement message) => message.ValueKind switch
    {
        JsonValueKind.Object => Mistake(message, "jsonrpc", "\"2.0\"", value => value.ValueKind == JsonValueKind.String && value.ValueEquals("2.0"))
            ?? Mistake(message, "id", "a string or a whole number (a notification has no id)", IsId, isRequired: false)
            ?? Mistake(message, "method", "a string, such as \"tools/call\"", value => value.ValueKind == JsonValueKind.String)
            ?? Mistake(message, "params", "a JSON object", value => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null, isRequired: false)
            ?? OfAnswer(message, "result")
            ?? OfAnswer(message, "error"),
        JsonValueKind.Array => "A message must be a JSON object, and not an array; each message has a line of its own.",
        _ => $"A message must be a JSON object, and not {PlainText.Quoted(message.GetRawText())}.",
    };

    /// <summary>Whether a message, whose texts are right, answers a request.</summary>
    public static bool IsAnswer(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && !message.TryGetProperty("method", out _) && (message.TryGetProperty("result", out _) || message.TryGetProperty("error", out _));

    /// <summary>The id of a message that may have mistakes; null where it has no id, several, or one that is wrong.</summary>
    public static JsonElement? IdOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && message.EnumerateObject().Where(member => Text(() => member.Name) == "id").ToArray() is [var id] && IsId(id.Value) ? id.Value : null;

    private static (string Place, string Mistake)? Find(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => FindInMembers(value),
        JsonValueKind.Array => FindInItems(value),
        JsonValueKind.String when Text(value.GetString) is null => ("", $"the text has {Surrogate}"),
        _ => null,
    };

    private static (string Place, string Mistake)? FindInMembers(JsonElement value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (Text(() => member.Name) is not { } name)
                return ("", $"the name of a member has {Surrogate}");
            if (!names.Add(name))
                return ("", $"the member {PlainText.Quoted(name)} is repeated; an object must have each member once.");
            if (Find(member.Value) is { } found)
                return ($".{WrappedText.Cut(name, LongestName)}{found.Place}", found.Mistake);
        }
        return null;
    }

    private static (string Place, string Mistake)? FindInItems(JsonElement value)
    {
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (Find(item) is { } found)
                return ($"[{index}]{found.Place}", found.Mistake);
            index++;
        }
        return null;
    }

    private static string? Mistake(JsonElement message, string name, string right, Func<JsonElement, bool> isRight, bool isRequired = true)
    {
        if (!message.TryGetProperty(name, out JsonElement value))
            return isRequired ? $"The member {name} is missing; it must be {right}." : null;
        return isRight(value) ? null : $"{name} must be {right}, and not {PlainText.Quoted(value.GetRawText())}.";
    }

    private static string? OfAnswer(JsonElement message, string name) =>
        message.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? $"A message with the member method must not have the member {name}, which belongs to an answer." : null;

    private static bool IsId(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Text(value.GetString) is not null : value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _);

    /// <summary>A text; null where it has an unpaired surrogate.</summary>
    private static string? Text(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

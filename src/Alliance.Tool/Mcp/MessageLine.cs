using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Alliance.Tool;

/// <summary>A line that was read: a message of JSON-RPC 2.0, or what is answered to a line that is none. Where there is neither, nothing is to be done.</summary>
/// <param name="Message">The message.</param>
/// <param name="Refusal">The answer to a line that is no message.</param>
internal readonly record struct MessageLine(JsonRpcMessage? Message, byte[]? Refusal)
{
    private static readonly JsonSerializerOptions Options = new(McpJsonUtilities.ProtocolOptions) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON of messages, in which letters of all languages are written as they are.</summary>
    public static JsonTypeInfo<JsonRpcMessage> Form { get; } = (JsonTypeInfo<JsonRpcMessage>)Options.GetTypeInfo(typeof(JsonRpcMessage));

    /// <summary>Reads a line. A blank line is skipped, and so is an answer, because the server asks nothing.</summary>
    public static MessageLine Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> line = utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        if (line.Trim(" \t\r"u8).IsEmpty)
            return default;
        if (!Utf8.IsValid(line))
            return Refused("It is not in UTF-8.", McpErrorCode.ParseError);
        try
        {
            using var document = JsonDocument.Parse(line.ToArray());
            JsonElement message = document.RootElement;
            if (IsAnswer(message))
                return default;
            return Mistake(message) is { } mistake ? Refused(mistake, McpErrorCode.InvalidRequest, IdOf(message)) : new(message.Deserialize(Form), null);
        }
        catch (JsonException error)
        {
            return Refused(string.Create(CultureInfo.InvariantCulture, $"{Reason(error)} (byte {error.BytePositionInLine + 1})"), McpErrorCode.ParseError);
        }
        // An unpaired surrogate in the name of a member, in an id or in a method.
        catch (InvalidOperationException error)
        {
            return Refused(error.Message, McpErrorCode.ParseError);
        }
    }

    /// <summary>The answer to a line that is no message.</summary>
    public static MessageLine Refused(string reason, McpErrorCode code, JsonElement? id = null)
    {
        var refusal = new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = id is { } known ? JsonNode.Parse(known.GetRawText()) : null,
            ["error"] = new JsonObject { ["code"] = (int)code, ["message"] = $"The line is not a message of JSON-RPC 2.0: {PlainText.Line(reason)}" },
        };
        return new(null, Encoding.UTF8.GetBytes(refusal.ToJsonString(Options)));
    }

    private static string? Mistake(JsonElement message) => message.ValueKind switch
    {
        JsonValueKind.Object => Mistake(message, "jsonrpc", "\"2.0\"", value => value.ValueKind == JsonValueKind.String && value.ValueEquals("2.0"))
            ?? Mistake(message, "id", "a string or a whole number (a notification has no id)", IsId, isRequired: false)
            ?? Mistake(message, "method", "a string, such as \"tools/call\"", IsText)
            ?? Mistake(message, "params", "a JSON object", value => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null, isRequired: false),
        JsonValueKind.Array => "A message must be a JSON object, and not an array; each message has a line of its own.",
        _ => $"A message must be a JSON object, and not {PlainText.Quoted(message.GetRawText())}.",
    };

    private static string? Mistake(JsonElement message, string name, string right, Func<JsonElement, bool> isRight, bool isRequired = true)
    {
        if (!message.TryGetProperty(name, out JsonElement value))
            return isRequired ? $"The member {name} is missing; it must be {right}." : null;
        return isRight(value) ? null : $"{name} must be {right}, and not {PlainText.Quoted(value.GetRawText())}.";
    }

    /// <summary>The message without the place, which counts from 0.</summary>
    private static string Reason(JsonException error)
    {
        int place = error.Message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }

    private static bool IsAnswer(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && !message.TryGetProperty("method", out _) && (message.TryGetProperty("result", out _) || message.TryGetProperty("error", out _));

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is not null;

    private static bool IsId(JsonElement value) => IsText(value) || (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _));

    private static JsonElement? IdOf(JsonElement message) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty("id", out JsonElement id) && IsId(id) ? id : null;
}

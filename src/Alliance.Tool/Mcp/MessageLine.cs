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
            return Of(document.RootElement);
        }
        catch (JsonException error)
        {
            return Refused(string.Create(CultureInfo.InvariantCulture, $"{Reason(error)} (byte {error.BytePositionInLine + 1})"), McpErrorCode.ParseError);
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

    private static MessageLine Of(JsonElement message)
    {
        string? mistake = MessageCheck.TextMistake(message);
        if (mistake is null && MessageCheck.IsAnswer(message))
            return default;
        mistake ??= MessageCheck.FormMistake(message);
        try
        {
            return mistake is null ? new(message.Deserialize(Form), null) : Refused(mistake, McpErrorCode.InvalidRequest, MessageCheck.IdOf(message));
        }
        catch (JsonException)
        {
            return Refused("It does not have the form of a request or a notification.", McpErrorCode.InvalidRequest, MessageCheck.IdOf(message));
        }
    }

    /// <summary>The message without the place, which counts from 0.</summary>
    private static string Reason(JsonException error)
    {
        int place = error.Message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}

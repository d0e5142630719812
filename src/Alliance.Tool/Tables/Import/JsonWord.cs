using System.Text.Json;

namespace Alliance.Tool;

/// <summary>The words that stand in a text of JSON.</summary>
internal static class JsonWord
{
    /// <summary>The names and numbers in a pointer (RFC 6901).</summary>
    public static string[] PathOf(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>The text, number or other word with which a text begins; null where there is none, such as at an object.</summary>
    public static string? At(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: true, new(new JsonReaderOptions { AllowMultipleValues = true }));
        try
        {
            return !reader.Read() || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? null
                : reader.TokenType == JsonTokenType.String ? reader.GetString()
                : System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The text is not JSON, or has a text that is not Unicode; that is what the message of the error is about.
            return null;
        }
    }
}

using System.Globalization;
using System.Text.Json;

namespace Alliance.Tool;

/// <summary>Finds values in a line of JSON by pointers (RFC 6901).</summary>
internal static class JsonWord
{
    /// <summary>The names and numbers in a pointer.</summary>
    public static string[] PathOf(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(part => part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];

    /// <summary>The text, number or other word at a place; null where there is none, such as at an object.</summary>
    /// <param name="pointer">The pointer to the place.</param>
    /// <param name="line">The line.</param>
    public static string? At(string pointer, ReadOnlySpan<byte> line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line.ToArray());
            JsonElement value = document.RootElement;
            foreach (string part in PathOf(pointer))
            {
                if (value.ValueKind is JsonValueKind.Object && value.TryGetProperty(part, out JsonElement member))
                    value = member;
                else if (value.ValueKind is JsonValueKind.Array && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < value.GetArrayLength())
                    value = value[index];
                else
                    return null;
            }
            return value.ValueKind switch
            {
                JsonValueKind.Object or JsonValueKind.Array => null,
                JsonValueKind.String => value.GetString(),
                _ => value.GetRawText(),
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The line is not JSON, or has a text that is not Unicode; that is what the message of the error is about.
            return null;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Benchmarks.Peers;

public sealed class PlainTextConverter : JsonConverter<PlainText>
{
    public override PlainText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new() { Text = reader.GetString() };
        var byLanguage = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string language = reader.GetString()!;
            reader.Read();
            byLanguage.Add(language, reader.GetString()!);
        }
        return new() { ByLanguage = byLanguage };
    }

    public override void Write(Utf8JsonWriter writer, PlainText value, JsonSerializerOptions options)
    {
        if (value.ByLanguage is null)
        {
            writer.WriteStringValue(value.Text);
            return;
        }
        writer.WriteStartObject();
        foreach ((string language, string text) in value.ByLanguage)
            writer.WriteString(language, text);
        writer.WriteEndObject();
    }
}

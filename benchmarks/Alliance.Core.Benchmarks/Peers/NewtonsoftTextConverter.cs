using Newtonsoft.Json;

namespace Alliance.Core.Benchmarks.Peers;

public sealed class NewtonsoftTextConverter : JsonConverter<PlainText>
{
    public override PlainText? ReadJson(JsonReader reader, Type objectType, PlainText? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.String)
            return new() { Text = (string?)reader.Value };
        var byLanguage = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            string language = (string)reader.Value!;
            byLanguage.Add(language, reader.ReadAsString()!);
        }
        return new() { ByLanguage = byLanguage };
    }

    public override void WriteJson(JsonWriter writer, PlainText? value, JsonSerializer serializer)
    {
        if (value?.ByLanguage is null)
        {
            writer.WriteValue(value?.Text);
            return;
        }
        writer.WriteStartObject();
        foreach ((string language, string text) in value.ByLanguage)
        {
            writer.WritePropertyName(language);
            writer.WriteValue(text);
        }
        writer.WriteEndObject();
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Alliance.Core.Json;

/// <summary>The JSON of a list within <see cref="JsonSerializer"/>: an array of whatever the options make of its items.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("Expected an array.");
        var item = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        ValueListBuilder<T> items = default;
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            try
            {
                items.Add(JsonSerializer.Deserialize(ref reader, item) ?? throw new JsonException("A list holds no null."));
            }
            catch (JsonException error)
            {
                // Without a path of its own, so that the serializer adds that of the list.
                throw new JsonException($"{error.Message} In item {index} of the list.", error);
            }
        }
        return items.ToList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, info);
        writer.WriteEndArray();
    }
}

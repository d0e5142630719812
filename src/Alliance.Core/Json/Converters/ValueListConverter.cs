using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>The JSON of a list within <see cref="JsonSerializer"/>: an array of its items.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    private const string NoNull = "A list must not contain null.";

    // Items of the model are read and written by their own converters, whatever the options; items of other types are left to the options.
    private readonly JsonConverter<T>? _ofTheModel = OfTheModel();

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw ValueStart.Of(ref reader).Error($"Expected an array, found {JsonErrors.Name(reader.TokenType)}.");
        ValueListBuilder<T> items = default;
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var start = ValueStart.Of(ref reader);
            T? item;
            try
            {
                item = reader.TokenType == JsonTokenType.Null ? throw start.Error(NoNull) : ReadItem(ref reader, options);
            }
            catch (JsonException error)
            {
                // The exception has no path, so that the serializer adds that of the list.
                throw start.ItemError(index, InItem(index, error), error);
            }
            items.Add(item ?? throw start.ItemError(index, $"{NoNull} In item {index} of the list.", null));
        }
        return items.ToList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (int index = 0; index < value.Count; index++)
        {
            T item = value[index] ?? throw new ArgumentException($"{NoNull} In item {index} of the list.", nameof(value));
            if (_ofTheModel is not null)
                _ofTheModel.Write(writer, item, options);
            else
                JsonSerializer.Serialize(writer, item, ItemTypeInfo.Of<T>(options));
        }
        writer.WriteEndArray();
    }

    /// <summary>Returns the message for an error in an item. An error from the options ends with a place relative to the item, which is removed.</summary>
    private static string InItem(int index, JsonException error)
    {
        string place = $" Path: {error.Path} | LineNumber: {error.LineNumber} | BytePositionInLine: {error.BytePositionInLine}.";
        string reason = error.Message.EndsWith(place, StringComparison.Ordinal) ? error.Message[..^place.Length] : error.Message;
        return $"{reason} In item {index} of the list{(error.Path is null or "$" ? "" : $", at {JsonPlace.Shown(error.Path)}")}.";
    }

    private T? ReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options) => _ofTheModel is not null
        ? _ofTheModel.Read(ref reader, typeof(T), options)
        : JsonSerializer.Deserialize(ref reader, ItemTypeInfo.Of<T>(options));

    private static JsonConverter<T>? OfTheModel()
    {
        if (typeof(T) == typeof(string))
            return (JsonConverter<T>)(object)new StringItemConverter();
        if (typeof(T) == typeof(LocalDate))
            return (JsonConverter<T>)(object)new LocalDateConverter();
        if (default(T) is ISelfConverting self)
            return (JsonConverter<T>)self.Converter;
        return typeof(T).Assembly == typeof(ValueList).Assembly && typeof(T).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } type
            ? (JsonConverter<T>)Activator.CreateInstance(type)!
            : null;
    }
}

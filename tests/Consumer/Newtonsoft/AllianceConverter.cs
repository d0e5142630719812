using Alliance.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>The library's own JSON for its types within Newtonsoft.Json.</summary>
internal sealed class AllianceConverter : JsonConverter
{
    public override bool CanConvert(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Assembly == typeof(AllianceDataset).Assembly;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object)));

    public override object? ReadJson(JsonReader reader, Type type, object? existing, JsonSerializer serializer) =>
        System.Text.Json.JsonSerializer.Deserialize(JRaw.Create(reader).ToString(), type);
}

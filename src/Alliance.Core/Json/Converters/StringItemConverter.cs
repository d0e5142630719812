using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Alliance.Core.Json;

/// <summary>The JSON of a string in a list, within <see cref="JsonSerializer"/>: read and written as in a record, not as the options spell it.</summary>
internal sealed class StringItemConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReadOnlySpan<byte> text = ValueBytes.Text(ref reader);
        return Utf8.IsValid(text) ? Encoding.UTF8.GetString(text) : throw new JsonException("The text is not valid UTF-8.");
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        var sink = new JsonSink(indented: false);
        try
        {
            sink.String(value);
            WrittenValue.Put(writer, sink.Written);
        }
        catch (JsonWriteException error)
        {
            throw sink.Refusal(error, nameof(value));
        }
        finally
        {
            sink.Dispose();
        }
    }
}

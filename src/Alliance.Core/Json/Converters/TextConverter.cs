using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>The JSON of a value with a text form, within <see cref="JsonSerializer"/>: a string, or the key of a dictionary.</summary>
/// <typeparam name="T">The type of the value. Its default is written as an empty string if the member cannot be left out; it cannot be read.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextConverter<T> : JsonConverter<T> where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        // The text of an unspecified value is empty, and a sink refuses it.
        if (value.TryFormat(stackalloc byte[1], out int written, default, null) && written == 0)
        {
            WrittenValue.Put(writer, "\"\""u8);
            return;
        }
        var sink = new JsonSink(indented: false);
        try
        {
            sink.Text(value);
            WrittenValue.Put(writer, sink.Written);
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName($"{value}");
    }

    private static T Parse(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = ValueBytes.Text(ref reader);
        return T.TryParse(text, null, out T value) ? value : throw ValueStart.Of(ref reader).Error(JsonErrors.Refusal<T>(text));
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>The JSON of a value with a text form, within <see cref="JsonSerializer"/>: a string, or the name of a dictionary's entry.</summary>
/// <typeparam name="T">The value. <c>default</c> is written as an empty string where the member cannot be left out, and not read back.</typeparam>
public sealed class TextConverter<T> : JsonConverter<T> where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected a string, found {JsonErrors.Name(reader.TokenType)}.");
        ReadOnlySpan<byte> text = reader.ValueIsEscaped || reader.HasValueSequence ? Unescaped(ref reader) : reader.ValueSpan;
        return T.TryParse(text, null, out T value) ? value : throw new JsonException(JsonErrors.Refusal<T>(text));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var sink = new JsonSink(indented: false);
        try
        {
            sink.Text(value);
            writer.WriteRawValue(sink.Written, skipInputValidation: true);
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string name = reader.GetString()!;
        try
        {
            return T.Parse(System.Text.Encoding.UTF8.GetBytes(name), null);
        }
        catch (FormatException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName($"{value}");
    }

    private static byte[] Unescaped(ref Utf8JsonReader reader)
    {
        byte[] text = new byte[reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length];
        try
        {
            return text[..reader.CopyString(text)];
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The string holds half of a surrogate pair, or bytes that are no UTF-8.", error);
        }
    }
}

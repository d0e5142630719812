using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Core.Json;

/// <summary>
/// Makes <see cref="JsonSerializer"/> use the library's own reading and writing: a value has the same JSON form there, whatever the options.
/// </summary>
/// <typeparam name="T">A type of the model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelConverter<T> : JsonConverter<T>
{
    private protected ModelConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var start = ValueStart.Of(ref reader);
        ReadOnlySpan<byte> text = ValueBytes.Take(ref reader, start);
        TextSource source = SourceOf(text, DatasetReadOptions.Within(options));
        try
        {
            return ReadValue(ref source);
        }
        catch (JsonReadException error)
        {
            throw start.Error(text, error);
        }
        finally
        {
            source.Dispose();
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var sink = new JsonSink(indented: false);
        try
        {
            WriteValue(ref sink, value);
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

    private protected virtual TextSource SourceOf(ReadOnlySpan<byte> text, DatasetReadOptions options) => new(text, options);

    private protected abstract T ReadValue(ref TextSource source);

    private protected abstract void WriteValue(ref JsonSink sink, T value);
}

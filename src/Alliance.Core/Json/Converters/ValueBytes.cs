using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Alliance.Core.Json;

/// <summary>
/// Gets the bytes of the current value of a <see cref="Utf8JsonReader"/>, for the library's own reading: in place if they are contiguous, otherwise as a
/// copy. The reader has then checked grammar and depth according to the serializer's options.
/// </summary>
internal static class ValueBytes
{
    private static readonly JsonWriterOptions AsSpelled = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the bytes of the value, and moves the reader to its last token.</summary>
    /// <param name="reader">The reader, at the first token of the value.</param>
    /// <param name="place">The place of the value, for an error.</param>
    /// <exception cref="JsonException">The value is not valid.</exception>
    public static ReadOnlySpan<byte> Take(ref Utf8JsonReader reader, in ValueStart place)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        bool isStrict = options.CommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas;
        // A reader that continues from the state of another reader has no span of that reader's current token.
        bool isContiguous = reader.Position.GetObject() is null && !reader.ValueSpan.IsEmpty;
        if (!isStrict || !isContiguous || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return Copy(ref reader, place, isStrict);

        // The span of a token is a slice of the text, which is contiguous: the rest of the value follows the bracket in memory.
        ref byte first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        long start = reader.TokenStartIndex;
        reader.TrySkip();
        return MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start));
    }

    /// <summary>Returns the current string of the reader without escapes: a value, or the name of a member.</summary>
    /// <exception cref="JsonException">There is no string, or it is not valid.</exception>
    public static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw ValueStart.Of(ref reader).Error($"Expected a string, found {JsonErrors.Name(reader.TokenType)}.");
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            return reader.ValueSpan;
        byte[] text = new byte[reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length];
        try
        {
            return text.AsSpan(0, reader.CopyString(text));
        }
        catch (InvalidOperationException error)
        {
            throw ValueStart.Of(ref reader).Error("The string contains an unpaired surrogate, or bytes that are not UTF-8.", error);
        }
    }

    private static byte[] Copy(ref Utf8JsonReader reader, in ValueStart start, bool isStrict)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> text = JsonMarshal.GetRawUtf8Value(document.RootElement);
        if (isStrict)
            return text.ToArray();
        // Writing the text again would replace invalid bytes by replacement characters.
        if (!Utf8.IsValid(text))
            throw start.Error("The text is not valid UTF-8.");
        // The options allow comments or trailing commas, which the format does not.
        var copy = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(copy, AsSpelled);
        try
        {
            document.WriteTo(writer);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            throw start.Error("A string contains an unpaired surrogate.", error);
        }
        writer.Flush();
        return copy.WrittenSpan.ToArray();
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Alliance.Core.Json;

/// <summary>
/// The bytes of the value at which a reader of the platform stands, from which the library's own reading goes on: in place where they are contiguous,
/// else a copy. Grammar and depth have then been checked by the rules of the serializer's options.
/// </summary>
internal static class ValueBytes
{
    private static readonly JsonWriterOptions AsSpelled = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Takes the value, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The value is broken.</exception>
    public static ReadOnlySpan<byte> Take(ref Utf8JsonReader reader)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        bool isStrict = options.CommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas;
        // A reader that goes on from another's state has no span of the token on which that one stood.
        bool isContiguous = reader.Position.GetObject() is null && !reader.ValueSpan.IsEmpty;
        if (!isStrict || !isContiguous || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return Copy(ref reader, isStrict);

        // The span of a token is a slice of the text, which is one piece: the value goes on behind its bracket.
        ref byte first = ref MemoryMarshal.GetReference(reader.ValueSpan);
        long start = reader.TokenStartIndex;
        reader.TrySkip();
        return MemoryMarshal.CreateReadOnlySpan(ref first, (int)(reader.BytesConsumed - start));
    }

    /// <summary>The string at which the reader stands, without escapes; a value, or the name of a member.</summary>
    /// <exception cref="JsonException">There is no string, or it is broken.</exception>
    public static ReadOnlySpan<byte> Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException($"Expected a string, found {JsonErrors.Name(reader.TokenType)}.");
        if (!reader.ValueIsEscaped && !reader.HasValueSequence)
            return reader.ValueSpan;
        byte[] text = new byte[reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length];
        try
        {
            return text.AsSpan(0, reader.CopyString(text));
        }
        catch (InvalidOperationException error)
        {
            throw new JsonException("The string holds half of a surrogate pair, or bytes that are no UTF-8.", error);
        }
    }

    private static byte[] Copy(ref Utf8JsonReader reader, bool isStrict)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> text = JsonMarshal.GetRawUtf8Value(document.RootElement);
        if (isStrict)
            return text.ToArray();
        // What is written anew has replacement characters in the place of such bytes.
        if (!Utf8.IsValid(text))
            throw new JsonException("The text is not valid UTF-8.");
        // The options let comments or commas stand that the format does not know.
        var copy = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(copy, AsSpelled);
        try
        {
            document.WriteTo(writer);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            throw new JsonException("A string holds half of a surrogate pair.", error);
        }
        writer.Flush();
        return copy.WrittenSpan.ToArray();
    }
}

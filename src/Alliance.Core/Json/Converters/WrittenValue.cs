using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>Writes the canonical text of a value to a <see cref="Utf8JsonWriter"/>: with its own escapes, and indented like the text around it.</summary>
internal static class WrittenValue
{
    public static void Put(Utf8JsonWriter writer, ReadOnlySpan<byte> compact)
    {
        if (writer.Options.Indented)
            PutTokens(writer, compact);
        else
            writer.WriteRawValue(compact, skipInputValidation: true);
    }

    /// <summary>Writes token by token, because the writer does not start a new line for a raw value in an array.</summary>
    private static void PutTokens(Utf8JsonWriter writer, ReadOnlySpan<byte> compact)
    {
        var reader = new Utf8JsonReader(compact, CompactMember.AnyDepth);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(AsSpelled(reader.ValueSpan)); break;
                case JsonTokenType.String: writer.WriteStringValue(AsSpelled(reader.ValueSpan)); break;
                // All other tokens are written as they are; a JsonElement keeps the text of a number.
                default: JsonElement.ParseValue(ref reader).WriteTo(writer); break;
            }
        }
    }

    private static JsonEncodedText AsSpelled(ReadOnlySpan<byte> escaped) => JsonEncodedText.Encode(escaped, Spelled.Instance);

    /// <summary>An encoder that changes nothing, for text that is already escaped.</summary>
    private sealed unsafe class Spelled : JavaScriptEncoder
    {
        public static readonly Spelled Instance = new();

        public override int MaxOutputCharactersPerInputCharacter => 1;

        public override int FindFirstCharacterToEncode(char* text, int textLength) => -1;

        public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => -1;

        public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        {
            numberOfCharactersWritten = 0;
            return false;
        }

        public override bool WillEncode(int unicodeScalar) => false;
    }
}

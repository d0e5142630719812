using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alliance.Core.Json;

/// <summary>A value's canonical text, put into what a writer of the platform writes: in its own spelling, indented as the text around it is.</summary>
internal static class WrittenValue
{
    public static void Put(Utf8JsonWriter writer, ReadOnlySpan<byte> compact)
    {
        if (writer.Options.Indented)
            PutTokens(writer, compact);
        else
            writer.WriteRawValue(compact, skipInputValidation: true);
    }

    /// <summary>Token by token, since the writer gives a raw value in an array no line of its own.</summary>
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
                // All others are their own spelling, and an element keeps that of a number.
                default: JsonElement.ParseValue(ref reader).WriteTo(writer); break;
            }
        }
    }

    private static JsonEncodedText AsSpelled(ReadOnlySpan<byte> escaped) => JsonEncodedText.Encode(escaped, Spelled.Instance);

    /// <summary>Leaves alone what is escaped already.</summary>
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

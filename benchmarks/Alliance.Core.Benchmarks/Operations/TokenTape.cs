using System.Text.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>The tokens of a document, ready to be written by the platform's writer: the lower limit for all code that writes through it.</summary>
public sealed class TokenTape
{
    private readonly List<Token> _tokens = [];

    public TokenTape(byte[] document)
    {
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
            _tokens.Add(Token.Of(ref reader));
    }

    public void Replay(Utf8JsonWriter writer)
    {
        foreach (Token token in _tokens)
            token.Write(writer);
    }

    private readonly record struct Token(JsonTokenType Type, JsonEncodedText Name, string? Text, decimal Number)
    {
        public static Token Of(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.PropertyName => new(reader.TokenType, JsonEncodedText.Encode(reader.GetString()!), null, 0),
            JsonTokenType.String => new(reader.TokenType, default, reader.GetString(), 0),
            JsonTokenType.Number => new(reader.TokenType, default, null, reader.GetDecimal()),
            _ => new(reader.TokenType, default, null, 0),
        };

        public void Write(Utf8JsonWriter writer)
        {
            switch (Type)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(Name); break;
                case JsonTokenType.String: writer.WriteStringValue(Text); break;
                case JsonTokenType.Number: writer.WriteNumberValue(Number); break;
                case JsonTokenType.Null: writer.WriteNullValue(); break;
                default: writer.WriteBooleanValue(Type == JsonTokenType.True); break;
            }
        }
    }
}

using System.Text.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>A token of a text: where it stands, where the object around it begins, and, of the name of a member, where its value stands.</summary>
internal readonly record struct DifferentialToken(int Start, int End, bool IsName, int Object, int ValueStart, int ValueEnd)
{
    /// <summary>The tokens of a text, as far as it is JSON.</summary>
    public static List<DifferentialToken> Of(byte[] text)
    {
        var tokens = new List<DifferentialToken>();
        var open = new Stack<(int Start, int Name)>();
        var reader = new Utf8JsonReader(text);
        int name = -1;
        while (TryRead(ref reader))
        {
            int start = (int)reader.TokenStartIndex, end = (int)reader.BytesConsumed;
            bool isName = reader.TokenType == JsonTokenType.PropertyName;
            if (isName)
                end = start + reader.ValueSpan.Length + 2;
            tokens.Add(new(start, end, isName, open.Count > 0 ? open.Peek().Start : -1, 0, 0));
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = tokens.Count - 1;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((start, name));
                    name = -1;
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int valueStart, int valueName) = open.Pop();
                    Close(tokens, valueName, valueStart, end);
                    name = -1;
                    break;
                default:
                    Close(tokens, name, start, end);
                    name = -1;
                    break;
            }
        }
        return tokens;
    }

    private static void Close(List<DifferentialToken> tokens, int name, int valueStart, int valueEnd)
    {
        if (name >= 0)
            tokens[name] = tokens[name] with { ValueStart = valueStart, ValueEnd = valueEnd };
    }

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

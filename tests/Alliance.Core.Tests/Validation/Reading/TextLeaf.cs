using System.Text.Json;

namespace Alliance.Core.Tests.Validation;

/// <summary>A value of a text that is no object or array, in a member that the format has.</summary>
internal sealed record TextLeaf(int Start, int End, string Pointer, JsonTokenType Type)
{
    /// <summary>All such values of a text. What is in unknown members is not among them, nor are the records of unknown kinds.</summary>
    public static IReadOnlyList<TextLeaf> In(byte[] text)
    {
        var reader = new Utf8JsonReader(text);
        var leaves = new List<TextLeaf>();
        reader.Read();
        Value(ref reader, "", leaves);
        return leaves;
    }

    private static void Value(ref Utf8JsonReader reader, string pointer, List<TextLeaf> leaves)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            leaves.Add(new((int)reader.TokenStartIndex, (int)reader.BytesConsumed, pointer, reader.TokenType));
            return;
        }
        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        for (int index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            string name = isArray ? $"{index}" : reader.GetString()!;
            if (!isArray)
                reader.Read();
            if (name.StartsWith("x-", StringComparison.Ordinal) || name == "otherRecords")
                reader.Skip();
            else
                Value(ref reader, $"{pointer}/{name}", leaves);
        }
    }
}

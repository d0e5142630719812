using System.Text.Json;

namespace Alliance.Tool;

/// <summary>An object over several lines, with which a text begins that should have a record in each line.</summary>
/// <param name="Line">The line on which it begins, counted from one.</param>
/// <param name="Column">The byte in that line, counted from one.</param>
/// <param name="IsRecord">Whether it gives the kind of a record.</param>
internal sealed record LongObject(int Line, int Column, bool IsRecord)
{
    /// <summary>Finds the object; null where the first line that is not empty is complete, or where the object is broken off at the end of that line.</summary>
    /// <param name="text">The text, or its beginning.</param>
    /// <param name="isAll">Whether it is the whole text.</param>
    public static LongObject? In(ReadOnlySpan<byte> text, bool isAll)
    {
        if (text.StartsWith("\uFEFF"u8))
            text = text["\uFEFF"u8.Length..];
        int start = text.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0 || text[start] != '{')
            return null;
        int end = text[start..].IndexOf((byte)'\n');
        if (end < 0)
            return null;
        ReadOnlySpan<byte> rest = text[start..];
        var reader = new Utf8JsonReader(rest, isFinalBlock: false, new(new JsonReaderOptions { AllowMultipleValues = true }));
        bool isRecord = false, goesOn = false, isJson = true, isComplete = false;
        try
        {
            while (!isComplete && reader.Read())
            {
                goesOn |= reader.TokenStartIndex > end;
                isRecord |= reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("type"u8);
                isComplete = reader.CurrentDepth == 0 && reader.TokenType == JsonTokenType.EndObject;
            }
        }
        catch (JsonException)
        {
            isJson = false;
        }
        bool isBegun = rest[..end].Trim(" \t\r"u8).Length == 1;
        // Where the next line begins an object, the first one may be a record that is broken off.
        bool isLong = isBegun || (goesOn && (isComplete || (isJson && !isAll) || !rest[end..].TrimStart(" \t\r\n"u8).StartsWith("{"u8)));
        return isLong ? new(text[..start].Count((byte)'\n') + 1, start - text[..start].LastIndexOf((byte)'\n'), isRecord) : null;
    }
}

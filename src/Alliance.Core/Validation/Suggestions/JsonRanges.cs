using System.Globalization;
using System.Text.Json;

namespace Alliance.Core.Validation;

/// <summary>Finds the ranges of many values of a JSON text in one pass. Values that are not requested are skipped.</summary>
internal sealed class JsonRanges
{
    /// <summary>A text with comments or superfluous commas is reported elsewhere; the other values in it are found nevertheless.</summary>
    private static readonly JsonReaderOptions Tolerant = JsonPlace.Tolerant with { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, JsonRanges> _inside = new(StringComparer.Ordinal);
    private JsonRange? _range;

    /// <summary>Returns the ranges of the values that pointers name; those that the text does not have, or that come after an error in it, are left out.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="pointers">The RFC 6901 pointers; one may occur several times.</param>
    public static Dictionary<string, JsonRange> Of(ReadOnlySpan<byte> utf8, IEnumerable<string> pointers)
    {
        var root = new JsonRanges();
        Dictionary<string, JsonRanges> asked = new(StringComparer.Ordinal);
        foreach (string pointer in pointers)
        {
            if (!asked.ContainsKey(pointer))
                asked.Add(pointer, root.Ask(pointer));
        }
        var reader = new Utf8JsonReader(utf8, Tolerant);
        try
        {
            if (reader.Read())
                root.Find(ref reader, (int)reader.TokenStartIndex, (int)reader.TokenStartIndex);
        }
        catch (JsonException)
        {
            // The ranges found before the error are right.
        }
        Dictionary<string, JsonRange> found = new(StringComparer.Ordinal);
        foreach ((string pointer, JsonRanges place) in asked)
        {
            if (place._range is { } range)
                found.Add(pointer, range);
        }
        return found;
    }

    private JsonRanges Ask(string pointer)
    {
        JsonRanges place = this;
        foreach (string step in ModelPlace.StepsOf(pointer))
        {
            if (!place._inside.TryGetValue(step, out JsonRanges? next))
                place._inside.Add(step, next = new());
            place = next;
        }
        return place;
    }

    /// <summary>Reads the value whose first token is the current token of the reader.</summary>
    private void Find(ref Utf8JsonReader reader, int name, int nameEnd)
    {
        int start = (int)reader.TokenStartIndex;
        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        if (_inside.Count == 0 || !(isArray || reader.TokenType == JsonTokenType.StartObject))
            reader.Skip();
        else
            FindInside(ref reader, isArray);
        // If a name occurs twice, the text is refused at the second.
        _range ??= new(name, nameEnd, start, (int)reader.BytesConsumed);
    }

    private void FindInside(ref Utf8JsonReader reader, bool isArray)
    {
        for (int i = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            (int name, int nameEnd) = ((int)reader.TokenStartIndex, (int)reader.TokenStartIndex);
            string? step = isArray ? i.ToString(CultureInfo.InvariantCulture) : NameOf(ref reader);
            if (!isArray)
            {
                nameEnd = name + reader.ValueSpan.Length + 2;
                reader.Read();
            }
            if (step is not null && _inside.TryGetValue(step, out JsonRanges? inside))
                inside.Find(ref reader, name, nameEnd);
            else
                reader.Skip();
        }
    }

    private static string? NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // a lone surrogate, which no pointer contains
        }
    }
}

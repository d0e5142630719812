using System.Globalization;
using System.Text.Json;

namespace Alliance.Core;

/// <summary>Finds many places of a JSON text in one pass. Values that are not requested are skipped.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, JsonPlaces> _inside = new(StringComparer.Ordinal);
    private long _offset = -1;

    /// <summary>
    /// Returns the places that pointers name, in the order of the pointers; where there is no such value, the place of the nearest value that encloses it.
    /// </summary>
    /// <param name="utf8">The text, without a byte order mark. Nothing is found after an error in it.</param>
    /// <param name="pointers">The RFC 6901 pointers.</param>
    public static JsonPlace[] Of(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers)
    {
        var root = new JsonPlaces { _offset = 0 };
        var asked = new List<JsonPlaces>[pointers.Count];
        for (int i = 0; i < asked.Length; i++)
            asked[i] = root.Ask(pointers[i]);
        var reader = new Utf8JsonReader(utf8, JsonPlace.Tolerant);
        try
        {
            reader.Read();
            root.Find(ref reader);
        }
        catch (JsonException)
        {
            // The text is not the one that was read: the places found before the error are still right.
        }
        return Locate(utf8, pointers, Array.ConvertAll(asked, way => way.FindLast(step => step._offset >= 0)!._offset));
    }

    /// <summary>Returns the path to a pointer, starting here.</summary>
    private List<JsonPlaces> Ask(string pointer)
    {
        var way = new List<JsonPlaces> { this };
        foreach (string name in JsonPointer.StepsOf(pointer))
        {
            if (!way[^1]._inside.TryGetValue(name, out JsonPlaces? next))
                way[^1]._inside.Add(name, next = new());
            way.Add(next);
        }
        return way;
    }

    /// <summary>Reads the value whose first token is the current token of the reader.</summary>
    private void Find(ref Utf8JsonReader reader)
    {
        _offset = reader.TokenStartIndex;
        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        if (_inside.Count == 0 || !(isArray || reader.TokenType == JsonTokenType.StartObject))
        {
            reader.Skip();
            return;
        }
        for (int i = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); i++)
        {
            string? name = isArray ? i.ToString(CultureInfo.InvariantCulture) : NameOf(ref reader);
            if (!isArray)
                reader.Read();
            if (name is not null && _inside.TryGetValue(name, out JsonPlaces? inside))
                inside.Find(ref reader);
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

    /// <summary>Returns the lines and positions of offsets, counting each line of the text once.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="pointers">The pointers of the places, which are only passed on.</param>
    /// <param name="offsets">The offsets, in any order.</param>
    public static JsonPlace[] Locate(ReadOnlySpan<byte> utf8, IReadOnlyList<string> pointers, long[] offsets)
    {
        int[] order = [.. Enumerable.Range(0, offsets.Length)];
        Array.Sort((long[])offsets.Clone(), order);
        var places = new JsonPlace[offsets.Length];
        int line = 0, lineStart = 0, counted = 0;
        foreach (int i in order)
        {
            int offset = (int)offsets[i];
            for (int next; (next = utf8[counted..offset].IndexOf((byte)'\n')) >= 0; line++)
                lineStart = counted += next + 1;
            counted = offset;
            places[i] = new(pointers[i], line, offset - lineStart);
        }
        return places;
    }
}

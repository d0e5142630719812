using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// Finds the ranges of many values of a JSON text in one pass, also in a text with mistakes that a reader can pass over (<see cref="LooseJson"/>). Values that are not requested are
/// skipped.
/// </summary>
internal sealed class JsonRanges
{
    private readonly Dictionary<string, JsonRanges> _inside = new(StringComparer.Ordinal);
    private JsonRange? _range;

    /// <summary>Returns the ranges of the values that pointers name; those that the text does not have, or that come after a place where it is no longer JSON, are left out.</summary>
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
        try
        {
            int start = LooseJson.EndOfSpace(utf8, 0);
            root.Find(utf8, start, start, start);
        }
        catch (JsonReadException)
        {
            // The ranges found before this place are right.
        }
        Dictionary<string, JsonRange> found = new(StringComparer.Ordinal);
        foreach ((string pointer, JsonRanges place) in asked)
        {
            if (place._range is { } range)
                found.Add(pointer, range);
        }
        return found;
    }

    /// <summary>Returns the ranges of the items of a list, up to a place where it is no longer JSON; none for another value.</summary>
    /// <param name="utf8">The JSON text of the list.</param>
    public static IReadOnlyList<JsonRange> OfItems(ReadOnlySpan<byte> utf8)
    {
        List<JsonRange> items = [];
        if (JsonScan.At(utf8, 0) != '[')
            return items;
        try
        {
            for (int at = EndOfCommas(utf8, 1); at < utf8.Length && utf8[at] != ']'; at = EndOfCommas(utf8, at))
            {
                int start = at;
                at = LooseJson.EndOfValue(utf8, start);
                items.Add(new(start, start, start, at));
            }
        }
        catch (JsonReadException)
        {
            // The items found before this place are right.
        }
        return items;
    }

    private JsonRanges Ask(string pointer)
    {
        JsonRanges place = this;
        foreach (string step in JsonPointer.StepsOf(pointer))
        {
            if (!place._inside.TryGetValue(step, out JsonRanges? next))
                place._inside.Add(step, next = new());
            place = next;
        }
        return place;
    }

    /// <summary>Reads the value at a position, and returns its end.</summary>
    private int Find(ReadOnlySpan<byte> text, int start, int name, int nameEnd)
    {
        byte first = JsonScan.At(text, start);
        int end = _inside.Count > 0 && first is (byte)'{' or (byte)'[' ? FindInside(text, start, first == '[') : LooseJson.EndOfValue(text, start);
        // If a name occurs twice, the text is refused at the second.
        _range ??= new(name, nameEnd, start, end);
        return end;
    }

    private int FindInside(ReadOnlySpan<byte> text, int start, bool isArray)
    {
        byte close = (byte)(isArray ? ']' : '}');
        int at = EndOfCommas(text, start + 1);
        for (int i = 0; JsonScan.At(text, at) != close; i++)
        {
            int name = at, nameEnd = at;
            string step = i.ToString(CultureInfo.InvariantCulture);
            if (!isArray)
            {
                nameEnd = LooseJson.EndOfName(text, name, out int inner);
                step = TextPath.NameOf(text, name + inner, nameEnd - inner);
                at = LooseJson.EndOfSpace(text, nameEnd);
                if (JsonScan.At(text, at) != ':')
                    throw LooseJson.Expected(text, at, "a colon after the name of a member");
                at = LooseJson.EndOfSpace(text, at + 1);
            }
            at = _inside.TryGetValue(step, out JsonRanges? inside) ? inside.Find(text, at, name, nameEnd) : LooseJson.EndOfValue(text, at);
            at = LooseJson.EndOfSpace(text, at);
            if (JsonScan.At(text, at) != ',' && JsonScan.At(text, at) != close)
                throw JsonErrors.NoComma(at, close);
            at = EndOfCommas(text, at);
        }
        return at + 1;
    }

    /// <summary>Returns the position after white space, comments and commas; superfluous ones are reported elsewhere.</summary>
    private static int EndOfCommas(ReadOnlySpan<byte> text, int at)
    {
        at = LooseJson.EndOfSpace(text, at);
        while (JsonScan.At(text, at) == ',')
            at = LooseJson.EndOfSpace(text, at + 1);
        return at;
    }
}

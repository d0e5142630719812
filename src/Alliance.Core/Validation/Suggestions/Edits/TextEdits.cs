using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Makes the edits of a text that suggestions describe.</summary>
internal sealed class TextEdits
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly int _start;
    private readonly Dictionary<string, JsonRange> _ranges;
    private readonly Lazy<string> _hash;

    /// <param name="text">The text.</param>
    /// <param name="pointers">The places that edits may need.</param>
    public TextEdits(DatasetText text, IEnumerable<string> pointers)
    {
        _start = text.Utf8Json.Length - AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span).Length;
        _json = text.Utf8Json[_start..];
        _ranges = JsonRanges.Of(_json.Span, pointers);
        _hash = new(() => ValidationExtensions.HashOf(text.Utf8Json.Span));
    }

    /// <summary>The values at the places that the text has.</summary>
    public Dictionary<string, FoundValue> Values => _ranges.ToDictionary(pair => pair.Key, pair => new FoundValue(_json[pair.Value.Start..pair.Value.End]), StringComparer.Ordinal);

    /// <summary>Returns the edit of a suggestion; null when the text does not have the place.</summary>
    public TextEdit? Of(SuggestionAction action, string pointer, string? newJson)
    {
        if (action == SuggestionAction.InsertMember)
            return Insertion(pointer, newJson!);
        if (!_ranges.TryGetValue(pointer, out JsonRange range))
            return null;
        return action switch
        {
            SuggestionAction.RenameMember => Edit(range.Name, range.NameEnd, newJson!),
            SuggestionAction.RemoveMember => Removal(range),
            _ => Edit(range.Start, range.End, newJson!),
        };
    }

    /// <summary>Removes a member or an item with the comma before it; the first one with the comma and the white space after it.</summary>
    private TextEdit Removal(JsonRange range)
    {
        ReadOnlySpan<byte> json = _json.Span;
        int before = json[..range.Name].LastIndexOfAnyExcept(" \t\r\n"u8);
        if (before >= 0 && json[before] == ',')
            return Edit(before, range.End, "");
        int after = JsonScan.EndOfWhiteSpace(json, range.End);
        return JsonScan.At(json, after) == ',' ? Edit(range.Name, JsonScan.EndOfWhiteSpace(json, after + 1), "") : Edit(range.Name, range.End, "");
    }

    /// <summary>Inserts a member before the first one of its object, with the white space that follows the opening brace.</summary>
    private TextEdit? Insertion(string pointer, string newJson)
    {
        int last = pointer.LastIndexOf('/');
        if (!_ranges.TryGetValue(pointer[..last], out JsonRange holder))
            return null;
        ReadOnlySpan<byte> json = _json.Span;
        int first = JsonScan.EndOfWhiteSpace(json, holder.Start + 1);
        string name = Encoding.UTF8.GetString(JsonText.Quoted(JsonPointer.StepsOf(pointer).Last()));
        if (JsonScan.At(json, first) == '}')
            return Edit(first, first, $"{name}:{newJson}");
        bool isSpaced = json[holder.Start..holder.End].IndexOf(": "u8) >= 0;
        return Edit(first, first, $"{name}:{(isSpaced ? " " : "")}{newJson},{Encoding.UTF8.GetString(json[(holder.Start + 1)..first])}");
    }

    private TextEdit Edit(int start, int end, string newText) => new() { Offset = _start + start, Length = end - start, NewText = newText, TextHash = _hash.Value };
}

using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Writes the suggestions of findings as fixes of SARIF: only edits of the text that is given, as offsets in UTF-16 code units.</summary>
internal sealed class SarifFixes
{
    private readonly Dictionary<TextEdit, (long Start, long End)> _regions = new(ReferenceEqualityComparer.Instance);

    /// <param name="findings">The findings.</param>
    /// <param name="text">The text; without it nothing is written.</param>
    public SarifFixes(ValueList<Finding> findings, DatasetText? text)
    {
        TextEdit[] edits = [.. findings.SelectMany(finding => finding.Suggestions).Select(suggestion => suggestion.Edit).OfType<TextEdit>()];
        if (text is null || edits.Length == 0)
            return;
        string hash = ValidationExtensions.HashOf(text.Utf8Json.Span);
        ReadOnlySpan<byte> utf8 = AllianceJson.WithoutByteOrderMark(text.Utf8Json.Span);
        int mark = text.Utf8Json.Length - utf8.Length;
        long?[] offsets = Utf16Columns.Offsets(utf8, [.. edits.SelectMany(edit => new[] { edit.Offset - mark, edit.Offset - mark + edit.Length })]);
        for (int i = 0; i < edits.Length; i++)
        {
            if (edits[i].TextHash == hash && offsets[2 * i] is { } start && offsets[(2 * i) + 1] is { } end)
                _regions[edits[i]] = (start, end);
        }
    }

    /// <summary>Writes the member <c>fixes</c> of a result, if there are any.</summary>
    public void Write(Utf8JsonWriter json, Finding finding, string uri)
    {
        Suggestion[] suggestions = [.. finding.Suggestions.Where(suggestion => suggestion.Edit is { } edit && _regions.ContainsKey(edit))];
        if (suggestions.Length == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (Suggestion suggestion in suggestions)
            Write(json, suggestion, _regions[suggestion.Edit!], uri);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Suggestion suggestion, (long Start, long End) region, string uri)
    {
        json.WriteStartObject();
        WriteText(json, "description", suggestion.Description);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteNumber("index", 0);
        json.WriteEndObject();
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("charOffset", region.Start);
        json.WriteNumber("charLength", region.End - region.Start);
        json.WriteEndObject();
        if (suggestion.Edit!.NewText.Length > 0)
            WriteText(json, "insertedContent", suggestion.Edit.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}

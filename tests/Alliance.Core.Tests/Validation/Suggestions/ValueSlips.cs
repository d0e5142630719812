using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>Writes a value of a valid text in another form, which cannot be read.</summary>
internal static class ValueSlips
{
    private const int LongestValue = 1000;

    /// <summary>Returns the text with the value in another form; null where the value has no such form.</summary>
    public static byte[]? Broken(byte[] text, JsonRange range, ModelPlace place, ValueSlip slip)
    {
        if (range.End - range.Start > LongestValue)
            return null;
        string json = Encoding.UTF8.GetString(text[range.Start..range.End]);
        return Other(json, JsonNode.Parse(json)!, place, slip) is { } other ? [.. text[..range.Start], .. Encoding.UTF8.GetBytes(other), .. text[range.End..]] : null;
    }

    private static string? Other(string json, JsonNode node, ModelPlace place, ValueSlip slip) => slip switch
    {
        ValueSlip.NumberAsText when place.ValueType == typeof(decimal) => $"\"{json}\"",
        ValueSlip.TruthAsText when place.ValueType == typeof(bool) => $"\"{json}\"",
        ValueSlip.TextAsNumber when TextOf(node) is { } text && (IsYear(text) || (place.Member?.JsonName == "schemaVersion" && text == "1.0")) && IsDateOrText(place.ValueType) => text,
        ValueSlip.PeriodAsText when place.ValueType == typeof(Validity) => $"\"{JsonSerializer.Deserialize<Validity>(json)}\"",
        ValueSlip.NameWithoutObject when place.ValueType == typeof(DatedName) && node is JsonObject { Count: 1 } name && name["text"] is JsonValue text => text.ToJsonString(),
        ValueSlip.ItemWithoutList when place.ItemType is not null && place.Record?.Type != typeof(AllianceDataset) && node is JsonArray { Count: 1 } list => list[0]!.ToJsonString(),
        ValueSlip.ListAroundItem when place.ValueType is not null && place.Member is not null && place.ItemType is null => $"[{json}]",
        ValueSlip.DateWithDashes when IsDate(place.ValueType) && TextOf(node) is { } date && date.Contains('-', StringComparison.Ordinal) && !date.Contains('.', StringComparison.Ordinal) => json.Replace('-', '\u2013'),
        ValueSlip.IdWithInvisibleCharacter when IsId(place) => json.Insert(2, "\u200B"),
        ValueSlip.IdWithKind when IsId(place) && RecordModel.Find(place.ValueType!.GenericTypeArguments[0]) is { Kind: not RecordKind.Unspecified } record => $"\"{VocabularyNames<RecordKind>.Text(record.Kind)}:{TextOf(node)}\"",
        ValueSlip.ReferenceWithoutKind when place.ValueType == typeof(PartyReference) && TextOf(node) is { } party && !party.StartsWith("other:", StringComparison.Ordinal) => $"\"{party[(party.IndexOf(':', StringComparison.Ordinal) + 1)..]}\"",
        _ => null,
    };

    private static string? TextOf(JsonNode node) => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static bool IsYear(string text) => text.Length == 4 && text[0] != '0' && text.All(char.IsAsciiDigit);

    private static bool IsDate(Type? type) => type == typeof(PartialDate) || type == typeof(LocalDate) || type == typeof(ValidityBound);

    private static bool IsDateOrText(Type? type) => IsDate(type) || type == typeof(string) || type == typeof(LocalizedText);

    private static bool IsId(ModelPlace place) => place.ValueType is { } type && ValueCorrections.IsId(type);
}

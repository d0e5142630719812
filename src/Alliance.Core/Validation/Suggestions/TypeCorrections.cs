using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// Finds what is meant by a value of a wrong JSON type, where the value itself says it: a number or a truth value that is written as text, a text that is written as a number, a
/// period as text, a name without its object, one value instead of a list, a list of one item instead of the item.
/// </summary>
internal static class TypeCorrections
{
    private const string TextOfName = "text";

    private delegate void Writer<T>(ref JsonSink sink, T value);

    /// <summary>Returns the JSON that is meant; null when the value does not say it.</summary>
    /// <param name="place">The place of the value.</param>
    /// <param name="found">The value.</param>
    public static string? Of(ModelPlace place, FoundValue found)
    {
        if (found.Compact is null)
            return null;
        if (place.ItemType is { } item)
            return (IsValueOf(item, found) ? Encoding.UTF8.GetString(found.Json.Span) : OneOf(place, item, found)) is { } one ? $"[{one}]" : null;
        if (place.ValueType is not { } type)
            return null;
        return found.First == '[' ? OnlyItem(place, type, found) : OneOf(place, type, found);
    }

    /// <summary>Returns the value of a type that is meant by a value that is no list.</summary>
    private static string? OneOf(ModelPlace place, Type type, FoundValue found) =>
        found.Text is { } text ? OfText(type, text) : IsNumber(found.Json.Span) ? OfNumber(place, type, Encoding.UTF8.GetString(found.Json.Span)) : null;

    private static string? OfText(Type type, string text)
    {
        string trimmed = text.Trim();
        if (type == typeof(decimal))
            return IsNumber(Encoding.UTF8.GetBytes(trimmed)) ? trimmed : null;
        if (type == typeof(bool))
            return trimmed.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true" : trimmed.Equals("false", StringComparison.OrdinalIgnoreCase) ? "false" : null;
        if (type == typeof(Validity))
            return Validity.TryParse(trimmed, null, out Validity period) && !period.IsContradictory ? Written(period, JsonValues.WriteValidity) : null;
        if (type == typeof(Money))
            return Money.TryParse(trimmed, null, out Money amount) ? Written(amount, JsonValues.WriteMoney) : null;
        bool isName = RecordModel.Find(type) is { } record && trimmed.Length > 0
            && record.Members.Any(member => member.JsonName == TextOfName && !member.IsList && (member.ValueType == typeof(LocalizedText) || member.ValueType == typeof(string)))
            && record.Members.All(member => member.JsonName == TextOfName || !member.IsRequired);
        return isName ? $"{{\"{TextOfName}\":{Quoted(text)}}}" : null;
    }

    private static string? OfNumber(ModelPlace place, Type type, string number)
    {
        if (place.Record?.Type == typeof(AllianceDataset) && place.Member?.JsonName == "schemaVersion")
            return SchemaVersion.TryParse(number, out SchemaVersion version) && version.Major == SchemaVersion.CurrentMajor ? Quoted(number) : null;
        if (type == typeof(string) || type == typeof(LocalizedText))
            return Quoted(number);
        if (ValueCorrections.IsId(type))
            return place.Member is { RefersTo.IsEmpty: true } && Slug.IsSlug(number) ? Quoted(number) : null;
        if (type != typeof(PartialDate) && type != typeof(ValidityBound) && type != typeof(LocalDate))
            return null;
        return ValueCorrections.IsReadable(type, number) ? Quoted(number) : ValueCorrections.Of(type, number).Values is [var date] ? Quoted(date) : null;
    }

    /// <summary>Returns the item of a list that has only one, if it is a value of the type.</summary>
    private static string? OnlyItem(ModelPlace place, Type type, FoundValue list)
    {
        Dictionary<string, JsonRange> items = JsonRanges.Of(list.Json.Span, ["/0", "/1"]);
        return place.Member is not null && items.Count == 1 && new FoundValue(list.Json[items["/0"].Start..items["/0"].End]) is var item && IsValueOf(type, item)
            ? Encoding.UTF8.GetString(item.Json.Span)
            : null;
    }

    /// <summary>Whether a value has the JSON type of a type and, if it is an object, the members of its record, each with a value of the right JSON type.</summary>
    private static bool IsValueOf(Type type, FoundValue value)
    {
        if (!ValueCorrections.Fits(type, value.First, value.Text))
            return false;
        return RecordModel.Find(type) is { } record ? HasMembersOf(record, value.Json.Span) : IsReadable(type, value.Json.Span);
    }

    /// <summary>Whether a value that is no record can be read; one that is a string has been tried already.</summary>
    private static bool IsReadable(Type type, ReadOnlySpan<byte> json)
    {
        var source = new TextSource(json, DatasetReadOptions.Default);
        try
        {
            if (type == typeof(Money))
                JsonValues.ReadMoney(ref source);
            else if (type == typeof(Validity))
                JsonValues.ReadValidity(ref source);
            else if (type == typeof(ExchangeRate))
                JsonValues.ReadExchangeRate(ref source);
            else if (type == typeof(LocalizedText))
                JsonValues.ReadLocalizedText(ref source);
            else if (type == typeof(decimal))
                JsonValues.ReadDecimal(ref source);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
        finally
        {
            source.Dispose();
        }
    }

    private static bool HasMembersOf(RecordDescription record, ReadOnlySpan<byte> json)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                if (!seen.Add(name)
                    || record.Members.FirstOrDefault(member => member.JsonName == name) is not { } known
                    || !ValueCorrections.Fits(known, json[(int)reader.TokenStartIndex], reader.TokenType == JsonTokenType.String ? reader.GetString() : null))
                    return false;
                reader.Skip();
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return false;
        }
        return record.Members.All(member => !member.IsRequired || seen.Contains(member.JsonName));
    }

    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        try
        {
            return JsonScan.EndOfNumber(text, 0) == text.Length && JsonNumber.TryRead(text, out _, out _);
        }
        catch (JsonReadException)
        {
            return false;
        }
    }

    private static string Quoted(string text) => Encoding.UTF8.GetString(JsonText.Quoted(text));

    private static string Written<T>(T value, Writer<T> write)
    {
        var sink = new JsonSink(indented: false);
        try
        {
            write(ref sink, value);
            return Encoding.UTF8.GetString(sink.Written);
        }
        finally
        {
            sink.Dispose();
        }
    }
}

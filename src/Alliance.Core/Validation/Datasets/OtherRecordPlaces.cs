using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// The places of records in a text. A record in <c>otherRecords</c> whose kind is known is read into the list of its kind, behind the records of that list; in the text it stays where it
/// is written.
/// </summary>
internal sealed class OtherRecordPlaces
{
    private const string List = "/otherRecords";

    private readonly Dictionary<string, int[]> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="dataset">The dataset that was read from it.</param>
    public OtherRecordPlaces(ReadOnlySpan<byte> utf8, AllianceDataset dataset)
    {
        RecordKind[] kinds = KindsIn(utf8);
        foreach (IGrouping<string, int> ofList in Enumerable.Range(0, kinds.Length).GroupBy(index => RecordModel.Find(kinds[index])?.ListJsonName ?? List[1..], StringComparer.Ordinal))
            _indices.Add(ofList.Key, [.. ofList]);
        foreach ((string name, IReadOnlyList<IRecord> records) in DatasetLists.Of(dataset))
            _counts[name] = records.Count;
    }

    /// <summary>Returns the kinds of the records in <c>otherRecords</c>; unspecified where a kind is not known or cannot be read.</summary>
    /// <param name="utf8">The text, without a byte order mark; it may have mistakes.</param>
    public static RecordKind[] KindsIn(ReadOnlySpan<byte> utf8)
    {
        List<RecordKind> kinds = [];
        if (JsonRanges.Of(utf8, [List]).TryGetValue(List, out JsonRange list))
        {
            foreach (JsonRange item in JsonRanges.OfItems(utf8[list.Start..list.End]))
                kinds.Add(KindOf(utf8[list.Start..][item.Start..item.End]));
        }
        return [.. kinds];
    }

    /// <summary>Returns the record type of a place in <c>otherRecords</c>, and the pointer inside the record; null for a place that is elsewhere.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="kinds">The kinds of the records in <c>otherRecords</c>.</param>
    public static (Type Type, string Inside)? RecordAt(string pointer, RecordKind[] kinds)
    {
        if (!pointer.StartsWith($"{List}/", StringComparison.Ordinal))
            return null;
        string[] steps = pointer.Split('/', 4);
        string inside = steps.Length > 3 ? $"/{steps[3]}" : "";
        bool isKnown = int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < kinds.Length && kinds[index] != RecordKind.Unspecified;
        // The kind itself is no member of the record that it names.
        return (isKnown && inside != "/type" ? RecordModel.Find(kinds[index])!.Type : typeof(UnknownRecord), inside);
    }

    /// <summary>Returns the pointer in the text for a pointer in the dataset.</summary>
    public string InText(string pointer)
    {
        string[] steps = pointer.Split('/', 4);
        if (steps.Length < 3
            || !_indices.TryGetValue(steps[1], out int[]? indices)
            || !_counts.TryGetValue(steps[1], out int count)
            || !int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            || index < count - indices.Length
            || index >= count)
            return pointer;
        steps[1] = List[1..];
        steps[2] = indices[index - (count - indices.Length)].ToString(CultureInfo.InvariantCulture);
        return string.Join('/', steps);
    }

    private static RecordKind KindOf(ReadOnlySpan<byte> record)
    {
        try
        {
            return AllianceJson.KindOf(record, DatasetReadOptions.Default).TryGetKnown(out RecordKind kind) ? kind : RecordKind.Unspecified;
        }
        catch (System.Text.Json.JsonException)
        {
            return RecordKind.Unspecified;
        }
    }
}

using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// Finds values in records of which there is no text: each record that has one of the places is written as JSON once. A record that cannot be written, for instance
/// without its id, has no values.
/// </summary>
internal static class WrittenValues
{
    /// <summary>Returns the values that pointers name; those that do not exist are left out.</summary>
    /// <param name="root">The dataset or record.</param>
    /// <param name="pointers">The RFC 6901 pointers into it.</param>
    public static Dictionary<string, FoundValue> Of(object root, IEnumerable<string> pointers)
    {
        Dictionary<string, FoundValue> found = new(StringComparer.Ordinal);
        foreach (IGrouping<string, string> ofRecord in pointers.GroupBy(pointer => root is AllianceDataset dataset ? RecordAt(dataset, pointer)?.Pointer ?? "" : "", StringComparer.Ordinal))
        {
            object record = root is not AllianceDataset all ? root
                : ofRecord.Key.Length == 0 ? AllianceDataset.Of([], all)
                : RecordAt(all, ofRecord.Key)!.Value.Record;
            if (Written(record) is not { } json)
                continue;
            foreach ((string inside, JsonRange range) in JsonRanges.Of(json, ofRecord.Select(pointer => pointer[ofRecord.Key.Length..])))
                found[ofRecord.Key + inside] = new(json.AsMemory(range.Start..range.End));
            if (record is AllianceDataset)
                AddLists((AllianceDataset)root, ofRecord, found);
        }
        return found;
    }

    /// <summary>Returns the record of a dataset in which a place is, with its own pointer; null for a place in the dataset itself.</summary>
    private static (string Pointer, IRecord Record)? RecordAt(AllianceDataset dataset, string pointer)
    {
        string[] steps = pointer.Split('/', 4);
        if (steps.Length < 3 || !int.TryParse(steps[2], NumberStyles.None, CultureInfo.InvariantCulture, out int index))
            return null;
        foreach ((string name, IReadOnlyList<IRecord> records) in DatasetLists.Of(dataset))
        {
            if (name == steps[1] && index < records.Count)
                return ($"/{steps[1]}/{steps[2]}", records[index]);
        }
        return null;
    }

    /// <summary>Adds the lists of a dataset that are asked for and have records, which were not written: each as an empty list.</summary>
    private static void AddLists(AllianceDataset dataset, IEnumerable<string> pointers, Dictionary<string, FoundValue> found)
    {
        HashSet<string> asked = pointers.ToHashSet(StringComparer.Ordinal);
        foreach ((string name, IReadOnlyList<IRecord> records) in DatasetLists.Of(dataset))
        {
            if (records.Count > 0 && asked.Contains("/" + name))
                found.TryAdd("/" + name, new("[]"u8.ToArray()));
        }
    }

    private static byte[]? Written(object record)
    {
        try
        {
            return AllianceJson.WriteModel(record, options: null);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

using System.Globalization;
using System.Text;

namespace Alliance.Tool;

/// <summary>A record that was read from tables: its row, and the rows of its lists.</summary>
/// <param name="kind">The word of the kind; null where the row has it.</param>
/// <param name="row">The row.</param>
internal sealed class ImportedRecord(string? kind, ImportedRow row)
{
    private readonly Dictionary<string, IReadOnlyList<ImportedRow>> _lists = new(StringComparer.Ordinal);

    /// <summary>The place of its row.</summary>
    public ImportPlace Place => row.Place;

    /// <summary>Adds the rows of a list.</summary>
    /// <returns>False if the row of the record has the list already.</returns>
    public bool TryAdd(string list, IReadOnlyList<ImportedRow> items)
    {
        _lists.Add(list, items);
        return row.Members.TryAdd(list.Split('.'), $"[{string.Join(',', items.Select(item => item.Members.ToJson(null)))}]");
    }

    /// <summary>The record as a line of NDJSON.</summary>
    public byte[] ToLine() => Encoding.UTF8.GetBytes(row.Members.ToJson(kind));

    /// <summary>The place of a value: its file, line and column.</summary>
    /// <param name="pointer">The pointer to it (RFC 6901), from the record.</param>
    public ImportPlace PlaceOfValue(string pointer)
    {
        string[] path = JsonWord.PathOf(pointer);
        for (int length = 1; length < path.Length; length++)
        {
            if (_lists.TryGetValue(string.Join('.', path[..length]), out IReadOnlyList<ImportedRow>? items) && int.TryParse(path[length], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count)
                return items[index].PlaceOfValue(path.AsSpan()[(length + 1)..]);
        }
        return row.PlaceOfValue(path);
    }
}

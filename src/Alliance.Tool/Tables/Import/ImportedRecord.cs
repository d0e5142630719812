using System.Globalization;
using System.Text;

namespace Alliance.Tool;

/// <summary>A record that was read from tables: its row, and the rows of its lists.</summary>
/// <param name="kind">The word of the kind; null where the row has it.</param>
/// <param name="row">The row.</param>
/// <param name="lacksLists">Whether rows of its lists are known to be missing, which has been reported.</param>
internal sealed class ImportedRecord(string? kind, ImportedRow row, bool lacksLists)
{
    private readonly Dictionary<string, IReadOnlyList<ImportedRow>> _lists = new(StringComparer.Ordinal);

    /// <summary>The place of its row.</summary>
    public ImportPlace Place => row.Place;

    /// <summary>Adds the rows of a list.</summary>
    /// <returns>False if the row of the record has the list already.</returns>
    public bool TryAdd(string list, IReadOnlyList<ImportedRow> items)
    {
        bool isFirst = row.Members.TryAdd(list.Split('.'), $"[{string.Join(',', items.Select(item => item.Members.ToJson(null)))}]");
        if (isFirst)
            _lists.Add(list, items);
        return isFirst;
    }

    /// <summary>The record as a line of NDJSON.</summary>
    public byte[] ToLine() => Encoding.UTF8.GetBytes(row.Members.ToJson(kind));

    /// <summary>The place of a mistake: its file, line and column; null where another error, which has been reported, may be the reason.</summary>
    public ImportPlace? PlaceOf(Finding mistake)
    {
        ReadOnlySpan<string> path = JsonWord.PathOf(mistake.Pointer);
        bool isMissing = mistake.Code == ReadingMistakes.MissingMember;
        for (int length = 1; length < path.Length; length++)
        {
            if (_lists.TryGetValue(string.Join('.', path[..length]), out IReadOnlyList<ImportedRow>? items) && int.TryParse(path[length], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count)
                return PlaceOf(items[index], path[(length + 1)..], isMissing);
        }
        return isMissing && lacksLists ? null : PlaceOf(row, path, isMissing);
    }

    private static ImportPlace? PlaceOf(ImportedRow row, ReadOnlySpan<string> path, bool isMissing) => isMissing && row.MayLackMembers(path) ? null : row.PlaceOfValue(path);
}

using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>
/// A dataset as tables: one for each kind of record, and one for each list of objects in them. Members of objects are columns of their own (<c>validity.from</c>).
/// Lists of words or numbers, and lists within the rows of a list, are JSON in their cells.
/// </summary>
internal sealed class TableExport
{
    private readonly Dictionary<TableName, CsvTable> _tables = [];

    private TableExport()
    {
    }

    /// <summary>The tables of a dataset, each with at least one row: that of the dataset itself, and then by kind in the order of the format.</summary>
    public static IReadOnlyCollection<CsvTable> Of(AllianceDataset dataset)
    {
        var export = new TableExport();
        export.Add(new(RecordForms.Dataset, ""), RecordForms.Dataset, AllianceJson.Write(AllianceDataset.Of([], dataset)));
        foreach (IRecord record in dataset.Records())
            export.Add(new(record is UnknownRecord ? RecordForms.OtherRecords : record.Reference.Kind.Text, ""), record.Reference.ToString(), AllianceJson.WriteRecord(record));
        return export._tables.Values;
    }

    private void Add(TableName name, string reference, byte[] json)
    {
        using JsonDocument record = JsonDocument.Parse(json);
        AddMembers(TableOf(name).AddRow(), "", record.RootElement, name.Form!, (list, items, form) => AddList(name with { List = list }, reference, items, form));
    }

    private void AddList(TableName name, string reference, JsonElement items, MemberForm form)
    {
        foreach (JsonElement item in items.EnumerateArray())
        {
            Dictionary<string, string> row = TableOf(name).AddRow();
            row.Add(TableName.RecordColumn, reference);
            AddMembers(row, "", item, form, null);
        }
    }

    private static void AddMembers(Dictionary<string, string> row, string inside, JsonElement value, MemberForm form, Action<string, JsonElement, MemberForm>? addList)
    {
        List<string> unknown = [];
        foreach (JsonProperty member in value.EnumerateObject())
        {
            string place = inside + member.Name;
            if (form.Member(member.Name) is not { } found)
                unknown.Add(member.ToString());
            else if (member.Value.ValueKind == JsonValueKind.Object && member.Value.EnumerateObject().Any())
                AddMembers(row, $"{place}.", member.Value, found, addList);
            else if (addList is not null && found.Items is { IsObject: true } items && IsListOfObjects(member.Value))
                addList(place, member.Value, items);
            else
                row.Add(place, member.Value.ValueKind == JsonValueKind.String ? CellText.OfText(member.Value.GetString()!) : member.Value.GetRawText());
        }
        if (unknown.Count > 0)
            row.Add(inside + TableName.UnknownMembers, $"{{{string.Join(',', unknown)}}}");
    }

    private static bool IsListOfObjects(JsonElement value) => value.GetArrayLength() > 0 && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object);

    private CsvTable TableOf(TableName name)
    {
        if (!_tables.TryGetValue(name, out CsvTable? table))
            _tables.Add(name, table = new(name));
        return table;
    }
}

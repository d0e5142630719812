namespace Alliance.Tool;

/// <summary>A table that is written: rows of cells, with the columns that occur.</summary>
/// <param name="name">The name of the table.</param>
internal sealed class CsvTable(TableName name)
{
    private readonly List<Dictionary<string, string>> _rows = [];

    /// <summary>The name of the table.</summary>
    public TableName Name { get; } = name;

    /// <summary>The number of rows.</summary>
    public int Rows => _rows.Count;

    /// <summary>Adds a row and returns it, to be filled.</summary>
    public Dictionary<string, string> AddRow()
    {
        Dictionary<string, string> row = new(StringComparer.Ordinal);
        _rows.Add(row);
        return row;
    }

    /// <summary>The text of the file.</summary>
    /// <param name="isGuarded">Whether cells that a spreadsheet would take for formulas are guarded.</param>
    public byte[] ToUtf8(bool isGuarded)
    {
        IEnumerable<string> occurring = _rows.SelectMany(row => row.Keys).Distinct().Where(column => !(Name.IsList && column == TableName.RecordColumn));
        string[] columns = [.. Name.IsList ? (string[])[TableName.RecordColumn] : [], .. TableColumn.Ordered(occurring, Name.Form!)];
        IEnumerable<string[]> cells = _rows.Select(row => columns.Select(column => row.GetValueOrDefault(column, "")).ToArray()).Prepend(columns);
        return CsvText.Write(isGuarded ? cells.Select(row => row.Select(CellText.Guarded).ToArray()) : cells);
    }
}

namespace Alliance.Tool;

/// <summary>Reads records from tables. Rows of lists may be read before or after the rows of their records.</summary>
/// <param name="import">Where the records and errors go.</param>
internal sealed class TableImport(DatasetImport import)
{
    private readonly List<(TableName Table, ImportedRow Row)> _records = [];
    private readonly Dictionary<TableName, Dictionary<string, List<ImportedRow>>> _lists = [];
    private readonly HashSet<TableName> _read = [];

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name, which names the table.</param>
    /// <param name="text">Its text.</param>
    public void Read(string file, ReadOnlySpan<byte> text)
    {
        TableName table = TableName.OfFile(file);
        if (table.Form is not { } form)
        {
            IEnumerable<string> known = RecordForms.All.Find(table.Kind) is { } record ? TableColumn.Near(table.List, record).Select(list => $"{table.Kind}.{list}") : RecordForms.All.Names;
            import.Refuse(ExitCode.BrokenText, file, $"{PlainText.Quoted(table.ToString())} names no kind of record and no list of one; a file is named like alliance.csv or alliance.names.csv.{NearWords.DidYouMean(table.ToString(), known)}");
            return;
        }
        IReadOnlyList<CsvRow> rows;
        try
        {
            rows = CsvText.Read(file, text);
        }
        catch (ToolException error)
        {
            import.Refuse(error);
            return;
        }
        if (rows.Count == 0)
            import.Refuse(ExitCode.BrokenText, file, "The file is empty; its first line names the columns.");
        else if (Columns(file, table, form, rows[0]) is { } columns)
        {
            _read.Add(table);
            Read(file, table, form, columns, rows.Skip(1));
        }
    }

    /// <summary>Puts the rows of lists into their records, and hands the records over.</summary>
    /// <param name="into">The dataset with the records that may be replaced; null if there is none.</param>
    public void Complete(AllianceDataset? into)
    {
        if (into is not null)
            RefuseLostLists(into);
        if (import.Errors.Count > 0)
            return;
        foreach ((TableName table, ImportedRow row) in _records)
        {
            var record = new ImportedRecord(table.Kind == RecordForms.OtherRecords ? null : table.Kind, row);
            bool isWhole = true;
            foreach ((TableName list, Dictionary<string, List<ImportedRow>> owners) in _lists)
            {
                if (list.Kind == table.Kind && owners.Remove(row.Reference, out List<ImportedRow>? items) && !record.TryAdd(list.List, items))
                {
                    import.Refuse(ExitCode.BrokenText, items[0].Place, $"{row.Reference} has {list.List} in {row.Place} already; a list stands in one of the two.");
                    isWhole = false;
                }
            }
            if (isWhole)
                import.AddLine(record.ToLine(), record.Place, error => record.PlaceOfValue(error.Path ?? ""));
        }
        foreach ((TableName list, Dictionary<string, List<ImportedRow>> owners) in _lists)
        {
            foreach (ImportedRow item in owners.Values.SelectMany(items => items))
                import.Refuse(ExitCode.ErrorsFound, $"{item.Place}, column {TableName.RecordColumn}", $"There is no {PlainText.Quoted(item.Reference)} in {list.Kind}{TableName.Extension}; the record of a list is imported with it.{NearWords.DidYouMean(item.Reference, _records.Where(one => one.Table.Kind == list.Kind).Select(one => one.Row.Reference))}");
        }
    }

    /// <summary>A record that is replaced would lose the lists whose tables were not read.</summary>
    private void RefuseLostLists(AllianceDataset into)
    {
        ILookup<string, ImportedRow> rows = _records.ToLookup(record => record.Row.Reference, record => record.Row);
        IRecord[] replaced = [.. into.Records().Where(record => rows.Contains(record.Reference.ToString()))];
        foreach (TableName list in TableExport.Of(AllianceDataset.Of(replaced)).Select(table => table.Name).Where(name => name.IsList && !_read.Contains(name)))
        {
            if (!_records.Exists(record => record.Table.Kind == list.Kind && record.Row.Columns.Contains(list.List)))
                import.Refuse(ExitCode.ErrorsFound, $"{list}{TableName.Extension}", $"This table is missing. Records of {list.Kind}{TableName.Extension} have {list.List} in the dataset, which would be lost; import it too.");
        }
    }

    /// <summary>The columns of a file; null where one is wrong.</summary>
    private List<TableColumn>? Columns(string file, TableName table, MemberForm form, CsvRow header)
    {
        List<TableColumn> columns = [];
        int before = import.Errors.Count;
        foreach (string cell in header.Cells)
        {
            string name = CellText.Unguarded(cell);
            if (columns.Exists(column => column.Name == name))
                import.Refuse(ExitCode.BrokenText, ImportedRow.PlaceOf(file, header.Line), $"The column {PlainText.Quoted(name)} is there twice.");
            else if (table.IsList && name == TableName.RecordColumn)
                columns.Add(new(name, form));
            else if (TableColumn.Find(name, form) is { } column)
                columns.Add(column);
            else
                import.Refuse(ExitCode.BrokenText, ImportedRow.PlaceOf(file, header.Line), Unknown(name, header, form));
        }
        if (table.IsList && !columns.Exists(column => column.Name == TableName.RecordColumn))
            import.Refuse(ExitCode.BrokenText, ImportedRow.PlaceOf(file, header.Line), $"The column {TableName.RecordColumn} is missing; it refers to the record that has the list, such as {table.Kind}:ID.");
        return import.Errors.Count == before ? columns : null;
    }

    private static string Unknown(string name, CsvRow header, MemberForm form) =>
        header.Cells is [var only] && only.AsSpan().ContainsAny(';', '\t') ? $"The line {PlainText.Quoted(only)} is one cell; cells are separated by commas."
        : name.Length == 0 ? "A column has no name."
        : $"There is no column {PlainText.Quoted(name)}; members that the format does not know are in the column {TableName.UnknownMembers}, as a JSON object.{NearWords.DidYouMean(name, TableColumn.Near(name, form))}";

    private void Read(string file, TableName table, MemberForm form, List<TableColumn> columns, IEnumerable<CsvRow> rows)
    {
        string[] names = [.. columns.Select(column => column.Name)];
        int key = table.IsList ? Array.IndexOf(names, TableName.RecordColumn) : Array.IndexOf(names, form.Names[0]);
        foreach (CsvRow row in rows.Where(row => row.Cells.Any(cell => cell.Length > 0)))
        {
            if (row.Cells.Count != columns.Count)
            {
                import.Refuse(ExitCode.BrokenText, ImportedRow.PlaceOf(file, row.Line), $"The row has {Counted.Of(row.Cells.Count, "cell")}; the first line names {Counted.Of(columns.Count, "column")}.");
                continue;
            }
            string[] cells = [.. row.Cells.Select(CellText.Unguarded)];
            string id = key < 0 ? "" : cells[key];
            string reference = table.IsList ? id : table.Kind is RecordForms.Dataset ? table.Kind : $"{table.Kind}:{id.ToLowerInvariant()}";
            ImportedRow imported = new(file, row.Line, names, reference, new());
            for (int i = 0; i < cells.Length; i++)
            {
                if (cells[i].Length > 0 && !(table.IsList && i == key))
                    Add(imported, columns[i], cells[i]);
            }
            Keep(table, imported);
        }
    }

    private void Add(ImportedRow row, TableColumn column, string cell)
    {
        string place = $"{row.Place}, column {column.Name}";
        try
        {
            if (!row.Members.TryAdd(column.Path, CellText.ToJson(cell, column.Form)))
                import.Refuse(ExitCode.BrokenText, place, $"{PlainText.Quoted(cell)} is a second value: another column of this row has a value for the same member.");
        }
        catch (FormatException error)
        {
            import.Refuse(ExitCode.BrokenText, place, $"{PlainText.Quoted(cell)} does not fit: {error.Message}.");
        }
    }

    private void Keep(TableName table, ImportedRow row)
    {
        if (!table.IsList)
        {
            _records.Add((table, row));
            return;
        }
        if (!_lists.TryGetValue(table, out Dictionary<string, List<ImportedRow>>? owners))
            _lists.Add(table, owners = new(StringComparer.Ordinal));
        if (!owners.TryGetValue(row.Reference, out List<ImportedRow>? items))
            owners.Add(row.Reference, items = []);
        items.Add(row);
    }
}

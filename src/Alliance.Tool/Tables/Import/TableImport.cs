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
            import.Errors.Add(ExitCode.BrokenText, new(file), $"{PlainText.Quoted(table.ToString())} names no kind of record and no list of one; a file is named like alliance.csv or alliance.names.csv.{NearWords.DidYouMean(table.ToString(), known)}");
            return;
        }
        IReadOnlyList<CsvRow> rows;
        try
        {
            rows = CsvText.Read(file, text);
        }
        catch (ToolException error)
        {
            import.Errors.Add(error);
            return;
        }
        if (rows.Count == 0)
            import.Errors.Add(ExitCode.BrokenText, new(file), "The file is empty; its first line names the columns.");
        else if (TableHeader.Of(new(file, rows[0].Line), rows[0].Cells, table, form, import.Errors) is { } header)
        {
            _read.Add(table);
            Read(file, table, header, rows.Skip(1));
        }
    }

    /// <summary>Puts the rows of lists into their records, and hands the records over.</summary>
    /// <param name="into">The dataset with the records that may be replaced; null if there is none.</param>
    public void Complete(AllianceDataset? into)
    {
        if (into is not null)
            RefuseLostLists(into);
        if (import.Errors.Count == 0)
            RefuseMissingLists();
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
                    import.Errors.Add(ExitCode.BrokenText, items[0].Place, $"{row.Reference} has {list.List} in {row.Place} already; a list stands in one of the two.");
                    isWhole = false;
                }
            }
            if (isWhole)
                import.AddLine(record.ToLine(), record.Place, error => record.PlaceOfValue(error.Path ?? ""));
        }
        foreach ((TableName list, Dictionary<string, List<ImportedRow>> owners) in _lists)
            RefuseWithoutRecord(list, [.. owners.Values.SelectMany(items => items)], into is not null);
    }

    /// <summary>Refuses the rows of lists whose records were not read.</summary>
    private void RefuseWithoutRecord(TableName list, ImportedRow[] items, bool hasDataset)
    {
        TableName records = new(list.Kind, "");
        if (!_read.Contains(records))
        {
            foreach (IGrouping<string, ImportedRow> rows in items.GroupBy(item => item.File, StringComparer.Ordinal))
                import.Errors.Add(ExitCode.ErrorsFound, new(rows.Key), $"The table {records.FileName} is missing; it has the records of these lists ({Counted.Of(rows.Count(), "row")}). Import the two together; export writes both.{(hasDataset ? " The dataset of --into does not take its place, because a record is replaced as a whole." : "")}");
            return;
        }
        string[] known = [.. _records.Where(record => record.Table == records).Select(record => record.Row.Reference)];
        foreach (ImportedRow item in items)
        {
            bool isReference = item.Reference.StartsWith($"{list.Kind}:", StringComparison.OrdinalIgnoreCase);
            import.Errors.Add(
                ExitCode.ErrorsFound,
                item.Place.InColumn(TableName.RecordColumn),
                isReference
                    ? $"There is no {PlainText.Quoted(item.Reference)} in {records.FileName}; the record of a list is imported with it.{NearWords.DidYouMean(item.Reference, known)}"
                    : $"{PlainText.Quoted(item.Reference)} is no reference to a record of {records.FileName}; it is written like {known.FirstOrDefault($"{list.Kind}:ID")}.",
                isReference ? "no record" : "no reference",
                item.Reference);
        }
    }

    /// <summary>A record that is replaced would lose the lists whose tables were not read.</summary>
    private void RefuseLostLists(AllianceDataset into)
    {
        ILookup<string, ImportedRow> rows = _records.ToLookup(record => record.Row.Reference, record => record.Row);
        IRecord[] replaced = [.. into.Records().Where(record => rows.Contains(record.Reference.ToString()))];
        foreach (TableName list in TableExport.Of(AllianceDataset.Of(replaced)).Select(table => table.Name).Where(name => name.IsList && !_read.Contains(name)))
        {
            if (!IsColumn(list))
                import.Errors.Add(ExitCode.ErrorsFound, new(list.FileName), $"This table is missing. Records of {list.Kind}{TableName.Extension} have {list.List} in the dataset, which would be lost; import it too.");
        }
    }

    /// <summary>Refuses records whose kind always has a list, of which no table was read.</summary>
    private void RefuseMissingLists()
    {
        foreach (TableName records in _records.Select(record => record.Table).Distinct())
        {
            foreach (TableName list in records.Form!.Required.Select(name => records with { List = name }).Where(list => list.Form is not null && !_read.Contains(list) && !IsColumn(list)))
                import.Errors.Add(ExitCode.ErrorsFound, new(list.FileName), $"This table is missing. Each record of {records.FileName} has {list.List}; import it too.");
        }
    }

    /// <summary>Whether a list is in a column of the table of its records.</summary>
    private bool IsColumn(TableName list) => _records.Exists(record => record.Table.Kind == list.Kind && record.Row.Columns.Contains(list.List));

    private void Read(string file, TableName table, TableHeader header, IEnumerable<CsvRow> rows)
    {
        string[] names = [.. header.Columns.Select(column => column.Name)];
        int key = Array.IndexOf(names, table.IsList ? TableName.RecordColumn : table.Form!.Names[0]);
        foreach (CsvRow row in rows)
        {
            string[] cells = [.. row.Cells.Select(CellText.Unguarded)];
            if (!IsWhole(new(file, row.Line), cells, header))
                continue;
            string id = key < 0 ? "" : cells[key];
            string reference = table.IsList ? id : table.Kind is RecordForms.Dataset ? table.Kind : $"{table.Kind}:{id.ToLowerInvariant()}";
            ImportedRow imported = new(file, row.Line, names, reference, new());
            for (int i = 0; i < names.Length; i++)
            {
                if (cells[i].Length > 0 && !(table.IsList && i == key))
                    Add(imported, header.Columns[i], cells[i]);
            }
            Keep(table, imported);
        }
    }

    /// <summary>Whether a row has as many cells as the first line, and none in a column without a name.</summary>
    private bool IsWhole(ImportPlace row, string[] cells, TableHeader header)
    {
        int before = import.Errors.Count, columns = header.Columns.Count;
        if (cells.Length != header.Cells)
            import.Errors.Add(ExitCode.BrokenText, row, $"The row has {Counted.Of(cells.Length, "cell")}; the first line {(header.Cells == columns ? $"names {Counted.Of(columns, "column")}" : $"has {header.Cells}")}.");
        else if (Array.FindIndex(cells, columns, cell => !string.IsNullOrWhiteSpace(cell)) is var other and >= 0)
            import.Errors.Add(ExitCode.BrokenText, row, $"{PlainText.Quoted(cells[other])} is in column {other + 1}, which has no name in the first line; name the column, or empty the cell.", $"column {other + 1}", cells[other]);
        return import.Errors.Count == before;
    }

    private void Add(ImportedRow row, TableColumn column, string cell)
    {
        ImportPlace place = row.Place.InColumn(column.Name);
        try
        {
            if (!row.Members.TryAdd(column.Path, CellText.ToJson(cell, column.Form)))
                import.Errors.Add(ExitCode.BrokenText, place, $"{PlainText.Quoted(cell)} is a second value: another column of this row has a value for the same member.", "a second value", cell);
        }
        catch (FormatException error)
        {
            import.Errors.Add(ExitCode.BrokenText, place, $"{PlainText.Quoted(cell)} does not fit: {error.Message}.", error.Message, cell);
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
            _lists.Add(table, owners = new(StringComparer.OrdinalIgnoreCase));
        if (!owners.TryGetValue(row.Reference, out List<ImportedRow>? items))
            owners.Add(row.Reference, items = []);
        items.Add(row);
    }
}

namespace Alliance.Tool;

/// <summary>Reads records from tables. Rows of lists may be read before or after the rows of their records.</summary>
/// <param name="import">Where the records and errors go.</param>
internal sealed class TableImport(DatasetImport import)
{
    /// <summary>For the first wrong references, similar ones are searched for; the errors of many rows are shown as one.</summary>
    private const int MostSuggested = 20;

    private readonly List<(TableName Table, ImportedRow Row)> _records = [];
    private readonly Dictionary<TableName, Dictionary<string, List<ImportedRow>>> _lists = [];

    /// <summary>The tables of which there is a file.</summary>
    private readonly HashSet<TableName> _read = [];

    /// <summary>The tables of which rows, or the column that names their records, are known to be missing: what is wrong there has been reported, and is not reported again as a record or list that is not there.</summary>
    private readonly HashSet<TableName> _incomplete = [];

    /// <summary>Whether a file that could not be read, or has the name of no table, may be one that is missing.</summary>
    private bool _hasOtherFiles;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name, which names the table.</param>
    /// <param name="text">Its text.</param>
    public void Read(string file, ReadOnlySpan<byte> text)
    {
        TableName table = TableName.OfFile(file);
        if (table.Form is not { } form)
        {
            _hasOtherFiles = true;
            IEnumerable<string> known = RecordForms.All.Find(table.Kind) is { } record ? TableColumn.Near(table.List, record).Select(list => $"{table.Kind}.{list}") : RecordForms.All.Names;
            import.Errors.Add(ExitCode.BrokenText, new(file), $"{PlainText.Quoted(table.ToString())} names no kind of record and no list of one; a file is named like alliance.csv or alliance.names.csv.{NearWords.DidYouMean(table.ToString(), known)}");
            return;
        }
        _read.Add(table);
        int before = import.Errors.Count;
        IReadOnlyList<CsvRow> rows = CsvText.Read(file, text, import.Errors);
        if (import.Errors.Count > before)
            _incomplete.Add(table);
        else if (rows.Count == 0)
            import.Errors.Add(ExitCode.BrokenText, new(file), "The file is empty; its first line names the columns.");
        if (rows.Count > 0 && TableHeader.Of(new(file, rows[0].Line), rows[0].Cells, table, form, import.Errors) is { } header)
            Read(file, table, header, rows.Skip(1));
        else
            _incomplete.Add(table);
    }

    /// <summary>Puts the rows of lists into their records, and hands the records over.</summary>
    /// <param name="into">The dataset with the records that may be replaced; null if there is none.</param>
    /// <param name="isAll">Whether every file could be read.</param>
    public void Complete(AllianceDataset? into, bool isAll)
    {
        _hasOtherFiles |= !isAll;
        if (into is not null)
            RefuseLostLists(into);
        RefuseMissingLists();
        Dictionary<string, ImportPlace> places = new(StringComparer.Ordinal);
        foreach ((TableName table, ImportedRow row) in _records)
        {
            bool isRepeated = row.Reference is not null && !places.TryAdd(row.Reference, row.Place) && IsNamed(table);
            ImportedRecord record = RecordOf(table, row, lacksLists: isRepeated || _hasOtherFiles || LacksRows(table));
            bool isWhole = isRepeated || AddLists(table, row, record);
            if (isRepeated)
                import.RefuseRepeated(row.Reference!, row.Place, places[row.Reference!]);
            if (isRepeated || !isWhole)
                import.CheckLine(record.ToLine(), record.PlaceOf);
            else
                import.AddLine(record.ToLine(), record.Place, record.PlaceOf);
        }
        foreach ((TableName list, Dictionary<string, List<ImportedRow>> owners) in _lists)
            RefuseWithoutRecord(list, [.. owners.Values.SelectMany(items => items)], into is not null);
    }

    /// <summary>Whether the records of a table have references that are known from their rows: not the dataset itself, which is named otherwise, and not records whose kind is in another column.</summary>
    private static bool IsNamed(TableName table) => table.Kind is not (RecordForms.Dataset or RecordForms.OtherRecords);

    /// <summary>Whether rows are missing of a list that each record of a table has.</summary>
    private bool LacksRows(TableName table) => _incomplete.Any(list => list.IsList && list.Kind == table.Kind && table.Form!.Required.Contains(list.List.Split('.')[0]));

    private static ImportedRecord RecordOf(TableName table, ImportedRow row, bool lacksLists) => new(table.Kind == RecordForms.OtherRecords ? null : table.Kind, row, lacksLists);

    /// <summary>Puts the rows of lists into their record.</summary>
    /// <returns>Whether each list is in one place.</returns>
    private bool AddLists(TableName table, ImportedRow row, ImportedRecord record)
    {
        bool isWhole = true;
        foreach ((TableName list, Dictionary<string, List<ImportedRow>> owners) in _lists)
        {
            if (list.Kind != table.Kind || row.Reference is null || !owners.Remove(row.Reference, out List<ImportedRow>? items) || record.TryAdd(list.List, items))
                continue;
            import.Errors.Add(ExitCode.BrokenText, items[0].Place, $"{row.Reference} has {list.List} in {row.Place} already; a list stands in one of the two.");
            isWhole = false;
        }
        return isWhole;
    }

    /// <summary>Refuses the rows of lists whose records were not read, and what is wrong in them.</summary>
    private void RefuseWithoutRecord(TableName list, ImportedRow[] items, bool hasDataset)
    {
        if (items.Length == 0)
            return;
        ImportedRecord together = RecordOf(list, new(items[0].File, 1, TableHeader.Empty, null), lacksLists: true);
        together.TryAdd(list.List, items);
        import.CheckLine(together.ToLine(), together.PlaceOf);
        TableName records = new(list.Kind, "");
        if (!_read.Contains(records))
        {
            foreach (IGrouping<string, ImportedRow> rows in items.Where(_ => !_hasOtherFiles).GroupBy(item => item.File, StringComparer.Ordinal))
                import.Errors.Add(ExitCode.ErrorsFound, new(rows.Key), $"The table {records.FileName} is missing; it has the records of these lists ({Counted.Of(rows.Count(), "row")}). Import the two together; export writes both.{(hasDataset ? " The dataset of --into does not take its place, because a record is replaced as a whole." : "")}");
            return;
        }
        string[] known = [.. _records.Where(record => record.Table == records).Select(record => record.Row.Reference).OfType<string>()];
        int suggested = 0;
        foreach (ImportedRow item in items)
        {
            bool isReference = item.Reference?.StartsWith($"{list.Kind}:", StringComparison.OrdinalIgnoreCase) is true;
            if (item.Reference is null || (isReference && _incomplete.Contains(records)))
                continue;
            import.Errors.Add(
                ExitCode.ErrorsFound,
                item.Place.InColumn(TableName.RecordColumn),
                isReference
                    ? $"There is no {PlainText.Quoted(item.Reference)} in {records.FileName}; the record of a list is imported with it.{(suggested++ < MostSuggested ? NearWords.DidYouMean(item.Reference, known) : "")}"
                    : $"{PlainText.Quoted(item.Reference)} is no reference to a record of {records.FileName}; it is written like {known.FirstOrDefault($"{list.Kind}:ID")}.",
                isReference ? "no record" : "no reference",
                item.Reference);
        }
    }

    /// <summary>A record that is replaced would lose the lists whose tables were not read.</summary>
    private void RefuseLostLists(AllianceDataset into)
    {
        ILookup<string?, ImportedRow> rows = _records.ToLookup(record => record.Row.Reference, record => record.Row);
        IRecord[] replaced = [.. into.Records().Where(record => rows.Contains(record.Reference.ToString()))];
        foreach (TableName list in TableExport.Of(AllianceDataset.Of(replaced)).Select(table => table.Name).Where(IsMissing))
            RefuseMissing(list, $"This table is missing. Records of {list.Kind}{TableName.Extension} have {list.List} in the dataset, which would be lost; import it too.");
    }

    /// <summary>Refuses records whose kind always has a list, of which no table was read.</summary>
    private void RefuseMissingLists()
    {
        foreach (TableName records in _records.Select(record => record.Table).Distinct())
        {
            foreach (TableName list in records.Form!.Required.Select(name => records with { List = name }).Where(list => list.Form is not null && IsMissing(list)))
                RefuseMissing(list, $"This table is missing. Each record of {records.FileName} has {list.List}; import it too.");
        }
    }

    private void RefuseMissing(TableName list, string message)
    {
        _incomplete.Add(list);
        import.Errors.Add(ExitCode.ErrorsFound, new(list.FileName), message);
    }

    /// <summary>Whether a list has neither a table nor a column in that of its records, as far as the files could be read.</summary>
    private bool IsMissing(TableName list) =>
        list.IsList && !_hasOtherFiles && !_read.Contains(list) && !_incomplete.Contains(list) && !_records.Exists(record => record.Table.Kind == list.Kind && (record.Row.HasColumn(list.List) || record.Row.LacksColumns));

    private void Read(string file, TableName table, TableHeader header, IEnumerable<CsvRow> rows)
    {
        int key = header.Columns.ToList().FindIndex(column => column?.Name == (table.IsList ? TableName.RecordColumn : table.Form!.Names[0]));
        foreach (CsvRow row in rows)
        {
            string[] cells = [.. row.Cells.Select(CellText.Unguarded)];
            if (!IsWhole(new(file, row.Line), cells, header))
            {
                _incomplete.Add(table);
                continue;
            }
            string? reference = key < 0 || (cells[key].Length == 0 && !table.IsList) ? null : table.IsList ? cells[key] : table.Kind is RecordForms.Dataset ? table.Kind : $"{table.Kind}:{cells[key].ToLowerInvariant()}";
            if (reference is null)
                _incomplete.Add(table);
            ImportedRow imported = new(file, row.Line, header, reference);
            for (int i = 0; i < header.Columns.Count; i++)
            {
                if (cells[i].Length > 0 && header.Columns[i] is { } column && !(table.IsList && i == key))
                    Add(imported, column, cells[i]);
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
            row.Refuse(column);
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
        string owner = row.Reference ?? "";
        if (!owners.TryGetValue(owner, out List<ImportedRow>? items))
            owners.Add(owner, items = []);
        items.Add(row);
    }
}

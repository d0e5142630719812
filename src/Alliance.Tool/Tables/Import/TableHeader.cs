namespace Alliance.Tool;

/// <summary>The first line of a table, which names the columns.</summary>
/// <param name="Columns">The columns; null for one that is not known, or that is there already.</param>
/// <param name="Cells">The number of cells of a row: those of the columns, and after the last named column those of columns without a name, which are empty. Spreadsheets write such columns.</param>
/// <param name="IsWhole">Whether every column is known and none is missing.</param>
/// <param name="HasRequired">Whether there is a column for each member that every row has.</param>
internal sealed record TableHeader(IReadOnlyList<TableColumn?> Columns, int Cells, bool IsWhole, bool HasRequired)
{
    private const int MostNamed = 3;

    /// <summary>A header without columns.</summary>
    public static TableHeader Empty { get; } = new([], 0, IsWhole: true, HasRequired: true);

    /// <summary>The names of the columns that are known.</summary>
    public IReadOnlySet<string> Names { get; } = Columns.OfType<TableColumn>().Select(column => column.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads the first line.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="line">Its cells.</param>
    /// <param name="table">The table.</param>
    /// <param name="form">The form of its rows.</param>
    /// <param name="errors">Where what is wrong is noted.</param>
    /// <returns>The header; null where it names no column.</returns>
    public static TableHeader? Of(ImportPlace place, IReadOnlyList<string> line, TableName table, MemberForm form, ImportErrors errors)
    {
        string[] names = [.. line.Select(cell => CellText.Unguarded(cell).Trim())];
        names = names[..(Array.FindLastIndex(names, name => name.Length > 0) + 1)];
        int before = errors.Count;
        if (names.Length > 1 && Array.TrueForAll(names, name => Find(name, table, form) is null && Meant(name, form).Length == 0))
        {
            string[] known = [.. table.IsList ? (string[])[TableName.RecordColumn] : [], .. form.Names.Where(name => IsOneColumn(form.Member(name))).Take(MostNamed)];
            errors.Add(ExitCode.BrokenText, place, $"The line {PlainText.Quoted(string.Join(',', names))} names no column of {table}; the first line names the columns, such as {string.Join(", ", known)}.");
            return null;
        }
        List<TableColumn?> columns = [];
        for (int i = 0; i < names.Length; i++)
        {
            string name = names[i];
            bool isRepeated = name.Length > 0 && columns.Exists(column => column?.Name == name);
            columns.Add(isRepeated ? null : Find(name, table, form));
            if (isRepeated)
                Refuse($"The column {PlainText.Quoted(name)} is there twice.");
            else if (columns[^1] is not null)
                continue;
            else if (name.Length == 0)
                Refuse($"Column {i + 1} has no name; only empty columns after the last named column may have none.");
            else
                Refuse($"There is no column {PlainText.Quoted(name)}; members that the format does not know are in the column {TableName.UnknownMembers}, as a JSON object.{Meant(name, form)}");
        }
        // A column that is not known may be the one that is missing.
        if (errors.Count == before)
        {
            foreach (string name in Missing(columns, table, form))
                Refuse(name == TableName.RecordColumn ? $"The column {name} is missing; it refers to the record that has the list, such as {table.Kind}:ID." : $"The column {name} is missing; each row has a value in it.");
        }
        return new(columns, line.Count, errors.Count == before, form.Required.All(name => HasColumn(columns, name)));

        void Refuse(string message) => errors.Add(ExitCode.BrokenText, place, message);
    }

    private static TableColumn? Find(string name, TableName table, MemberForm form) => table.IsList && name == TableName.RecordColumn ? new(name, form) : TableColumn.Find(name, form);

    /// <summary>The columns that are not there although each row has a value in them.</summary>
    private static IEnumerable<string> Missing(List<TableColumn?> columns, TableName table, MemberForm form) =>
        from name in table.IsList ? form.Required.Prepend(TableName.RecordColumn) : form.Required
        where IsOneColumn(form.Member(name)) && !HasColumn(columns, name)
        select name;

    private static bool HasColumn(List<TableColumn?> columns, string member) => columns.Exists(column => column?.Path[0] == member);

    /// <summary>Whether the values of a member are in the table itself: those of a list, and of an object with lists, may be in other tables.</summary>
    private static bool IsOneColumn(MemberForm? member) => member is not ({ Items.IsObject: true } or { Names.Count: > 0 });

    private static string Meant(string name, MemberForm form) => NearWords.DidYouMean(name, TableColumn.Near(name, form));
}

namespace Alliance.Tool;

/// <summary>A row that was read from a table.</summary>
/// <param name="file">The name of the file.</param>
/// <param name="line">The line on which it begins.</param>
/// <param name="header">The first line of the table.</param>
/// <param name="reference">The reference to its record, or to the record that has the list; empty where it has none, and null where no column has it.</param>
internal sealed class ImportedRow(string file, int line, TableHeader header, string? reference)
{
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <summary>The name of the file.</summary>
    public string File => file;

    /// <summary>The reference to its record, or to the record that has the list; empty where it has none, and null where no column has it.</summary>
    public string? Reference => reference;

    /// <summary>The members that its cells hold.</summary>
    public JsonMembers Members { get; } = new();

    /// <summary>The place of the row.</summary>
    public ImportPlace Place => new(file, line);

    /// <summary>Whether something is wrong with the columns, so that the values of one may be missing.</summary>
    public bool LacksColumns => !header.IsWhole;

    /// <summary>Whether an object may lack a required member because something is wrong with the columns.</summary>
    /// <param name="path">The members that lead to the object, from the row.</param>
    public bool MayLackMembers(ReadOnlySpan<string> path) => LacksColumns && !(header.HasRequired && path.IsEmpty);

    /// <summary>Whether a column has this name.</summary>
    public bool HasColumn(string name) => header.Names.Contains(name);

    /// <summary>Notes that a cell cannot be read, and puts null in the place of its value.</summary>
    public void Refuse(TableColumn column)
    {
        _refused.Add(column.Name);
        if (column.Form is not null)
            Members.TryAdd(column.Path, "null");
    }

    /// <summary>The place of a value: with the column that leads to it, if there is one; null where its cell cannot be read, which has been reported.</summary>
    /// <param name="path">The members that lead to it, from the row.</param>
    public ImportPlace? PlaceOfValue(ReadOnlySpan<string> path)
    {
        string? column = ColumnOf(path);
        return column is null ? Place : _refused.Contains(column) ? null : Place.InColumn(column);
    }

    private string? ColumnOf(ReadOnlySpan<string> path)
    {
        for (int length = path.Length; length > 0; length--)
        {
            string name = string.Join('.', path[..length]), unknown = string.Join('.', [.. path[..(length - 1)], TableName.UnknownMembers]);
            if (HasColumn(name))
                return name;
            if (length == path.Length && HasColumn(unknown))
                return unknown;
        }
        return null;
    }
}

namespace Alliance.Tool;

/// <summary>A row that was read from a table.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line on which it begins.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Reference">The reference to its record, or to the record that has the list; empty where it has none.</param>
/// <param name="Members">The members that its cells hold.</param>
internal sealed record ImportedRow(string File, int Line, IReadOnlyCollection<string> Columns, string Reference, JsonMembers Members)
{
    /// <summary>The place of the row.</summary>
    public ImportPlace Place => new(File, Line);

    /// <summary>The place of a value: with the column that leads to it, if there is one.</summary>
    /// <param name="path">The members that lead to it, from the row.</param>
    public ImportPlace PlaceOfValue(ReadOnlySpan<string> path)
    {
        for (int length = path.Length; length > 0; length--)
        {
            string name = string.Join('.', path[..length]), unknown = string.Join('.', [.. path[..(length - 1)], TableName.UnknownMembers]);
            if (Columns.Contains(name))
                return Place.InColumn(name);
            if (length == path.Length && Columns.Contains(unknown))
                return Place.InColumn(unknown);
        }
        return Place;
    }
}

using System.Globalization;

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
    public string Place => PlaceOf(File, Line);

    /// <summary>The place of a line in a file, as messages show it.</summary>
    public static string PlaceOf(string file, int line) => string.Create(CultureInfo.InvariantCulture, $"{file}({line})");

    /// <summary>The place of a value: with the column that leads to it, if there is one.</summary>
    /// <param name="path">The members that lead to it, from the row.</param>
    public string PlaceOfValue(ReadOnlySpan<string> path)
    {
        for (int length = path.Length; length > 0; length--)
        {
            string name = string.Join('.', path[..length]), unknown = string.Join('.', [.. path[..(length - 1)], TableName.UnknownMembers]);
            if (Columns.Contains(name))
                return $"{Place}, column {name}";
            if (length == path.Length && Columns.Contains(unknown))
                return $"{Place}, column {unknown}";
        }
        return Place;
    }
}

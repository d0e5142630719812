namespace Alliance.Tool;

/// <summary>The name of a table, which is that of its file: a kind of record, such as <c>alliance</c>, or a list in the records of a kind, such as <c>alliance.names</c>.</summary>
/// <param name="Kind">The word of the kind.</param>
/// <param name="List">The members that lead to the list, such as <c>evidence.citations</c>; empty for the records themselves.</param>
internal readonly record struct TableName(string Kind, string List)
{
    /// <summary>The extension of the files.</summary>
    public const string Extension = ".csv";

    /// <summary>The column of a list with the reference to the record that has the list. No member has this name.</summary>
    public const string RecordColumn = "record";

    /// <summary>The column with the members that the format does not know, as a JSON object; also within an object, as in <c>evidence.*</c>.</summary>
    public const string UnknownMembers = "*";

    /// <summary>Whether the rows are items of lists.</summary>
    public bool IsList => List.Length > 0;

    /// <summary>The name of the file.</summary>
    public string FileName => $"{this}{Extension}";

    /// <summary>The form of a row; null where the format has no such table.</summary>
    public MemberForm? Form
    {
        get
        {
            MemberForm? form = RecordForms.All.Find(Kind);
            if (!IsList)
                return form;
            foreach (string name in List.Split('.'))
                form = form?.Member(name);
            return form?.Items is { IsObject: true } items ? items : null;
        }
    }

    /// <summary>The table of a file.</summary>
    public static TableName OfFile(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        int point = name.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? new(name, "") : new(name[..point], name[(point + 1)..]);
    }

    /// <inheritdoc/>
    public override string ToString() => IsList ? $"{Kind}.{List}" : Kind;
}

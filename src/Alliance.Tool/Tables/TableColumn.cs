namespace Alliance.Tool;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name: the members that lead to the value, such as <c>validity.from</c>.</param>
/// <param name="Form">The form of the values; null for members that the format does not know, which are a JSON object.</param>
internal sealed record TableColumn(string Name, MemberForm? Form)
{
    /// <summary>The names of the members that lead to the value.</summary>
    public string[] Path { get; } = Name.Split('.');

    /// <summary>The column of a name; null where the format has no such member.</summary>
    /// <param name="name">The name.</param>
    /// <param name="row">The form of the rows.</param>
    public static TableColumn? Find(string name, MemberForm row)
    {
        MemberForm? form = row;
        string[] path = name.Split('.');
        foreach (string member in path[..^1])
            form = form?.Member(member);
        if (form is not { IsObject: true })
            return null;
        if (path[^1] == TableName.UnknownMembers)
            return new(name, null);
        return form.Member(path[^1]) is { } found ? new(name, found) : null;
    }

    /// <summary>The names of columns that begin with the same members as a name that is not known.</summary>
    public static IEnumerable<string> Near(string name, MemberForm row)
    {
        MemberForm form = row;
        string inside = "";
        foreach (string member in name.Split('.')[..^1])
        {
            if (form.Member(member) is not { } next)
                break;
            (form, inside) = (next, $"{inside}{member}.");
        }
        return form.Names.Select(member => inside + member);
    }

    /// <summary>The names in the order of the format: languages in ordinal order, and unknown members after the known ones.</summary>
    public static IEnumerable<string> Ordered(IEnumerable<string> names, MemberForm row) => names.Order(Comparer<string>.Create((left, right) => Compare(left.Split('.'), right.Split('.'), row)));

    private static int Compare(ReadOnlySpan<string> left, ReadOnlySpan<string> right, MemberForm? form)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.Length.CompareTo(right.Length);
        if (left[0] == right[0])
            return Compare(left[1..], right[1..], form?.Member(left[0]));
        int places = PlaceOf(left[0], form).CompareTo(PlaceOf(right[0], form));
        return places != 0 ? places : string.CompareOrdinal(left[0], right[0]);
    }

    private static int PlaceOf(string member, MemberForm? form)
    {
        if (member == TableName.UnknownMembers)
            return int.MaxValue;
        for (int i = 0; i < form?.Names.Count; i++)
        {
            if (form.Names[i] == member)
                return i;
        }
        return int.MaxValue - 1;
    }
}

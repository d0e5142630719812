namespace Alliance.Core;

/// <summary>Reads the regions of UN M49.</summary>
internal static class M49Lists
{
    private const int Digits = 3;

    public static ValueList<M49Region> Read(ReferenceFile file)
    {
        var parents = Parents(file);
        List<M49Region> regions = [];
        var table = new TableReader(file);
        while (table.NextRow())
        {
            int code = table.Digits(Digits);
            int? parent = table.DigitsOrNull(Digits);
            if (parent is { } around && (!parents.ContainsKey(around) || IsInItself(code, parents)))
                throw table.Fault("the number of another region, in which this one lies, or empty");
            regions.Add(new(code, parent, table.Text()));
        }
        return [.. regions];
    }

    private static Dictionary<int, int?> Parents(ReferenceFile file)
    {
        Dictionary<int, int?> parents = [];
        var table = new TableReader(file);
        while (table.NextRow())
            parents[table.Digits(Digits)] = table.DigitsOrNull(Digits);
        return parents;
    }

    private static bool IsInItself(int code, Dictionary<int, int?> parents)
    {
        int steps = 0;
        for (int? around = code; around is { } one; around = parents.GetValueOrDefault(one))
        {
            if (steps++ > parents.Count)
                return true;
        }
        return false;
    }
}

namespace Alliance.Core;

/// <summary>Constraints by the codes of one list: those of a code, of the codes that cover it, and of the codes that it covers.</summary>
internal sealed class CodeTable
{
    private readonly Dictionary<string, int[]> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _byBeginning = new(StringComparer.Ordinal);

    /// <param name="rules">The constraints of each code, in the form in which codes are compared.</param>
    public CodeTable(Dictionary<string, List<int>> rules)
    {
        Dictionary<string, List<int>> beginnings = new(StringComparer.Ordinal);
        foreach ((string code, List<int> list) in rules)
        {
            _byCode.Add(code, [.. list]);
            for (int length = 1; length < code.Length; length++)
            {
                string beginning = code[..length];
                if (!beginnings.TryGetValue(beginning, out List<int>? longer))
                    beginnings.Add(beginning, longer = []);
                longer.AddRange(list);
            }
        }
        foreach ((string beginning, List<int> list) in beginnings)
            _byBeginning.Add(beginning, [.. list.Distinct()]);
        All = [.. rules.Values.SelectMany(list => list).Distinct().Order()];
    }

    /// <summary>The constraints of all codes.</summary>
    public int[] All { get; }

    /// <summary>Calls a function for each constraint of a code, of its beginnings, and of the codes that begin with it.</summary>
    public void Visit<TState>(RuleTable table, string code, in Situation situation, bool isAnyDay, ref TState state, RuleVisitor<TState> visit)
    {
        var byCode = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = 1; length <= code.Length; length++)
        {
            if (byCode.TryGetValue(code.AsSpan(0, length), out int[]? rules))
                table.Visit(rules, situation, isAnyDay, ref state, visit);
        }
        if (_byBeginning.TryGetValue(code, out int[]? longer))
            table.Visit(longer, situation, isAnyDay, ref state, visit);
    }
}

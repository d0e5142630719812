namespace Alliance.Core;

/// <summary>Constraints by the codes of one list: those of a code, of the codes that cover it, and of the codes that it covers.</summary>
internal sealed class CodeTable
{
    private readonly Dictionary<string, Candidate[]> _byCode = new(StringComparer.Ordinal);

    /// <summary>The codes in order, so that those with the same beginning stand together.</summary>
    private readonly string[] _codes;

    /// <param name="candidates">The constraints of each code, in the form in which codes are compared.</param>
    public CodeTable(Dictionary<string, List<Candidate>> candidates)
    {
        foreach ((string code, List<Candidate> list) in candidates)
            _byCode.Add(code, [.. list]);
        _codes = [.. _byCode.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>Calls a function for each possible constraint of a code, of its beginnings, and of the codes that begin with it.</summary>
    public void Visit<TState>(string code, in CandidateFilter filter, in Situation situation, ref TState state, RuleVisitor<TState> visit)
    {
        var byCode = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = 1; length < code.Length; length++)
        {
            if (byCode.TryGetValue(code.AsSpan(0, length), out Candidate[]? candidates))
                RuleTable.Visit(candidates, filter, situation, ref state, visit);
        }
        int at = Array.BinarySearch(_codes, code, StringComparer.Ordinal);
        for (int i = at >= 0 ? at : ~at; i < _codes.Length && _codes[i].StartsWith(code, StringComparison.Ordinal); i++)
            RuleTable.Visit(_byCode[_codes[i]], filter, situation, ref state, visit);
    }

    /// <summary>Calls a function for each possible constraint of any code.</summary>
    public void VisitAll<TState>(in CandidateFilter filter, in Situation situation, ref TState state, RuleVisitor<TState> visit)
    {
        foreach (Candidate[] candidates in _byCode.Values)
            RuleTable.Visit(candidates, filter, situation, ref state, visit);
    }
}

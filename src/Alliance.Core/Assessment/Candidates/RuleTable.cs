namespace Alliance.Core;

/// <summary>Finds the constraints that may apply to a request, by its item, its destination and its day. All others certainly do not apply.</summary>
internal sealed class RuleTable
{
    private readonly Dictionary<Id<TechnologyItem>, Candidate[]> _byItem;
    private readonly Dictionary<Term<ClassificationScheme>, CodeTable> _byScheme;

    /// <summary>The constraints for any item.</summary>
    private readonly Candidate[] _forAnyItem;

    public RuleTable(AccessRule[] rules, Func<AccessRule, RuleKeys> keysOf)
    {
        Dictionary<Id<TechnologyItem>, List<Candidate>> byItem = [];
        Dictionary<Term<ClassificationScheme>, Dictionary<string, List<Candidate>>> byCode = [];
        List<Candidate> forAnyItem = [];
        foreach (AccessRule rule in rules)
        {
            RuleKeys keys = keysOf(rule);
            (DayKey first, DayKey last) = rule.PossibleDays;
            Candidate candidate = new(rule, first, last, keys.Countries);
            if (keys.Codes is null || keys.Items is null)
            {
                forAnyItem.Add(candidate);
                continue;
            }
            foreach (Id<TechnologyItem> item in keys.Items.Distinct())
                Add(byItem, item, candidate);
            foreach ((Term<ClassificationScheme> scheme, string code) in keys.Codes.Select(one => (one.Scheme, ItemCodes.Comparable(one.Scheme, one.Code))).Distinct())
            {
                if (!byCode.TryGetValue(scheme, out Dictionary<string, List<Candidate>>? codes))
                    byCode.Add(scheme, codes = new(StringComparer.Ordinal));
                Add(codes, code, candidate);
            }
        }
        _forAnyItem = [.. forAnyItem];
        _byItem = byItem.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _byScheme = byCode.ToDictionary(pair => pair.Key, pair => new CodeTable(pair.Value));
    }

    /// <summary>Calls a function for each constraint that may apply; for some of them more than once.</summary>
    /// <param name="situation">The request.</param>
    /// <param name="isAnyDay">Whether constraints that are certainly not on the books on the day are visited too.</param>
    /// <param name="state">What the function is given.</param>
    /// <param name="visit">The function.</param>
    public void Visit<TState>(in Situation situation, bool isAnyDay, ref TState state, RuleVisitor<TState> visit)
    {
        CandidateFilter filter = new(situation, isAnyDay);
        Visit(_forAnyItem, filter, situation, ref state, visit);
        if (_byItem.TryGetValue(situation.Item.Id, out Candidate[]? named))
            Visit(named, filter, situation, ref state, visit);
        foreach ((Term<ClassificationScheme> scheme, CodeTable codes) in _byScheme)
        {
            if (!AreCertain(situation, scheme))
            {
                codes.VisitAll(filter, situation, ref state, visit);
                continue;
            }
            foreach (ItemClassification one in situation.Item.Classifications)
            {
                if (one.Scheme == scheme)
                    codes.Visit(ItemCodes.Comparable(scheme, one.Code), filter, situation, ref state, visit);
            }
        }
    }

    /// <summary>Calls a function for those of several constraints that a filter allows.</summary>
    public static void Visit<TState>(ReadOnlySpan<Candidate> candidates, in CandidateFilter filter, in Situation situation, ref TState state, RuleVisitor<TState> visit)
    {
        foreach (ref readonly Candidate candidate in candidates)
        {
            if (filter.Allows(candidate))
                visit(candidate.Rule, situation, ref state);
        }
    }

    /// <summary>Whether the item has codes in a list that certainly stand on the day, and no other ones, so that codes that do not cover each other are ruled out.</summary>
    private static bool AreCertain(in Situation situation, Term<ClassificationScheme> scheme)
    {
        bool isFound = false;
        foreach (ItemClassification one in situation.Item.Classifications)
        {
            if (one.Scheme != scheme)
                continue;
            if (!CodeCondition.Stands(one, situation))
                return false;
            isFound = true;
        }
        return isFound;
    }

    private static void Add<TKey>(Dictionary<TKey, List<Candidate>> lists, TKey key, Candidate candidate) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<Candidate>? list))
            lists.Add(key, list = []);
        list.Add(candidate);
    }
}

/// <summary>Receives a constraint that may apply.</summary>
internal delegate void RuleVisitor<TState>(AccessRule rule, in Situation situation, ref TState state);

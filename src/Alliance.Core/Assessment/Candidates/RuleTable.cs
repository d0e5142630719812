namespace Alliance.Core;

/// <summary>Finds the constraints that may apply to a request, by its item, its destination and its day. All others certainly do not apply.</summary>
internal sealed class RuleTable
{
    private readonly AccessRule[] _rules;
    private readonly DayKey[] _first;
    private readonly DayKey[] _last;
    private readonly CountrySet?[] _countries;
    private readonly Dictionary<Id<TechnologyItem>, int[]> _byItem;
    private readonly Dictionary<Term<ClassificationScheme>, CodeTable> _byScheme;

    /// <summary>The constraints for any item and destination.</summary>
    private readonly int[] _others;

    private int[]? _all;

    /// <summary>The constraints for any item, but not for any destination.</summary>
    private readonly int[] _forAnyItem;

    public RuleTable(AccessRule[] rules, Func<AccessRule, RuleKeys> keysOf)
    {
        _rules = rules;
        _first = new DayKey[rules.Length];
        _last = new DayKey[rules.Length];
        _countries = new CountrySet?[rules.Length];
        Dictionary<Id<TechnologyItem>, List<int>> byItem = [];
        Dictionary<Term<ClassificationScheme>, Dictionary<string, List<int>>> byCode = [];
        List<int> others = [], forAnyItem = [];
        for (int i = 0; i < rules.Length; i++)
        {
            RuleKeys keys = keysOf(rules[i]);
            (_first[i], _last[i]) = rules[i].PossibleDays;
            _countries[i] = keys.Countries;
            if (keys.Codes is null || keys.Items is null)
            {
                (keys.Countries is null ? others : forAnyItem).Add(i);
                continue;
            }
            foreach (Id<TechnologyItem> item in keys.Items.Distinct())
                Add(byItem, item, i);
            foreach (ItemCode code in keys.Codes.Distinct())
            {
                if (!byCode.TryGetValue(code.Scheme, out Dictionary<string, List<int>>? codes))
                    byCode.Add(code.Scheme, codes = new(StringComparer.Ordinal));
                Add(codes, ItemCodes.Comparable(code.Scheme, code.Code), i);
            }
        }
        _others = [.. others];
        _forAnyItem = [.. forAnyItem];
        _byItem = byItem.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray());
        _byScheme = byCode.ToDictionary(pair => pair.Key, pair => new CodeTable(pair.Value));
    }

    /// <summary>All constraints, by their numbers.</summary>
    public int[] All => _all ??= [.. Enumerable.Range(0, _rules.Length)];

    /// <summary>Calls a function for each constraint that may apply on the day of the request; for some of them more than once.</summary>
    public void Visit<TState>(in Situation situation, ref TState state, RuleVisitor<TState> visit) => Visit(situation, isAnyDay: false, ref state, visit);

    /// <summary>Calls a function for each constraint that may apply; for some of them more than once.</summary>
    /// <param name="situation">The request.</param>
    /// <param name="isAnyDay">Whether constraints that are certainly not on the books on the day are visited too.</param>
    /// <param name="state">What the function is given.</param>
    /// <param name="visit">The function.</param>
    public void Visit<TState>(in Situation situation, bool isAnyDay, ref TState state, RuleVisitor<TState> visit)
    {
        Visit(_others, situation, isAnyDay, ref state, visit);
        Visit(_forAnyItem, situation, isAnyDay, ref state, visit);
        if (_byItem.TryGetValue(situation.Item.Id, out int[]? named))
            Visit(named, situation, isAnyDay, ref state, visit);
        foreach ((Term<ClassificationScheme> scheme, CodeTable codes) in _byScheme)
        {
            if (!AreCertain(situation, scheme))
            {
                Visit(codes.All, situation, isAnyDay, ref state, visit);
                continue;
            }
            foreach (ItemClassification one in situation.Item.Classifications)
            {
                if (one.Scheme == scheme)
                    codes.Visit(this, ItemCodes.Comparable(scheme, one.Code), situation, isAnyDay, ref state, visit);
            }
        }
    }

    /// <summary>Calls a function for those of several constraints that may apply.</summary>
    internal void Visit<TState>(ReadOnlySpan<int> rules, in Situation situation, bool isAnyDay, ref TState state, RuleVisitor<TState> visit)
    {
        DayKey day = situation.Day;
        Place? destination = situation.Request.Destination;
        CountryCode own = destination is { } given ? DependentPlaces.Normalized(given).Country : default;
        foreach (int i in rules)
        {
            if ((isAnyDay || (_first[i] <= day && day <= _last[i])) && (destination is not { } place || _countries[i] is not { } countries || countries.Contains(place.Country) || countries.Contains(own)))
                visit(_rules[i], situation, ref state);
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

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int rule) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list))
            lists.Add(key, list = []);
        if (list.Count == 0 || list[^1] != rule)
            list.Add(rule);
    }
}

/// <summary>Receives a constraint that may apply.</summary>
internal delegate void RuleVisitor<TState>(AccessRule rule, in Situation situation, ref TState state);

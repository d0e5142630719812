namespace Alliance.Core;

/// <summary>Finds the smallest sets of missing facts that settle what is required.</summary>
/// <param name="index">The index.</param>
internal sealed class DecidingSets(AccessIndex index)
{
    private const int LargestSet = 3;
    private const int MostSets = 10;

    /// <summary>A set with more combinations of answers is not tried.</summary>
    private const int MostCombinations = 2_000;

    /// <summary>Returns the sets: whatever the answers to their questions are, what is certain and what is possible are then the same.</summary>
    /// <param name="situation">The request.</param>
    public ValueList<ValueList<MissingFact>> Of(Situation situation)
    {
        RuleAnswer[] answers = [.. index.Candidates(situation).Where(rule => AccessIndex.IsConsidered(rule, situation.Request)).Select(rule => RuleAnswer.Of(rule, situation)).Where(answer => answer.Enforced.Possible > AccessLevel.NoKnownConstraint)];
        AccessLevel certain = answers.Select(answer => answer.Enforced.Certain).DefaultIfEmpty().Max();
        AccessRule[] rules = [.. answers.Where(answer => answer.Enforced.Possible > certain).Select(answer => answer.Rule)];
        if (rules.Length == 0)
            return [];
        OpenFact[] open = [.. OpenFact.In(answers.Where(answer => answer.Enforced.Possible > certain), situation).Where(fact => fact.Gap.Place != MissingFactPlace.Dataset)];
        Dictionary<OpenFact, int> counts = open.ToDictionary(fact => fact, fact => fact.Answered(situation, index).Count());
        List<OpenFact[]> found = [];
        foreach (OpenFact[] set in Sets(open))
        {
            if (found.Count == MostSets)
                break;
            if (!found.Exists(smaller => smaller.All(set.Contains))
                && set.Aggregate(1L, (product, fact) => product * counts[fact]) is > 0 and <= MostCombinations
                && Settles(set, 0, situation, rules, certain))
                found.Add(set);
        }
        return [.. found.Select(set => (ValueList<MissingFact>)[.. set.Select(fact => MissingFacts.Described(fact, situation, index))])];
    }

    private static IEnumerable<OpenFact[]> Sets(OpenFact[] open)
    {
        for (int size = 1; size <= LargestSet; size++)
        {
            foreach (OpenFact[] set in Sets(open, 0, size))
                yield return set;
        }
    }

    private static IEnumerable<OpenFact[]> Sets(OpenFact[] open, int from, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }
        for (int i = from; i <= open.Length - size; i++)
        {
            foreach (OpenFact[] rest in Sets(open, i + 1, size - 1))
                yield return [open[i], .. rest];
        }
    }

    /// <summary>Whether every combination of answers from a position on settles the outcome.</summary>
    private bool Settles(OpenFact[] set, int position, Situation situation, AccessRule[] rules, AccessLevel certain)
    {
        if (position < set.Length)
            return set[position].Answered(situation, index).All(answered => Settles(set, position + 1, answered, rules, certain));
        AccessBounds bounds = new(certain, certain);
        foreach (AccessRule rule in rules)
            bounds = bounds.And(rule.Require(situation).Enforced);
        return bounds.AreEqual;
    }
}

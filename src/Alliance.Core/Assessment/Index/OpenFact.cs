namespace Alliance.Core;

/// <summary>A fact that is missing, with what depends on it.</summary>
/// <param name="gap">The fact; where several tests need the same one, that of the first.</param>
internal sealed class OpenFact(FactGap gap)
{
    private readonly HashSet<ConditionTest> _tests = [];
    private readonly List<FactGap> _gaps = [gap];
    private readonly List<RuleAnswer> _rules = [];

    public FactGap Gap { get; } = gap;

    /// <summary>Whether the dataset does not say whether the law itself is in force, or what it requires.</summary>
    public bool IsOfLaw => _tests.Count == 0;

    /// <summary>The constraints that depend on it.</summary>
    public IReadOnlyList<RuleAnswer> Rules => _rules;

    /// <summary>Returns the facts that are missing for constraints.</summary>
    public static OpenFact[] In(IEnumerable<RuleAnswer> answers, Situation situation)
    {
        Dictionary<(MissingFactPlace, int, string), OpenFact> open = [];
        foreach (RuleAnswer answer in answers)
        {
            foreach (ConditionTest test in TestsOf(answer, situation))
            {
                foreach (FactGap one in test.Gaps(situation))
                    Add(one, test, answer);
            }
            foreach (FactGap one in GapsOfLaw(answer, situation))
                Add(one, null, answer);
        }
        return [.. open.Values];

        void Add(FactGap found, ConditionTest? test, RuleAnswer answer)
        {
            if (!open.TryGetValue(found.Key, out OpenFact? fact))
                open.Add(found.Key, fact = new(found));
            else
                fact._gaps.Add(found);
            if (test is not null)
                fact._tests.Add(test);
            if (!fact._rules.Contains(answer))
                fact._rules.Add(answer);
        }
    }

    /// <summary>Returns the situation with each answer to the question that makes a difference.</summary>
    public IEnumerable<Situation> Answered(Situation situation, AccessIndex index)
    {
        HashSet<AccessRequest> asked = [];
        foreach (FactGap one in _gaps)
        {
            foreach (AccessRequest request in one.Answers?.Invoke(situation.Request) ?? [])
            {
                if (asked.Add(request) && index.ItemOf(request.Item) is { } item)
                    yield return new(request, item, situation.Day) { Settled = situation.Settled };
            }
        }
        if (asked.Count > 0 || _tests.Count == 0)
            yield break;
        foreach (Truth truth in new[] { Truth.True, Truth.False })
        {
            Dictionary<ConditionTest, Truth> settled = situation.Settled is { } before ? new(before) : [];
            foreach (ConditionTest test in _tests)
                settled[test] = truth;
            yield return new(situation.Request, situation.Item, situation.Day) { Settled = settled };
        }
    }

    /// <summary>The tests that are unknown and on which the answer of a constraint depends.</summary>
    private static List<ConditionTest> TestsOf(RuleAnswer answer, Situation situation)
    {
        List<ConditionTest> open = [];
        answer.Rule.Applies.AddOpen(situation, open);
        foreach (ExceptionRule exception in answer.Rule.Exceptions)
        {
            bool matters = answer.Rule.IsDuty || exception.Remaining.Certain < answer.Rule.Effect.Possible;
            if (matters && exception.InForceOn(situation.Day) != Truth.False)
                exception.Scope.AddOpen(situation, open);
        }
        return open;
    }

    /// <summary>What the dataset does not say about the law itself.</summary>
    private static IEnumerable<FactGap> GapsOfLaw(RuleAnswer answer, Situation situation)
    {
        string day = RecordText.Iso(situation.Day.ToLocalDate());
        if (answer.Law.Enforced == Truth.Unknown)
            yield return FactGap.OfDataset($"{answer.Rule.Constraint.Id} in force on {day}", $"Was {answer.Rule.Constraint.Id} enforced on {day}?");
        if (!answer.Rule.Effect.AreEqual)
            yield return FactGap.OfDataset($"effect of {answer.Rule.Constraint.Id}", $"What does {answer.Rule.Constraint.Effect} require? This version of the library does not know the effect.");
        foreach (ExceptionRule exception in answer.Rule.Exceptions.ToArray())
        {
            if (exception.Of(situation) == Truth.False)
                continue;
            if (!exception.Remaining.AreEqual)
                yield return FactGap.OfDataset($"remaining effect of exception \"{exception.Exception.Title}\"", $"What does {exception.Exception.RemainingEffect} require, which the exception \"{exception.Exception.Title}\" leaves? This version of the library does not know the effect.");
            if (exception.InForceOn(situation.Day) == Truth.Unknown)
                yield return FactGap.OfDataset($"exception \"{exception.Exception.Title}\" in force on {day}", $"Was the exception \"{exception.Exception.Title}\" in force on {day}?");
        }
    }
}

namespace Alliance.Core;

/// <summary>Finds why two datasets answer a request differently.</summary>
/// <param name="first">The index of the first dataset.</param>
/// <param name="second">The index of the other dataset.</param>
internal sealed class AccessDifferenceSearch(AccessIndex first, AccessIndex second)
{
    public AccessDifference Of(Situation before, Situation after)
    {
        Dictionary<Id<TechnologyAccessConstraint>, RuleAnswer> one = AnswersOf(first, before), other = AnswersOf(second, after);
        Id<TechnologyAccessConstraint>[] moved = [.. one.Keys.Union(other.Keys).Where(id => !AreSame(one.GetValueOrDefault(id), other.GetValueOrDefault(id))).Order()];
        HashSet<RecordReference> involved = [];
        foreach (RuleAnswer? answer in moved.SelectMany(id => new[] { one.GetValueOrDefault(id), other.GetValueOrDefault(id) }))
        {
            if (answer is not null)
                involved.UnionWith(RecordsOf(answer.Rule));
        }
        if (moved.Length > 0 && before.Request.Item.Item is null)
            involved.UnionWith([before.Item.Reference, .. before.Item.Parts.Select(part => RecordReference.To(RecordKind.Item, part))]);
        return new()
        {
            Before = first.Outcome(before.Request),
            After = second.Outcome(after.Request),
            Constraints = [.. moved],
            Records = [.. involved.Order().Select(DifferenceOf).OfType<RecordDifference>()],
        };
    }

    private static Dictionary<Id<TechnologyAccessConstraint>, RuleAnswer> AnswersOf(AccessIndex index, Situation situation) => index.Rules
        .Where(rule => AccessIndex.IsConsidered(rule, situation.Request))
        .Select(rule => RuleAnswer.Of(rule, situation))
        .Where(answer => (answer.OnTheBooks, answer.Duty) != default)
        .ToDictionary(answer => answer.Rule.Constraint.Id);

    private static bool AreSame(RuleAnswer? one, RuleAnswer? other) =>
        (one?.OnTheBooks, one?.Enforced, one?.Policy, one?.Duty) == (other?.OnTheBooks, other?.Enforced, other?.Policy, other?.Duty);

    /// <summary>The records on which the answer of a constraint can depend, beside the item.</summary>
    private static IEnumerable<RecordReference> RecordsOf(AccessRule rule)
    {
        TechnologyAccessConstraint constraint = rule.Constraint;
        yield return constraint.Reference;
        if (constraint.Regime is { } regime)
            yield return RecordReference.To(RecordKind.Regime, regime);
        IEnumerable<Id<LegalAct>> acts = [.. constraint.LegalActs, .. constraint.Suspensions.Select(suspension => suspension.LegalAct).OfType<Id<LegalAct>>(), .. rule.Policies.SelectMany(policy => policy.Policy.LegalActs)];
        foreach (Id<LegalAct> act in acts)
            yield return RecordReference.To(RecordKind.LegalAct, act);
        foreach (PolicyRule policy in rule.Policies)
            yield return policy.Policy.Reference;
        IEnumerable<ConditionTest> tests = [.. rule.Applies.Tests, .. rule.Exceptions.ToArray().SelectMany(exception => exception.Scope.Tests), .. rule.Policies.SelectMany(policy => policy.Scope.Tests)];
        foreach (RecordReference record in tests.SelectMany(test => test.Records))
            yield return record;
    }

    private RecordDifference? DifferenceOf(RecordReference reference)
    {
        IRecord? one = first.Records.Find(reference), other = second.Records.Find(reference);
        RecordDifferenceKind kind = (one, other) switch
        {
            (null, null) => RecordDifferenceKind.Unspecified,
            (null, _) => RecordDifferenceKind.Added,
            (_, null) => RecordDifferenceKind.Removed,
            _ => one.Equals(other) ? RecordDifferenceKind.Unspecified : RecordDifferenceKind.Corrected,
        };
        return kind == RecordDifferenceKind.Unspecified ? null : new() { Record = reference, Kind = kind };
    }
}

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
                involved.UnionWith(RecordsOf(answer.Rule).SelectMany(WithMembers));
        }
        if (moved.Length > 0 && before.Request.Item.Item is null)
            involved.UnionWith(PartsOf(before.Item.Id));
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
        foreach (RecordReference record in rule.AllTests.SelectMany(test => test.Records))
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

    /// <summary>An item, with all its parts in both datasets.</summary>
    private HashSet<RecordReference> PartsOf(Id<TechnologyItem> item)
    {
        HashSet<RecordReference> found = [];
        Queue<Id<TechnologyItem>> next = new([item]);
        while (next.TryDequeue(out Id<TechnologyItem> id))
        {
            if (!found.Add(RecordReference.To(RecordKind.Item, id)))
                continue;
            foreach (Id<TechnologyItem> part in new[] { first.Records.Find(id), second.Records.Find(id) }.OfType<TechnologyItem>().SelectMany(one => one.Parts))
                next.Enqueue(part);
        }
        return found;
    }

    /// <summary>A record; with an alliance, or a country group that an alliance defines, also those who are its members, in both datasets.</summary>
    private IEnumerable<RecordReference> WithMembers(RecordReference record)
    {
        yield return record;
        foreach (DatasetIndex index in new[] { first.Records, second.Records })
        {
            IRecord? found = index.Find(record);
            if ((found as AiAlliance ?? (found is CountryGroup { Alliance: { } id } ? index.Find(id) : null)) is not { } alliance)
                continue;
            yield return alliance.Reference;
            if (alliance.MemberGroup is { } group)
                yield return RecordReference.To(RecordKind.CountryGroup, group);
            foreach (Spell[] spells in index.SpellsByAlliance[alliance.Id])
                yield return spells[0].Holder.Party.Record;
        }
    }
}

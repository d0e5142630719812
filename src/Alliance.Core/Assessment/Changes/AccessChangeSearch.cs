namespace Alliance.Core;

/// <summary>Finds the days on which what is required for a transaction changes. The cost grows with the number of changes in the law, not with the number of days.</summary>
/// <param name="index">The index.</param>
/// <param name="situation">The request, whose day does not matter.</param>
/// <param name="period">The days.</param>
internal sealed class AccessChangeSearch(AccessIndex index, Situation situation, ChangePeriod period)
{
    public ValueList<AccessChange> Changes() =>
    [
        .. index.Rules.Where(rule => AccessIndex.IsConsidered(rule, situation.Request)).SelectMany(ChangesOf)
            .GroupBy(one => one.Day)
            .OrderBy(group => group.Key)
            .Select(group => new AccessChange
            {
                Day = group.Key,
                Before = index.Outcome(situation.Request with { Day = group.Key.PlusDays(-1) }),
                After = index.Outcome(situation.Request with { Day = group.Key }),
                Constraints = [.. group.Select(one => one.Change).OrderBy(change => change.Constraint)],
            }),
    ];

    private IEnumerable<(LocalDate Day, AccessConstraintChange Change)> ChangesOf(AccessRule rule)
    {
        foreach ((LocalDate day, RuleAnswer before, RuleAnswer after) in period.Differences(DaysOf(rule), day => RuleAnswer.Of(rule, On(day)), AreSame))
        {
            yield return (day, new()
            {
                Constraint = rule.Constraint.Id,
                Kind = ChangePeriod.KindOf(TruthOf(before), TruthOf(after)),
                OnTheBooksBefore = before.OnTheBooks,
                OnTheBooksAfter = after.OnTheBooks,
                EnforcedBefore = before.Enforced,
                EnforcedAfter = after.Enforced,
                PolicyBefore = before.Policy,
                PolicyAfter = after.Policy,
                DecidedBy = [.. CausesOf(rule, day, before, after).Distinct()],
            });
        }
    }

    private ChangeDays DaysOf(AccessRule rule)
    {
        ChangeDays days = new();
        days.AddStarts(rule.Standings.Changes);
        Add(rule.Applies);
        foreach (ExceptionRule exception in rule.Exceptions)
        {
            days.Add(exception.Validity);
            Add(exception.Scope);
        }
        foreach (PolicyRule policy in rule.Policies)
        {
            days.AddStarts(policy.Holds.Changes);
            Add(policy.Scope);
        }
        return days;

        void Add(Condition condition)
        {
            foreach (ConditionTest test in condition.Tests)
                test.AddDays(situation, days);
        }
    }

    private IEnumerable<RecordReference> CausesOf(AccessRule rule, LocalDate day, RuleAnswer before, RuleAnswer after)
    {
        yield return rule.Constraint.Reference;
        if (before.Law != after.Law)
        {
            foreach (LegalAct act in rule.Constraint.LegalActs.Select(index.Records.Find).OfType<LegalAct>())
            {
                if (LegalBasis.DaysOf(act).All.Contains(day))
                    yield return act.Reference;
            }
            foreach (Suspension suspension in rule.Constraint.Suspensions)
            {
                if (suspension.LegalAct is { } act && new ChangeDays().Add(suspension.Validity).All.Contains(day))
                    yield return RecordReference.To(RecordKind.LegalAct, act);
            }
        }
        foreach (PolicyRule policy in rule.Policies)
        {
            if (policy.Of(On(day.PlusDays(-1))) != policy.Of(On(day)))
                yield return policy.Policy.Reference;
        }
        foreach (ConditionTest test in rule.AllTests)
        {
            if (test.Of(On(day.PlusDays(-1))) == test.Of(On(day)))
                continue;
            foreach (RecordReference record in test.Records)
                yield return record;
        }
    }

    private Situation On(LocalDate day) => new(situation.Request with { Day = day }, situation.Item, DayKey.Of(day));

    private static bool AreSame(RuleAnswer before, RuleAnswer after) =>
        (before.OnTheBooks, before.Enforced, before.Policy, before.Duty) == (after.OnTheBooks, after.Enforced, after.Policy, after.Duty);

    private static Truth TruthOf(RuleAnswer answer) => answer.Rule.IsDuty ? answer.Duty.OnTheBooks
        : answer.OnTheBooks.Certain > AccessLevel.NoKnownConstraint ? Truth.True
        : answer.OnTheBooks.Possible > AccessLevel.NoKnownConstraint ? Truth.Unknown
        : Truth.False;
}

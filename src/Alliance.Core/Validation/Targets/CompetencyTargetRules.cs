namespace Alliance.Core.Validation;

[RulesOf(typeof(CompetencyTarget))]
internal static partial class CompetencyTargetRules
{
    private static readonly Rule NoId = Rule.Error(4601, "id", "A target must have an id.");
    private static readonly Rule NoOwner = Rule.Error(4602, "owner", "A target must name its owner, the party whose target it is.");
    private static readonly Rule UnassignedOwner = Rule.Warning(4603, "owner", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoIndicator = Rule.Error(4604, "indicator", "A target must have an indicator, which states what is measured.");
    private static readonly Rule NoTarget = Rule.Error(4605, "target", "A target must have a target value, which is to be reached.");
    private static readonly Rule WrongWay =
        Rule.Warning(4606, "target", "A target value should not be at-least when the indicator is lower-is-better, nor at-most when it is higher-is-better.", RuleSet.Meaning);
    private static readonly Rule Contradictory = Rule.Error(4607, "validity", "The period of a target must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule EmptyBasis = Rule.Error(4608, "basis", "A basis, if given, must not be blank in any of its languages.");
    private static readonly Rule Unordered = Rule.Error(4609, "milestones", "Milestones must be in ascending order of their due dates, at most one per date.", RuleSet.Meaning);
    private static readonly Rule MilestoneAfterTarget = Rule.Error(4610, "milestones", "A milestone must not be due later than the target.", RuleSet.Meaning);
    private static readonly Rule BaselineAfterTarget = Rule.Error(4611, "baseline", "A baseline must belong to a time before the target is due.", RuleSet.Meaning);
    private static readonly Rule RevisionsUnordered = Rule.Error(4612, "revisions", "Revisions must be in chronological order, the oldest first.", RuleSet.Meaning);
    private static readonly Rule UnlikelyTarget = Rule.Warning(4613, "target", "A percentage should be from 0 to 100, and a count should not be negative.", RuleSet.Meaning);
    private static readonly Rule UnlikelyBaseline =
        Rule.Warning(4614, "baseline", "A percentage should be from 0 to 100, and a count should not be negative.", RuleSet.Meaning);
    private static readonly Rule UnlikelyMilestone =
        Rule.Warning(4615, "milestones", "A percentage should be from 0 to 100, and a count should not be negative.", RuleSet.Meaning);
    private static readonly Rule UnlikelyObservation =
        Rule.Warning(4616, "observations", "A percentage should be from 0 to 100, and a count should not be negative.", RuleSet.Meaning);
    private static readonly Rule NothingToReach =
        Rule.Warning(4617, "target", "The indicator of a target without a value or a text should have a direction, which states which way is better.", RuleSet.Meaning);
    private static readonly Rule RevisedAfterEnd = Rule.Error(4618, "revisions", "A revision must apply before the target ends; this one certainly begins after it.", RuleSet.Meaning);
    private static readonly Rule RevisedBeyondEnd = Rule.Warning(4619, "revisions", "A revision should not apply longer than the target; this one certainly ends after it.", RuleSet.Meaning);

    public static bool Check(CompetencyTarget record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!record.Owner.IsDefault || sink.Broken(NoOwner))
            && (VocabularyForm.IsNoCountryOrAssigned(record.Owner) || sink.Broken(UnassignedOwner))
            && (record.Indicator is not null || sink.Broken(NoIndicator))
            && (record.Target is not null || sink.Broken(NoTarget))
            && (record.Target is null || GoesWith(record.Target.Kind, record.Indicator?.Direction ?? default) || sink.BrokenIn(WrongWay, "kind"))
            && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
            && (TextForm.IsAbsentOrFilled(record.Basis) || sink.Broken(EmptyBasis))
            && (AreInOrder(record.Milestones, out at) || sink.Broken(Unordered, at, "due"))
            && (AreDueByTheTarget(record, out at) || sink.Broken(MilestoneAfterTarget, at, "due"))
            && (record.Baseline is null || record.Target is null || record.Target.Due.IsAfter(record.Baseline.Period) != Truth.False || sink.BrokenIn(BaselineAfterTarget, "period"))
            && (AreInOrder(record.Revisions, out at) || sink.Broken(RevisionsUnordered, at, "validity"))
            && (HostForm.AreNot(record.Revisions, record.TimeOfRevisions, HostForm.LiesOutside, static one => one.Validity, out at) || sink.Broken(RevisedAfterEnd, at, "validity"))
            && (HostForm.AreNot(record.Revisions, record.TimeOfRevisions, HostForm.ExtendsBeyond, static one => one.Validity, out at) || sink.Broken(RevisedBeyondEnd, at, "validity"))
            && (IsLikely(record.Target, UnitOf(record)) || sink.BrokenIn(UnlikelyTarget, UnlikelyMember(record.Target, UnitOf(record))))
            && (IsLikely(record.Baseline, UnitOf(record)) || sink.BrokenIn(UnlikelyBaseline, "value"))
            && (AreLikely(record.Milestones, UnitOf(record), out at) || AreReported(record, at, sink))
            && (AreLikely(record.Observations, UnitOf(record), out at) || sink.Broken(UnlikelyObservation, at, "value"))
            && (record.Target is not { Value: null, Text: null } || record.Indicator is not { Direction.IsDefault: true } || sink.Broken(NothingToReach));
    }

    private static bool GoesWith(Term<TargetKind> kind, Term<Direction> direction) =>
        !(kind == TargetKind.AtLeast && direction == Direction.LowerIsBetter) && !(kind == TargetKind.AtMost && direction == Direction.HigherIsBetter);

    /// <summary>Whether the second period may begin on or after the day on which the first begins.</summary>
    private static bool MayFollow(Validity first, Validity second) =>
        first.IsContradictory || second.IsContradictory || Validity.Bounds.Of(second).StartLatest >= Validity.Bounds.Of(first).StartEarliest;

    private static Term<UnitOfMeasure> UnitOf(CompetencyTarget record) => record.Indicator?.Unit ?? default;

    private static bool IsLikely(Observation? observation, Term<UnitOfMeasure> unit) => IsLikely(observation?.Value, observation is { Unit: { IsDefault: false } own } ? own : unit);

    private static bool IsLikely(TargetValue? target, Term<UnitOfMeasure> unit) => IsLikely(target?.Value, unit) && IsLikely(target?.UpperValue, unit);

    private static bool IsLikely(decimal? value, Term<UnitOfMeasure> unit) => !unit.TryGetKnown(out UnitOfMeasure known) || known switch
    {
        UnitOfMeasure.Percent => value is null or (>= 0 and <= 100),
        UnitOfMeasure.HeadCount or UnitOfMeasure.Count => value is not < 0,
        _ => true,
    };

    /// <summary>The member of a target value that is not likely: the value, or the upper value of a range where only that is not likely.</summary>
    private static string UnlikelyMember(TargetValue? target, Term<UnitOfMeasure> unit) => IsLikely(target?.Value, unit) ? "upperValue" : "value";

    /// <summary>Reports the milestones that are not likely, each at the member at fault.</summary>
    private static bool AreReported(CompetencyTarget record, List<int>? at, RuleSink sink)
    {
        foreach (int index in at ?? [])
        {
            if (!sink.Broken(UnlikelyMilestone, [index], UnlikelyMember(record.Milestones[index], UnitOf(record))))
                return false;
        }
        return true;
    }

    private static bool AreInOrder(ValueList<TargetValue> milestones, out List<int>? at)
    {
        at = null;
        for (int i = 1; i < milestones.Count; i++)
        {
            if (milestones[i - 1].Due is { IsDefault: false } one && milestones[i].Due is { IsDefault: false } next && one.LatestKey >= next.LatestKey)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreInOrder(ValueList<TargetRevision> revisions, out List<int>? at)
    {
        at = null;
        for (int i = 1; i < revisions.Count; i++)
        {
            if (!MayFollow(revisions[i - 1].Validity, revisions[i].Validity))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreDueByTheTarget(CompetencyTarget record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Milestones.Count; i++)
        {
            if (record.Target is { } target && record.Milestones[i].Due is { IsDefault: false } due && due.LatestKey > target.Due.LatestKey)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreLikely(ValueList<TargetValue> milestones, Term<UnitOfMeasure> unit, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < milestones.Count; i++)
        {
            if (!IsLikely(milestones[i], unit))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreLikely(ValueList<Observation> observations, Term<UnitOfMeasure> unit, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < observations.Count; i++)
        {
            if (!IsLikely(observations[i], unit))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}

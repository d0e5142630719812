using System.Collections.Immutable;

namespace Alliance.Core.Validation;

internal readonly struct CompetencyTargetRules : IRules<CompetencyTarget>
{
    private static readonly Rule NoId = Rule.Error(4601, "id", "A target has an id.");
    private static readonly Rule NoOwner = Rule.Error(4602, "owner", "A target names the party whose target it is.");
    private static readonly Rule UnassignedOwner = Rule.Warning(4603, "owner", "The country is kept, but ISO 3166-1 assigns no such code now.");
    private static readonly Rule NoIndicator = Rule.Error(4604, "indicator", "A target says what is measured.");
    private static readonly Rule NoTarget = Rule.Error(4605, "target", "A target has the value to be reached.");
    private static readonly Rule WrongWay = Rule.Warning(4606, "target", "At least goes with higher is better, and at most with lower is better.");
    private static readonly Rule Contradictory = Rule.Error(4607, "validity", "A target is the aim from a day until the same day or a later one.");
    private static readonly Rule EmptyBasis = Rule.Error(4608, "basis", "A basis says something, or is left out.");
    private static readonly Rule Unordered = Rule.Error(4609, "milestones", "Milestones stand by ascending due time.");
    private static readonly Rule MilestoneAfterTarget = Rule.Error(4610, "milestones", "A milestone is due no later than the target.");
    private static readonly Rule BaselineAfterTarget = Rule.Error(4611, "baseline", "A baseline belongs to a time before the target is due.");
    private static readonly Rule RevisionsUnordered = Rule.Error(4612, "revisions", "Revisions stand with the oldest first.");
    private static readonly Rule UnlikelyTarget = Rule.Warning(4613, "target", "A share in percent lies from 0 to 100, and a count is not negative.");
    private static readonly Rule UnlikelyBaseline =
        Rule.Warning(4614, "baseline", "A share in percent lies from 0 to 100, and a count is not negative.");
    private static readonly Rule UnlikelyMilestone =
        Rule.Warning(4615, "milestones", "A share in percent lies from 0 to 100, and a count is not negative.");
    private static readonly Rule UnlikelyObservation =
        Rule.Warning(4616, "observations", "A share in percent lies from 0 to 100, and a count is not negative.");
    private static readonly Rule NothingToReach =
        Rule.Warning(4617, "target", "A target without a value says by its indicator's direction which way is better.");

    public static ImmutableArray<Rule> Table =>
        [NoId, NoOwner, UnassignedOwner, NoIndicator, NoTarget, WrongWay, Contradictory, EmptyBasis, Unordered, MilestoneAfterTarget,
         BaselineAfterTarget, RevisionsUnordered, UnlikelyTarget, UnlikelyBaseline, UnlikelyMilestone, UnlikelyObservation, NothingToReach];

    public static bool Check<TSink>(CompetencyTarget record, ref TSink sink) where TSink : struct, IRuleSink =>
        sink.Is(NoId, !record.Id.IsDefault)
        && sink.Is(NoOwner, !record.Owner.IsDefault)
        && sink.Is(UnassignedOwner, VocabularyForm.IsNoCountryOrAssigned(record.Owner))
        && sink.Is(NoIndicator, record.Indicator is not null)
        && sink.Is(NoTarget, record.Target is not null)
        && sink.Is(WrongWay, record.Target is null || GoesWith(record.Target.Kind, record.Indicator?.Direction ?? default))
        && sink.Is(Contradictory, !record.Validity.IsContradictory)
        && sink.Is(EmptyBasis, TextForm.IsAbsentOrFilled(record.Basis))
        && sink.EachPair(Unordered, record.Milestones,
            static (one, next) => one.Due.IsDefault || next.Due.IsDefault || one.Due.LatestKey < next.Due.LatestKey)
        && (record.Target is not { } target || sink.Each(MilestoneAfterTarget, record.Milestones, target.Due.LatestKey,
            static (milestone, last) => milestone.Due.IsDefault || milestone.Due.LatestKey <= last))
        && sink.Is(BaselineAfterTarget, record.Baseline is null
            || record.Target is null
            || record.Target.Due.IsAfter(record.Baseline.Period) != Truth.False)
        && sink.EachPair(RevisionsUnordered, record.Revisions, static (one, next) => MayFollow(one.Validity, next.Validity))
        && sink.Is(UnlikelyTarget, IsLikely(record.Target, UnitOf(record)))
        && sink.Is(UnlikelyBaseline, IsLikely(record.Baseline, UnitOf(record)))
        && sink.Each(UnlikelyMilestone, record.Milestones, UnitOf(record), static (milestone, unit) => IsLikely(milestone, unit))
        && sink.Each(UnlikelyObservation, record.Observations, UnitOf(record), static (observation, unit) => IsLikely(observation, unit))
        && sink.Is(NothingToReach, record.Target is not { Value: null } || record.Indicator is not { Direction.IsDefault: true })
        && sink.Nested<Indicator, IndicatorRules>("indicator", record.Indicator)
        && sink.Nested<TargetValue, TargetValueRules>("target", record.Target)
        && sink.Nested<Population, PopulationRules>("population", record.Population)
        && sink.Nested<Observation, ObservationRules>("baseline", record.Baseline)
        && sink.Nested<TargetValue, TargetValueRules>("milestones", record.Milestones)
        && sink.Nested<Observation, ObservationRules>("observations", record.Observations)
        && sink.Nested<TargetRevision, TargetRevisionRules>("revisions", record.Revisions)
        && sink.Nested<Evidence, EvidenceRules>("evidence", record.Evidence)
        && sink.Refers("owner", record.Owner);

    private static bool GoesWith(Term<TargetKind> kind, Term<Direction> direction) =>
        !(kind == TargetKind.AtLeast && direction == Direction.LowerIsBetter) && !(kind == TargetKind.AtMost && direction == Direction.HigherIsBetter);

    /// <summary>Whether the second may begin on or after the first does.</summary>
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
}

/// <summary>Validates a <see cref="CompetencyTarget"/>.</summary>
public class CompetencyTargetValidator : RecordValidator<CompetencyTarget>
{
    /// <summary>Makes the validator from the rules.</summary>
    public CompetencyTargetValidator()
    {
        Rules<CompetencyTargetRules>();
        Inside("indicator", record => record.Indicator, new IndicatorValidator());
        Inside("target", record => record.Target, new TargetValueValidator());
        Inside("population", record => record.Population, new PopulationValidator());
        Inside("baseline", record => record.Baseline, new ObservationValidator());
        Inside("milestones", record => record.Milestones, new TargetValueValidator());
        Inside("observations", record => record.Observations, new ObservationValidator());
        Inside("revisions", record => record.Revisions, new TargetRevisionValidator());
        Inside("evidence", record => record.Evidence, new EvidenceValidator());
    }
}

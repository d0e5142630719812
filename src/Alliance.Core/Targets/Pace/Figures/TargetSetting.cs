namespace Alliance.Core;

/// <summary>Which value was to be reached as set on a day, revisions taken into account. It allocates no memory.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsSet">Whether this value was set on the day.</param>
/// <param name="Open">Whether this value was set and its due day has not passed.</param>
/// <param name="IsUnderstood">Whether this version understands all the settings between which it has to decide.</param>
internal readonly record struct TargetSetting(TargetValue Value, Truth IsSet, Truth Open, bool IsUnderstood)
{
    public static TargetSetting On(CompetencyTarget target, LocalDate day)
    {
        Truth last = IsHeld(target, day), lastOpen = last & IsAhead(target.Target, day);
        bool isUnderstood = target.Target.Understood == Truth.True;

        Candidate? decisive = null;
        foreach (TargetRevision revision in target.Revisions.AsSpan())
        {
            if (CandidateOf(revision, target, last, day) is { } candidate && (decisive is not { } best || candidate.TakesPrecedenceOver(best)))
                decisive = candidate;
        }
        if (decisive is not { } chosen)
            return new(target.Target, last, lastOpen, isUnderstood);

        // The value is that of one of the revisions or of the target as last set: anything on which they all agree is certain.
        bool isSettled = chosen.Holds == Truth.True, areAgreed = true;
        isUnderstood |= last == Truth.False;
        foreach (TargetRevision revision in target.Revisions.AsSpan())
        {
            if (CandidateOf(revision, target, last, day) is not { } other)
                continue;
            isUnderstood &= (revision.Understood & revision.Target.Understood) == Truth.True;
            if (other.GreatestWeight < chosen.Weight)
                continue;
            isSettled &= revision.Target.CompareTo(chosen.Revision.Target) == 0;
            areAgreed &= IsAhead(revision.Target, day) == lastOpen;
        }
        return isSettled ? new(chosen.Revision.Target, Truth.True, IsAhead(chosen.Revision.Target, day), IsUnderstood: true)
            : new(last == Truth.False ? chosen.Revision.Target : target.Target, Truth.Unknown, areAgreed ? lastOpen : Truth.Unknown, isUnderstood);
    }

    /// <summary>Whether the value as last set applies on a day, regardless of revisions.</summary>
    public static Truth IsHeld(CompetencyTarget target, LocalDate day) => target.Validity.Covers(day) & target.Evidence.IsSupported & target.Target.Understood;

    /// <summary>Whether a revision, taken alone, applies on a day.</summary>
    public static Truth IsHeld(TargetRevision revision, CompetencyTarget target, LocalDate day) =>
        (target.TimeOfRevisions.Covers(day) | target.Evidence.IsSupported.Not()) & revision.Validity.Covers(day) & revision.Evidence.IsSupportedWithin(target) & revision.Understood & revision.Target.Understood;

    private static Truth IsAhead(TargetValue value, LocalDate day) => Truth.Of(DayKey.Of(day) <= value.Due.LatestKey);

    /// <summary>A revision that is considered; one on weak evidence is ignored where the target as last set certainly holds.</summary>
    private static Candidate? CandidateOf(TargetRevision revision, CompetencyTarget target, Truth last, LocalDate day)
    {
        Truth held = IsHeld(revision, target, day);
        if (held == Truth.False)
            return null;
        Evidence evidence = revision.Evidence.Deciding(target);
        return last == Truth.True && evidence.IsSupportedByConfidence != Truth.True && evidence.Confidence.IsKnown ? null : new(revision, held, evidence.Weight, evidence.GreatestWeight);
    }

    private readonly record struct Candidate(TargetRevision Revision, Truth Holds, int Weight, int GreatestWeight)
    {
        public bool TakesPrecedenceOver(Candidate other)
        {
            int order = EvidenceOrder.ByCertainty(Holds, Weight, other.Holds, other.Weight);
            if (order == 0)
                order = Revision.Target.CompareTo(other.Revision.Target);
            return (order != 0 ? order : Revision.Target.Unknown.CompareTo(other.Revision.Target.Unknown)) < 0;
        }
    }
}

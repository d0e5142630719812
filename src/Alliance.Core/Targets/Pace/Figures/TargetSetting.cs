namespace Alliance.Core;

/// <summary>Which value was the aim on a day, revisions taken into account; as the view of a dataset as of a day has it, without taking memory.</summary>
internal readonly record struct TargetSetting(TargetValue Value, Truth IsSet, bool IsUnderstood)
{
    public static TargetSetting On(CompetencyTarget target, LocalDate day)
    {
        Truth last = target.Validity.Covers(day) & target.Evidence.Stands & target.Target.Understood;
        bool isUnderstood = target.Target.Understood == Truth.True;
        if (target.Revisions.IsEmpty)
            return new(target.Target, last, isUnderstood);

        (TargetRevision Revision, Truth Held, int Weight)? decisive = null;
        foreach (TargetRevision revision in target.Revisions.AsSpan())
        {
            if (Candidate(revision, target, last, day) is { } candidate && (decisive is not { } best || GoesBefore(candidate, best)))
                decisive = candidate;
        }
        if (decisive is not { } chosen)
            return new(target.Target, last, isUnderstood);

        bool isSettled = chosen.Held == Truth.True;
        foreach (TargetRevision revision in target.Revisions.AsSpan())
        {
            isSettled &= Candidate(revision, target, last, day) is not { } other || other.Weight < chosen.Weight
                || revision.Target.Saying() == chosen.Revision.Target.Saying();
        }
        if (isSettled)
            return new(chosen.Revision.Target, Truth.True, IsUnderstood: true);
        isUnderstood |= last == Truth.False;
        foreach (TargetRevision revision in target.Revisions.AsSpan())
            isUnderstood &= Candidate(revision, target, last, day) is null || (revision.Understood & revision.Target.Understood) == Truth.True;
        return new(last == Truth.False ? chosen.Revision.Target : target.Target, Truth.Unknown, isUnderstood);
    }

    private static (TargetRevision Revision, Truth Held, int Weight)? Candidate(TargetRevision revision, CompetencyTarget target, Truth last, LocalDate day)
    {
        Evidence evidence = revision.Evidence.Confidence == Confidence.Unspecified ? target.Evidence : revision.Evidence;
        Truth held = revision.Validity.Covers(day) & evidence.Stands & revision.Understood & revision.Target.Understood & revision.Evidence.UnderstoodWithin(target);
        return held == Truth.False || (last == Truth.True && evidence.StandsByConfidence != Truth.True) ? null : (revision, held, evidence.Weight);
    }

    private static bool GoesBefore((TargetRevision Revision, Truth Held, int Weight) one, (TargetRevision Revision, Truth Held, int Weight) other) =>
        one.Held != other.Held ? one.Held > other.Held
        : one.Weight != other.Weight ? one.Weight > other.Weight
        : one.Revision.Target.Saying().CompareTo(other.Revision.Target.Saying()) < 0;
}

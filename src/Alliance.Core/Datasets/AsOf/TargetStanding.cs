namespace Alliance.Core;

/// <summary>Whether a target is still to be reached on a day, and what it is then.</summary>
/// <remarks>
/// A revision whose time covers the day goes before the target as last set, whose time may be that of the whole target. A revision on weak evidence
/// changes nothing where the target itself certainly holds.
/// </remarks>
public sealed record TargetStanding
{
    private TargetStanding(CompetencyTarget target, TargetValue value, Truth isSet, Truth open)
    {
        Target = target;
        Value = value;
        IsSet = isSet;
        Open = open;
        DecidedBy = [target.Reference];
    }

    /// <summary>The target.</summary>
    public CompetencyTarget Target { get; }

    /// <summary>The value that is the aim on the day, revisions taken into account.</summary>
    public TargetValue Value { get; }

    /// <summary>Whether that value is the one set on the day: true or unknown.</summary>
    public Truth IsSet { get; }

    /// <summary>
    /// Whether the target is an aim on the day and not past its due day, which is the last day that <see cref="TargetValue.Due"/> may stand for.
    /// </summary>
    public Truth Open { get; }

    /// <summary>The record that decided: the target itself.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>How a target stands on a day; null when it surely is no aim.</summary>
    internal static TargetStanding? Of(CompetencyTarget target, LocalDate day)
    {
        var last = new Setting(target.Target, target.Validity, target.Evidence, day);
        IEnumerable<Setting> revisions = target.Revisions
            .Select(revision => new Setting(revision.Target, revision.Validity, revision.Evidence.Within(target), day))
            .Where(revision => last.Held != Truth.True || revision.Evidence.Stands == Truth.True);
        var verdict = Verdict<Setting>.Of(revisions, Setting.Compare);

        if (verdict is null)
            return last.Held == Truth.False ? null : new(target, last.Target, last.Held, last.Open);
        if (verdict.Held == Truth.True)
            return new(target, verdict.Decisive.Target, Truth.True, verdict.Decisive.Open);
        // It is one of the revisions or the target as last set: what they agree on is so.
        bool agreed = Array.TrueForAll(verdict.Deciding, revision => revision.IsAhead == last.Open);
        return new(target, last.Held == Truth.False ? verdict.Decisive.Target : last.Target, Truth.Unknown, agreed ? last.Open : Truth.Unknown);
    }

    /// <summary>A value that was the aim for some time.</summary>
    private sealed record Setting(TargetValue Target, Validity Validity, Evidence Evidence, LocalDate Day) : IDatedClaim
    {
        public Truth Covers => Validity.Covers(Day);

        public Truth Held => Covers & Evidence.Stands;

        public Truth IsAhead => Truth.Of(PartialDate.KeyOf(Day) <= Target.Due.LatestKey);

        public Truth Open => Held & IsAhead;

        public static int Compare(Setting left, Setting right) => left.Target.Saying().CompareTo(right.Target.Saying());
    }
}

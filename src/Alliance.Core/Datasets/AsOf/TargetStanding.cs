namespace Alliance.Core;

/// <summary>Whether a target is still to be reached on a day, and what it is then.</summary>
/// <remarks>
/// A revision whose time covers the day goes before the target as last set, whose time may be that of the whole target. A revision on weak evidence
/// changes nothing where the target itself certainly holds.
/// </remarks>
public sealed record TargetStanding
{
    private TargetStanding(CompetencyTarget target, TargetValue value, Truth isSet, Truth open, ValueList<NotUnderstood> notUnderstood)
    {
        NotUnderstood = notUnderstood;
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

    /// <summary>What this version does not understand in the settings that may be the aim on the day, where the answer is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The record that decided: the target itself.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>How a target stands on a day; null when it surely is no aim.</summary>
    internal static TargetStanding? Of(CompetencyTarget target, LocalDate day)
    {
        var last = new Setting(target.Target, target.Validity, target.Evidence, target.Target.Understood, day);
        Setting[] revisions = [.. target.Revisions.Select(revision => Setting.Of(revision, target, day))];
        var verdict = Verdict<Setting>.Of(
            revisions.Where(revision => last.Held != Truth.True || revision.Evidence.StandsByConfidence == Truth.True),
            Setting.Compare);

        if (verdict is null)
            return last.Held == Truth.False ? null : new(target, last.Target, last.Held, last.Open, NotUnderstoodIn(target, last, []));
        if (verdict.Held == Truth.True)
            return new(target, verdict.Decisive.Target, Truth.True, verdict.Decisive.Open, []);
        // It is one of the revisions or the target as last set: what they agree on is so.
        bool agreed = Array.TrueForAll(verdict.Deciding, revision => revision.IsAhead == last.Open);
        return new(target, last.Held == Truth.False ? verdict.Decisive.Target : last.Target, Truth.Unknown, agreed ? last.Open : Truth.Unknown,
            NotUnderstoodIn(target, last, revisions));
    }

    /// <summary>What is not understood in the settings that may be the aim on the day.</summary>
    private static ValueList<NotUnderstood> NotUnderstoodIn(CompetencyTarget target, Setting last, Setting[] revisions)
    {
        List<NotUnderstood> found = [];
        var search = UnderstandingSearch.Into(target.Reference, found);
        if (last.Held != Truth.False)
        {
            search.Inside("target", target.Target);
            search.Inside("evidence", target.Evidence);
        }
        for (int i = 0; i < revisions.Length; i++)
        {
            if (revisions[i].Held != Truth.False)
                search.Item("revisions", i, target.Revisions[i]);
        }
        return [.. found];
    }

    /// <summary>A value that was the aim for some time.</summary>
    private sealed record Setting(TargetValue Target, Validity Validity, Evidence Evidence, Truth Understood, LocalDate Day) : IDatedClaim
    {
        public static Setting Of(TargetRevision revision, CompetencyTarget target, LocalDate day) => new(
            revision.Target,
            revision.Validity,
            revision.Evidence.Within(target),
            revision.Understood & revision.Target.Understood & revision.Evidence.UnderstoodWithin(target),
            day);

        public Truth Covers => Validity.Covers(Day);

        public Truth Held => Covers & Evidence.Stands & Understood;

        public Truth IsAhead => Truth.Of(DayKey.Of(Day) <= Target.Due.LatestKey);

        public Truth Open => Held & IsAhead;

        public static int Compare(Setting left, Setting right) => left.Target.Saying().CompareTo(right.Target.Saying());
    }
}

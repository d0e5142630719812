namespace Alliance.Core;

/// <summary>What one constraint answers to a request.</summary>
internal sealed class RuleAnswer
{
    private RuleAnswer(AccessRule rule, in Situation situation)
    {
        Rule = rule;
        Law = rule.Standings.On(situation.Day);
        Applies = rule.Applies.Of(situation);
        if (rule.IsDuty)
        {
            Truth duty = rule.DutyOf(situation);
            Duty = new(duty & Law.OnTheBooks, duty & Law.Enforced);
            return;
        }
        (OnTheBooks, Enforced) = rule.Require(situation);
        if (Enforced.Possible >= AccessLevel.LicenceRequired)
            Policy = PolicyChoice.Of(rule.Policies, situation);
    }

    public AccessRule Rule { get; }

    public LawStanding Law { get; }

    /// <summary>Whether the request is within its scope and the reach of its law.</summary>
    public Truth Applies { get; }

    public AccessBounds OnTheBooks { get; }

    public AccessBounds Enforced { get; }

    /// <summary>For a duty: whether it applies.</summary>
    public LawStanding Duty { get; }

    public PolicyBounds Policy { get; }

    /// <summary>Whether it is, or may be, on the books and applies or may apply, before its exceptions.</summary>
    public bool MayApply => Applies != Truth.False && Law.OnTheBooks != Truth.False;

    public static RuleAnswer Of(AccessRule rule, in Situation situation) => new(rule, situation);

    /// <summary>Whether it is not yet on the books, but announced or published, and the request is or may be within its scope. An older act that it amends does not announce it.</summary>
    public bool IsExpected(DayKey day)
    {
        if (Law.OnTheBooks != Truth.False || Applies == Truth.False || !IsLaterOnTheBooks(day))
            return false;
        LegalAct[] acts = [.. Rule.Constraint.LegalActs.Select(Rule.Index.Find).OfType<LegalAct>()];
        LegalAct[] known = [.. acts.Where(act => IsKnownOn(act, day))];
        return known.Length > 0 && (known.Length == acts.Length || Array.Exists(known, act => act.EffectiveFrom is not { IsDefault: false } from || Validity.From(from).CoversKey(day) != Truth.True));
    }

    public ConstraintAssessment Assessment(in Situation situation)
    {
        TechnologyAccessConstraint constraint = Rule.Constraint;
        ConstraintStanding standing = ConstraintStanding.Of(constraint, Rule.Index, situation.Request.Day);
        List<ExceptionAssessment> exceptions = [];
        foreach (ExceptionRule exception in Rule.Exceptions)
        {
            if (exception.InForceOn(situation.Day) != Truth.False)
                exceptions.Add(exception.Assessment(situation));
        }
        return new()
        {
            Constraint = constraint.Id,
            Title = constraint.Title,
            Authority = constraint.Authority,
            Regime = constraint.Regime,
            Effect = constraint.Effect,
            IsInScope = Applies,
            IsOnTheBooks = standing.OnTheBooks,
            IsSuspended = standing.IsSuspended,
            IsEnforced = standing.Enforced,
            OnTheBooks = OnTheBooks,
            Enforced = Enforced,
            Policy = Policy,
            Confidence = constraint.Evidence.Confidence,
            LegalActs = [.. standing.LegalActs.Select(AssessedAct.Of)],
            Exceptions = [.. exceptions],
            Steps = Rule.Applies.Steps(situation),
            RestsOnLikely = RestsOnLikely(situation),
        };
    }

    /// <summary>How many of its tests are certainly not met.</summary>
    public int FailedTests(Situation situation) => Rule.Applies.Tests.Count(test => test.Of(situation) == Truth.False);

    public DutyAssessment DutyAssessment(in Situation situation) => new()
    {
        Constraint = Rule.Constraint.Id,
        Title = Rule.Constraint.Title,
        Authority = Rule.Constraint.Authority,
        Regime = Rule.Constraint.Regime,
        Duty = Rule.Constraint.Effect,
        OnTheBooks = Duty.OnTheBooks,
        Enforced = Duty.Enforced,
        Steps = Rule.Applies.Steps(situation),
    };

    /// <summary>Whether the constraint or one of the legal acts that count on the day has evidence that is only likely.</summary>
    public bool RestsOnLikely(in Situation situation) =>
        MayApply
        && (Rule.Constraint.Evidence.Confidence == Confidence.Likely
            || new LegalBasis(Rule.Index, Rule.Constraint.LegalActs, situation.Request.Day).DecidedBy.Any(act => Rule.Index.Find(act) is { } record && record.Evidence.Confidence == Confidence.Likely));

    private bool IsLaterOnTheBooks(DayKey day)
    {
        foreach (DayKey change in Rule.Standings.Changes)
        {
            if (change > day && Rule.Standings.On(change).OnTheBooks != Truth.False)
                return true;
        }
        return false;
    }

    private static bool IsKnownOn(LegalAct act, DayKey day) =>
        (act.Announced is { } announced && Validity.From(announced).CoversKey(day) == Truth.True) || (act.Published is { } published && Validity.From(published).CoversKey(day) == Truth.True);
}

namespace Alliance.Core;

/// <summary>A review policy, prepared for evaluation.</summary>
internal sealed class PolicyRule
{
    private readonly DatasetIndex _index;
    private DayTable<Truth>? _holds;

    public PolicyRule(LicenceReviewPolicy policy, DatasetIndex index, ScopeCompiler scopes)
    {
        Policy = policy;
        Scope = policy.Scope is { } scope ? scopes.Compile(scope, new ConditionPlace(policy.Reference, "").Member("scope")) : Condition.All([]);
        _index = index;
        (Mildest, Strictest) = policy.Policy is { IsDefault: false } && policy.Policy.TryGetKnown(out ReviewPolicy known)
            ? (known, known)
            : (ReviewPolicy.PresumptionOfApproval, ReviewPolicy.Denial);
    }

    public LicenceReviewPolicy Policy { get; }

    public Condition Scope { get; }

    /// <summary>The mildest policy that it may be: the policy itself, if this version knows it.</summary>
    public ReviewPolicy Mildest { get; }

    /// <summary>The strictest policy that it may be.</summary>
    public ReviewPolicy Strictest { get; }

    /// <summary>The days on which it changes whether it applies.</summary>
    public DayTable<Truth> Holds => _holds ??= DayTable<Truth>.Of(
        DaysOf(Policy, _index),
        day => new ReviewPolicyStanding(Policy, _index.Find(Policy.Constraint), new LegalBasis(_index, Policy.LegalActs, day), day).Holds);

    public Truth Of(in Situation situation) => Holds.On(situation.Day) is var holds && holds == Truth.False ? holds : holds & Scope.Of(situation);

    private static ChangeDays DaysOf(LicenceReviewPolicy policy, DatasetIndex index)
    {
        ChangeDays days = new ChangeDays().Add(policy.Validity);
        if (index.Find(policy.Constraint) is { } constraint)
            days.Add(constraint.Validity).Add(HostTime.Of(constraint.Validity));
        foreach (LegalAct act in policy.LegalActs.Select(index.Find).OfType<LegalAct>())
            days.Add(LegalBasis.DaysOf(act));
        return days;
    }
}

namespace Alliance.Core;

/// <summary>A constraint, prepared for evaluation.</summary>
internal sealed class AccessRule
{
    private readonly ExceptionRule[] _exceptions;
    private DayTable<LawStanding>? _standings;

    /// <summary>Prepares a constraint.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="index">The dataset.</param>
    /// <param name="scopes">Prepares its scopes.</param>
    /// <param name="reach">The condition that its law reaches the transaction.</param>
    /// <param name="policies">Its review policies.</param>
    /// <param name="pool">The texts of all places.</param>
    public AccessRule(TechnologyAccessConstraint constraint, DatasetIndex index, ScopeCompiler scopes, Condition reach, IEnumerable<LicenceReviewPolicy> policies, Dictionary<string, string> pool)
    {
        Constraint = constraint;
        Index = index;
        ConditionPlace place = new(constraint.Reference, "", pool);
        Scope = scopes.Compile(constraint.Scope, place.Member("scope"));
        Applies = Condition.All([Scope, reach]);
        (Effect, IsDuty) = EffectScale.Of(constraint.Effect);
        _exceptions = [.. constraint.Exceptions.Select((exception, i) => new ExceptionRule(exception, constraint, scopes, place.Item("exceptions", i)))];
        Policies = [.. policies.OrderBy(policy => policy.Id).Select(policy => new PolicyRule(policy, index, scopes))];
    }

    public TechnologyAccessConstraint Constraint { get; }

    public DatasetIndex Index { get; }

    /// <summary>The condition of its scope.</summary>
    public Condition Scope { get; }

    /// <summary>The condition that it applies while it is in force: its scope, and the reach of its law.</summary>
    public Condition Applies { get; }

    /// <summary>What it requires: at least, and at most. Both are the same for an effect that this version knows.</summary>
    public AccessBounds Effect { get; }

    /// <summary>Whether its effect is a duty that is not on the scale.</summary>
    public bool IsDuty { get; }

    public ReadOnlySpan<ExceptionRule> Exceptions => _exceptions;

    public PolicyRule[] Policies { get; }

    /// <summary>All tests of the constraint, of its exceptions and of its review policies.</summary>
    public IEnumerable<ConditionTest> AllTests => [.. Applies.Tests, .. _exceptions.SelectMany(exception => exception.Scope.Tests), .. Policies.SelectMany(policy => policy.Scope.Tests)];

    /// <summary>The first and the last day on which it can be on the books, by its own validity.</summary>
    public (DayKey First, DayKey Last) PossibleDays => Constraint.Validity.PossibleDays is { } days ? (DayKey.Of(days.Start), days.End == LocalDate.MaxIsoValue ? DayKey.MaxValue : DayKey.Of(days.End)) : (DayKey.MaxValue, DayKey.MinValue);

    /// <summary>Whether it is on the books and enforced, on every day.</summary>
    public DayTable<LawStanding> Standings =>
        _standings ??= DayTable<LawStanding>.Of(ChangeSearch.DaysOf(Constraint, Index), day => LawStanding.Of(ConstraintStanding.Of(Constraint, Index, day)));

    /// <summary>What it requires, by the law on the books and as far as it is enforced.</summary>
    public (AccessBounds OnTheBooks, AccessBounds Enforced) Require(in Situation situation)
    {
        LawStanding inForce = Standings.On(situation.Day);
        if (IsDuty || inForce.OnTheBooks == Truth.False)
            return default;
        Truth applies = Applies.Of(situation);
        if (applies == Truth.False)
            return default;
        AccessBounds left = LeftBy(situation);
        return (Required(applies & inForce.OnTheBooks, left), Required(applies & inForce.Enforced, left));
    }

    /// <summary>What the exceptions leave, if the constraint applies.</summary>
    public AccessBounds LeftBy(in Situation situation)
    {
        AccessBounds left = Effect;
        foreach (ExceptionRule exception in _exceptions)
        {
            Truth applies = exception.Of(situation);
            if (applies == Truth.False)
                continue;
            left = new(Lower(left.Certain, exception.Remaining.Certain), applies == Truth.True ? Lower(left.Possible, exception.Remaining.Possible) : left.Possible);
        }
        return left;
    }

    /// <summary>What is required where something applies as far as it is known.</summary>
    public static AccessBounds Required(Truth applies, AccessBounds left) => applies switch
    {
        Truth.True => left,
        Truth.False => default,
        _ => new(AccessLevel.NoKnownConstraint, left.Possible),
    };

    /// <summary>Whether a duty applies: unless an exception does.</summary>
    public Truth DutyOf(in Situation situation)
    {
        Truth applies = Applies.Of(situation);
        foreach (ExceptionRule exception in _exceptions)
            applies &= exception.Of(situation).Not();
        return applies;
    }

    private static AccessLevel Lower(AccessLevel one, AccessLevel other) => one < other ? one : other;
}

/// <summary>Whether a constraint is on the books and enforced on a day.</summary>
internal readonly record struct LawStanding(Truth OnTheBooks, Truth Enforced)
{
    public static LawStanding Of(ConstraintStanding standing) => new(standing.OnTheBooks, standing.Enforced);
}

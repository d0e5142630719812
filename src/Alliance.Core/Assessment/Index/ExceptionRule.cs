namespace Alliance.Core;

/// <summary>An exception to a constraint, prepared for evaluation.</summary>
internal sealed class ExceptionRule
{
    private readonly Truth _isSupported;

    public ExceptionRule(ConstraintException exception, TechnologyAccessConstraint constraint, ScopeCompiler scopes, ConditionPlace place)
    {
        Exception = exception;
        Place = place;
        _isSupported = exception.Evidence.IsSupportedWithin(constraint);
        Remaining = exception.RemainingEffect.IsDefault ? default : EffectScale.Of(exception.RemainingEffect).Level.AtMost(EffectScale.Of(constraint.Effect).Level);
        List<Condition> all = exception.Scope is { } scope
            ? [scopes.Compile(scope, place.Member("scope"))]
            : [new NotUnderstoodTest(place, "exception", $"exception \"{exception.Title}\" is not described", $"Does the exception \"{exception.Title}\" apply? The dataset does not describe it.")];
        NotUnderstoodTest.AddFor(all, place, exception);
        Scope = Condition.All(all);
        Validity = exception.Validity;
    }

    public ConstraintException Exception { get; }

    /// <summary>Where it stands.</summary>
    public ConditionPlace Place { get; }

    public Condition Scope { get; }

    public Validity Validity { get; }

    /// <summary>What is required where it applies: at least, and at most. Never more than the effect of the constraint.</summary>
    public AccessBounds Remaining { get; }

    /// <summary>Whether it may apply on a day, whatever the request.</summary>
    public Truth InForceOn(DayKey day) => Validity.CoversKey(day) & _isSupported;

    public Truth Of(in Situation situation) => InForceOn(situation.Day) is var inForce && inForce == Truth.False ? inForce : inForce & Scope.Of(situation);

    public ExceptionAssessment Assessment(in Situation situation) => new()
    {
        At = Place.Pointer,
        Title = Exception.Title,
        Applies = Of(situation),
        IsInForce = InForceOn(situation.Day),
        Remaining = Remaining,
        Steps = Scope.Steps(situation),
    };
}

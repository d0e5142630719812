namespace Alliance.Core;

/// <summary>Whether a duty that is not on the scale of levels applies to a request: due diligence, reporting, a clause in the contract.</summary>
[JsonAnswer]
public sealed partial record DutyAssessment
{
    /// <summary>The constraint that states the duty.</summary>
    public required Id<TechnologyAccessConstraint> Constraint { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The state or union whose law it is.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The body of law to which it belongs. Default: not recorded.</summary>
    public Id<ControlRegime>? Regime { get; init; }

    /// <summary>The duty.</summary>
    public required Term<AccessEffect> Duty { get; init; }

    /// <summary>Whether it applies by the law on the books: true or unknown.</summary>
    public required Truth IsOnTheBooks { get; init; }

    /// <summary>Whether it applies and is enforced.</summary>
    public required Truth IsEnforced { get; init; }

    /// <summary>The conditions that were tested.</summary>
    public ValueList<AssessmentStep> Steps { get; init; }
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>Whether one constraint applies to a request, and what it requires.</summary>
[JsonAnswer]
public sealed partial record ConstraintAssessment
{
    /// <summary>The constraint.</summary>
    public required Id<TechnologyAccessConstraint> Constraint { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The state or union whose law it is.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The body of law to which it belongs. Default: not recorded.</summary>
    public Id<ControlRegime>? Regime { get; init; }

    /// <summary>What it requires where it applies.</summary>
    public required Term<AccessEffect> Effect { get; init; }

    /// <summary>Whether the request is within its scope and the reach of its law, whether or not it is in force.</summary>
    public required Truth IsInScope { get; init; }

    /// <summary>Whether it is on the books on the day (<see cref="ConstraintStanding.OnTheBooks"/>).</summary>
    public required Truth IsOnTheBooks { get; init; }

    /// <summary>Whether it is suspended on the day.</summary>
    public required Truth IsSuspended { get; init; }

    /// <summary>Whether it is enforced on the day (<see cref="ConstraintStanding.Enforced"/>).</summary>
    public required Truth IsEnforced { get; init; }

    /// <summary>What it requires of the request, by the law on the books.</summary>
    public required AccessBounds OnTheBooks { get; init; }

    /// <summary>What it requires of the request, as far as it is enforced.</summary>
    public required AccessBounds Enforced { get; init; }

    /// <summary>How an application for a licence would be reviewed. Default: none recorded, or no licence is required.</summary>
    [JsonRequired]
    public PolicyBounds Policy { get; init; }

    /// <summary>How certain the constraint's own record is. Default: not stated.</summary>
    public Term<Confidence> Confidence { get; init; }

    /// <summary>The legal acts on which it is based, in the order of the constraint.</summary>
    public ValueList<AssessedAct> LegalActs { get; init; }

    /// <summary>The exceptions that may apply on the day, in the order of the constraint.</summary>
    public ValueList<ExceptionAssessment> Exceptions { get; init; }

    /// <summary>The conditions that were tested: all conditions of its scope, then the grounds on which its law reaches the request.</summary>
    public ValueList<AssessmentStep> Steps { get; init; }

    /// <summary>Whether the constraint, or a legal act that counts on the day, has evidence that is only likely.</summary>
    public bool RestsOnLikely { get; init; }
}

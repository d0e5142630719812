namespace Alliance.Core;

/// <summary>Whether one constraint applies to a request, and what it requires.</summary>
[JsonAnswer]
public sealed partial record ConstraintAssessment
{
    /// <summary>The constraint.</summary>
    public required TechnologyAccessConstraint Constraint { get; init; }

    /// <summary>Whether the request is within its scope and the reach of its law, whether or not it is in force.</summary>
    public required Truth IsInScope { get; init; }

    /// <summary>Whether it is in force on the day, and the legal acts on which that rests.</summary>
    public required ConstraintStanding Standing { get; init; }

    /// <summary>What it requires, by the law on the books.</summary>
    public required AccessBounds OnTheBooks { get; init; }

    /// <summary>What it requires, as far as it is enforced.</summary>
    public required AccessBounds Enforced { get; init; }

    /// <summary>How an application for a licence would be reviewed. Default: none recorded, or no licence is required.</summary>
    public PolicyBounds Policy { get; init; }

    /// <summary>The exceptions, in the order of the constraint.</summary>
    public ValueList<ExceptionAssessment> Exceptions { get; init; }

    /// <summary>The conditions that were tested.</summary>
    public ValueList<AssessmentStep> Steps { get; init; }

    /// <summary>Whether what makes it apply, or leaves it open, rests on evidence that is only likely.</summary>
    public bool RestsOnLikely { get; init; }
}

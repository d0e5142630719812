namespace Alliance.Core;

/// <summary>Whether an exception to a constraint applies to a request.</summary>
[JsonAnswer]
public sealed partial record ExceptionAssessment
{
    /// <summary>The exception.</summary>
    public required ConstraintException Exception { get; init; }

    /// <summary>Whether it applies: within its validity, supported by its evidence, and within its scope. Unknown without a scope.</summary>
    public required Truth Applies { get; init; }

    /// <summary>What is required where it applies: at least the first, at most the second level.</summary>
    public required AccessBounds Leaves { get; init; }

    /// <summary>The conditions that were tested.</summary>
    public ValueList<AssessmentStep> Steps { get; init; }
}

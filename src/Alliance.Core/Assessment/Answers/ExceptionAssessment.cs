namespace Alliance.Core;

/// <summary>Whether an exception to a constraint applies to a request.</summary>
[JsonAnswer]
public sealed partial record ExceptionAssessment
{
    /// <summary>The exception within the constraint, as a JSON pointer (RFC 6901), such as <c>/exceptions/0</c>.</summary>
    public required string At { get; init; }

    /// <summary>The name or the wording of the exception.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whether it applies: within its validity, supported by its evidence, and within its scope. Unknown without a scope.</summary>
    public required Truth Applies { get; init; }

    /// <summary>Whether it is within its validity on the day, and supported by its evidence.</summary>
    public required Truth IsInForce { get; init; }

    /// <summary>What is required where it applies: at least the certain, at most the possible level.</summary>
    public required AccessBounds Remaining { get; init; }

    /// <summary>The conditions that were tested.</summary>
    public ValueList<AssessmentStep> Steps { get; init; }
}

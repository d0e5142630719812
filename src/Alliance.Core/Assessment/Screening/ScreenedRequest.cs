namespace Alliance.Core;

/// <summary>The result for one request of a stream: either an outcome, or an error.</summary>
[JsonAnswer]
public sealed partial record ScreenedRequest
{
    /// <summary>The line of the request, counted from one; blank lines and a header are counted.</summary>
    public required long Line { get; init; }

    /// <summary>What is required. Default: the line has an error.</summary>
    public AccessOutcome? Outcome { get; init; }

    /// <summary>As <see cref="AccessAssessment.CertainBy"/>. Default: <see cref="ScreeningDetail.Reasons"/> were not asked for, or the line has an error.</summary>
    public ValueList<Id<TechnologyAccessConstraint>>? CertainBy { get; init; }

    /// <summary>As <see cref="AccessAssessment.Missing"/>. Default: <see cref="ScreeningDetail.Reasons"/> were not asked for, or the line has an error.</summary>
    public ValueList<MissingFact>? Missing { get; init; }

    /// <summary>As <see cref="AccessAssessment.Warnings"/>. Default: there are none, <see cref="ScreeningDetail.Reasons"/> were not asked for, or the line has an error.</summary>
    public ValueList<string>? Warnings { get; init; }

    /// <summary>The whole assessment. Default: it was not asked for, or the line has an error.</summary>
    public AccessAssessment? Assessment { get; init; }

    /// <summary>Why there is no answer. Default: there is one.</summary>
    public ScreeningError? Error { get; init; }
}

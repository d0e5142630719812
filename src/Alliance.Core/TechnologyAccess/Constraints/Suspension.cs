namespace Alliance.Core;

/// <summary>A period in which a constraint is suspended.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record Suspension
{
    /// <summary>The period of the suspension.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The act that suspends the constraint. Default: not known.</summary>
    public Id<LegalAct>? LegalAct { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

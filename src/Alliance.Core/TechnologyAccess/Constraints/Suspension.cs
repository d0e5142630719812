namespace Alliance.Core;

/// <summary>A time in which a constraint is suspended.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record Suspension
{
    /// <summary>From when until when.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The act that suspends it. Default: not known.</summary>
    public Id<LegalAct>? LegalAct { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

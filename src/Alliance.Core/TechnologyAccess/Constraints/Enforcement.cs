namespace Alliance.Core;

/// <summary>A period in which a legal act was in one state of enforcement.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record Enforcement
{
    /// <summary>The state of enforcement.</summary>
    public required Term<EnforcementState> State { get; init; }

    /// <summary>The period of that state.</summary>
    public Validity Validity { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

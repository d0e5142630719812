namespace Alliance.Core;

/// <summary>A time in which a legal act was in one state of enforcement.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record Enforcement
{
    /// <summary>The state.</summary>
    public required Term<EnforcementState> State { get; init; }

    /// <summary>From when until when.</summary>
    public Validity Validity { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

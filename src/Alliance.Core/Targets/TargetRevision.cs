namespace Alliance.Core;

/// <summary>An earlier or later setting of a target: what was to be reached, and from when that was the aim.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record TargetRevision
{
    /// <summary>The value that was set.</summary>
    public required TargetValue Target { get; init; }

    /// <summary>In which time it was the aim.</summary>
    public Validity Validity { get; init; }

    /// <summary>The act, strategy or speech that set it.</summary>
    public LocalizedText Basis { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

namespace Alliance.Core;

/// <summary>An earlier setting of a target: the value to be reached, and the period in which that value applied.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record TargetRevision
{
    /// <summary>The value that was set.</summary>
    public required TargetValue Target { get; init; }

    /// <summary>The period in which that value applied.</summary>
    public Validity Validity { get; init; }

    /// <summary>The act, strategy or speech that set it.</summary>
    public LocalizedText Basis { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

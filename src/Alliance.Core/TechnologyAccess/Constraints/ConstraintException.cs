namespace Alliance.Core;

/// <summary>What a constraint leaves out, and under which name: a licence exception, a carve-out.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record ConstraintException
{
    /// <summary>The name or the words of the exception.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What it reaches. Default: not described further, so it may apply.</summary>
    public ConstraintScope? Scope { get; init; }

    /// <summary>In which time.</summary>
    public Validity Validity { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

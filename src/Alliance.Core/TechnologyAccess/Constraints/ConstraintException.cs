namespace Alliance.Core;

/// <summary>An exception to a constraint, with its name: a licence exception, a carve-out.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record ConstraintException
{
    /// <summary>The name or the wording of the exception.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The scope of the exception. Default: not described further, so that it is unknown whether the exception applies.</summary>
    public ConstraintScope? Scope { get; init; }

    /// <summary>What is still required where the exception applies, such as a notification instead of a licence. Default: nothing.</summary>
    public Term<AccessEffect> RemainingEffect { get; init; }

    /// <summary>The period in which the exception applies.</summary>
    public Validity Validity { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

namespace Alliance.Core;

/// <summary>How an authority reviews applications under a constraint, in all of its scope or a part of it.</summary>
[JsonRecord(RecordKind.ReviewPolicy, IsDeciding = true)]
public sealed partial record LicenceReviewPolicy : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<LicenceReviewPolicy> Id { get; init; }

    /// <summary>The constraint.</summary>
    public required Id<TechnologyAccessConstraint> Constraint { get; init; }

    /// <summary>The policy.</summary>
    public required Term<ReviewPolicy> Policy { get; init; }

    /// <summary>
    /// The part of the constraint's scope to which the policy applies. Default: all of it. Of several policies, the most specific one applies.
    /// </summary>
    public ConstraintScope? Scope { get; init; }

    /// <summary>The period in which the policy applies.</summary>
    public Validity Validity { get; init; }

    /// <summary>The acts on which it is based.</summary>
    public ValueList<Id<LegalAct>> LegalActs { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.ReviewPolicy, Id);
}

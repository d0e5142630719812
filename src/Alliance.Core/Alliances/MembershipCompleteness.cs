namespace Alliance.Core;

/// <summary>A statement that the memberships of an alliance in the dataset are complete for a period: during it, a party that is not listed has no such status.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record MembershipCompleteness
{
    /// <summary>The period for which the memberships are complete. A missing end means that no later change is known.</summary>
    public Validity Validity { get; init; }

    /// <summary>The statuses for which they are complete. Default: all statuses.</summary>
    public ValueList<Term<MembershipStatus>> Statuses { get; init; }

    /// <summary>The evidence for this statement.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

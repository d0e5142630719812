namespace Alliance.Core;

/// <summary>A party on a list, and the period in which it is on it.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record PartyListMember
{
    /// <summary>The party.</summary>
    public required PartyReference Party { get; init; }

    /// <summary>The period in which it is on the list.</summary>
    public Validity Validity { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

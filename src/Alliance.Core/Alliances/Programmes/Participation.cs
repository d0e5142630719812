namespace Alliance.Core;

/// <summary>The participation of a party in a joint programme.</summary>
[JsonRecord]
public sealed partial record Participation
{
    /// <summary>The party that takes part.</summary>
    public required PartyReference Party { get; init; }

    /// <summary>The role of the party in the programme.</summary>
    public Term<ParticipantRole> Role { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

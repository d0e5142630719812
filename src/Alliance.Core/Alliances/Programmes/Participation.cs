namespace Alliance.Core;

/// <summary>A party's part in a joint programme.</summary>
[JsonRecord]
public sealed partial record Participation
{
    /// <summary>Who takes part.</summary>
    public required PartyReference Party { get; init; }

    /// <summary>In which role.</summary>
    public Term<ParticipantRole> Role { get; init; }

    /// <summary>How sure that is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

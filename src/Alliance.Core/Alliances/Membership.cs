using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>One spell of a party in one alliance: a period of membership with one status (Popolo Membership). Rejoining begins another spell.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record Membership
{
    /// <summary>The alliance.</summary>
    public required Id<AiAlliance> Alliance { get; init; }

    /// <summary>The status of the party in relation to the alliance.</summary>
    public required Term<MembershipStatus> Status { get; init; }

    /// <summary>The period of the spell. A missing end means that the spell is not known to have ended.</summary>
    public Validity Validity { get; init; }

    /// <summary>Whether the party is a founding member. Default: not known.</summary>
    [JsonPropertyName("founding")]
    public bool? IsFoundingMember { get; init; }

    /// <summary>The periods within the spell in which the membership was suspended.</summary>
    [JsonPropertyName("suspended")]
    public ValueList<Validity> Suspensions { get; init; }

    /// <summary>The role of the party in the alliance, such as chair, secretariat or host.</summary>
    public LocalizedText Role { get; init; }

    /// <summary>The evidence for this spell: how certain it is, and which sources state it.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

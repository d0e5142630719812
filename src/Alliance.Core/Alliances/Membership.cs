using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>One spell of a party in one alliance, in one standing (Popolo Membership). Rejoining is another spell.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record Membership
{
    /// <summary>The alliance.</summary>
    public required Id<AiAlliance> Alliance { get; init; }

    /// <summary>The standing.</summary>
    public required Term<MembershipStatus> Status { get; init; }

    /// <summary>From when until when. A missing end means: not known to have ended.</summary>
    public Validity Validity { get; init; }

    /// <summary>Whether the party was there at the founding. Default: not known.</summary>
    [JsonPropertyName("founding")]
    public bool? IsFoundingMember { get; init; }

    /// <summary>Times within the spell in which it was suspended.</summary>
    [JsonPropertyName("suspended")]
    public ValueList<Validity> Suspensions { get; init; }

    /// <summary>The role: chair, secretariat, host.</summary>
    public LocalizedText Role { get; init; }

    /// <summary>How sure the spell is, and who says so.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

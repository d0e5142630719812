namespace Alliance.Core;

/// <summary>A country and its memberships. Takes no position on anybody's status: it says what sources say.</summary>
[JsonRecord(RecordKind.MemberState)]
public sealed partial record MemberState : IRecord
{
    /// <summary>The country, which is also the key: at most one record a country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Its spells in alliances.</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.ToMemberState(Country);
}

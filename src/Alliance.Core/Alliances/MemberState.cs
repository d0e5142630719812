namespace Alliance.Core;

/// <summary>A country and its memberships. The record takes no position on the status of any country or territory: it states what the sources state.</summary>
[JsonRecord(RecordKind.MemberState)]
public sealed partial record MemberState : IRecord
{
    /// <summary>The country, which is also the key: at most one record per country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Its memberships in alliances: one for each spell, that is, each period with one status.</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.ToMemberState(Country);
}

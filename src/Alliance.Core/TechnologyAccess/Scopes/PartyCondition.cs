namespace Alliance.Core;

/// <summary>A condition on the parties to a transaction: some party in one of the roles meets everything that is given here.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record PartyCondition
{
    /// <summary>The roles in which a party is considered. Empty: those of recipients, which are purchaser, intermediate consignee, ultimate consignee and end user.</summary>
    public ValueList<Term<PartyRole>> Roles { get; init; }

    /// <summary>The parties, one of which it must be. Empty: any party.</summary>
    public ValueList<PartyReference> Parties { get; init; }

    /// <summary>The lists, on one of which it must be. Empty: no such condition.</summary>
    public ValueList<Id<PartyList>> Lists { get; init; }

    /// <summary>The places in one of which the party, or its ultimate parent, must have its headquarters. Default: anywhere.</summary>
    public GeographicScope? HeadquarteredIn { get; init; }

    /// <summary>The places in one of which the party must be established. Default: anywhere.</summary>
    public GeographicScope? EstablishedIn { get; init; }

    /// <summary>By whom, and to what share, the party must be owned. Default: no such condition.</summary>
    public OwnershipTest? OwnedBy { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

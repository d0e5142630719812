namespace Alliance.Core;

/// <summary>The transactions to which a constraint applies. All conditions given must hold; a condition that is not given always holds.</summary>
/// <remarks>A rule with alternatives (this destination, or headquarters there) is several constraints.</remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record ConstraintScope
{
    /// <summary>The scope in words.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>The items: any of these. Empty: every item.</summary>
    public ValueList<ItemCriterion> Items { get; init; }

    /// <summary>The activities: any of these. Empty: every activity.</summary>
    public ValueList<Term<AccessActivity>> Activities { get; init; }

    /// <summary>The places from which the item is sent. Default: anywhere.</summary>
    public GeographicScope? ExportedFrom { get; init; }

    /// <summary>The places to which the item is sent. Default: anywhere.</summary>
    public GeographicScope? Destinations { get; init; }

    /// <summary>The places in which the recipient or its ultimate parent has its headquarters. Default: anywhere.</summary>
    public GeographicScope? HeadquarteredIn { get; init; }

    /// <summary>The end uses: any of these. Empty: every end use.</summary>
    public ValueList<Term<EndUse>> EndUses { get; init; }

    /// <summary>The only parties that it binds, as with a letter to one company. Empty: it binds everybody.</summary>
    public ValueList<PartyReference> Addressees { get; init; }

    /// <summary>The recipients that it concerns, as with a list of entities. Empty: every recipient.</summary>
    public ValueList<PartyReference> Recipients { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

namespace Alliance.Core;

/// <summary>The transactions to which a constraint applies. All conditions given must hold; a condition that is not given always holds.</summary>
/// <remarks>
/// A list is met by any of its entries, except where it says otherwise. Alternatives (this destination, or headquarters there) are scopes in <see cref="AnyOf"/>, and what the rule itself leaves out
/// is in <see cref="NoneOf"/>; such scopes may contain others, to a depth of 8. What the law allows under a name is a <see cref="ConstraintException"/>.
/// </remarks>
[JsonRecord(IsDeciding = true)]
public sealed partial record ConstraintScope
{
    /// <summary>The scope in words. They decide nothing: a condition that is only described here is not tested.</summary>
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

    /// <summary>The places through which the item is sent: at least one of the places on its way is inside. Default: any way.</summary>
    public GeographicScope? TransitThrough { get; init; }

    /// <summary>The places in which the item is to be used. Default: anywhere.</summary>
    public GeographicScope? UsedIn { get; init; }

    /// <summary>Conditions on the parties, all of which must hold. Empty: no such condition.</summary>
    public ValueList<PartyCondition> Parties { get; init; }

    /// <summary>The period in which the contract was concluded. Default: at any time.</summary>
    public Validity? ContractConcluded { get; init; }

    /// <summary>Conditions on quantities, all of which must hold. Empty: no such condition.</summary>
    public ValueList<QuantityTest> Quantities { get; init; }

    /// <summary>Conditions that whoever asks has to answer, all of which must hold. Empty: no such condition.</summary>
    public ValueList<FactTest> Facts { get; init; }

    /// <summary>Scopes, at least one of which must apply too. Empty: no such condition.</summary>
    public ValueList<ConstraintScope> AnyOf { get; init; }

    /// <summary>Scopes, none of which may apply: what the rule itself leaves out. Empty: nothing.</summary>
    public ValueList<ConstraintScope> NoneOf { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

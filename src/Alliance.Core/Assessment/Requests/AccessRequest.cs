namespace Alliance.Core;

/// <summary>A transaction about which it is asked what applies to it: what is done with which item, between which places and parties, on which day.</summary>
/// <remarks>
/// What is left out is not known, and leaves open what depends on it. The parties given in a role are taken to be all parties in that role. Its JSON refuses members that it does not know.
/// </remarks>
[JsonAnswer]
public sealed partial record AccessRequest
{
    /// <summary>The item: a <see cref="TechnologyItem"/>, or the id of one in the dataset.</summary>
    public required RequestedItem Item { get; init; }

    /// <summary>What is done with the item. Default: not known.</summary>
    public Term<AccessActivity> Activity { get; init; }

    /// <summary>The place from which the item is sent, or from which a service is provided. Default: not known.</summary>
    public Place? ExportedFrom { get; init; }

    /// <summary>The place in which the item was made. Default: not known.</summary>
    public Place? Origin { get; init; }

    /// <summary>The place to which the item is sent. Default: not known.</summary>
    public Place? Destination { get; init; }

    /// <summary>The place in which the item will be used. Default: not known.</summary>
    public Place? UsedIn { get; init; }

    /// <summary>The places that the item passes through on its way. Default: not known; an empty list: none.</summary>
    public ValueList<Place>? Via { get; init; }

    /// <summary>The parties to the transaction. Where no party is given in a role, it is not known who has that role.</summary>
    public ValueList<AccessParty> Parties { get; init; }

    /// <summary>The end use. Default: not known.</summary>
    public Term<EndUse> EndUse { get; init; }

    /// <summary>The date on which the contract was concluded. Default: not known.</summary>
    public PartialDate? ContractConcluded { get; init; }

    /// <summary>The quantities of the transaction. Other quantities are not known.</summary>
    public ValueList<AccessQuantity> Quantities { get; init; }

    /// <summary>The answers to questions that constraints ask (<see cref="FactTest"/>). Other answers are not known.</summary>
    public ValueList<AccessFact> Facts { get; init; }

    /// <summary>Whether the item meets descriptions that constraints give only in words. For other descriptions it is not known.</summary>
    public ValueList<ItemDescription> Descriptions { get; init; }

    /// <summary>Whether the transaction is subject to bodies of law, where that is known, and why.</summary>
    public ValueList<AccessJurisdiction> Jurisdictions { get; init; }

    /// <summary>
    /// Whether it is known that no party to the transaction is on a list of parties, or named in a constraint as a recipient. It says nothing about the owners of the parties. Default: not known.
    /// </summary>
    public bool NoPartyIsListed { get; init; }

    /// <summary>The day for which it is asked, of any calendar.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The authorities whose constraints are considered. Empty: all.</summary>
    public ValueList<PartyReference> Authorities { get; init; }
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A transaction, and the day on which to find out what applies to it.</summary>
/// <remarks>
/// What is left out is not known, and leaves open what depends on it. The parties given in a role are taken to be all parties in that role.
/// When its JSON is read, members that it does not have are skipped; they are refused by <see cref="AccessScreening"/>, and with <see cref="JsonUnmappedMemberHandling.Disallow"/>.
/// </remarks>
[JsonAnswer]
public sealed partial record AccessRequest
{
    /// <summary>The value of <see cref="Via"/> for an item that passes through no other place: an empty list.</summary>
    public static ValueList<Place> Direct => [];

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

    /// <summary>The places that the item passes through on its way. Default: not known; an empty list, <see cref="Direct"/>: none.</summary>
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
    /// Whether it is known that no party to the transaction is on a list of parties, and that no recipient is named in a constraint. A list of the dataset that certainly contains a party is
    /// stronger, and nothing is said about the owners of the parties. Default: not known.
    /// </summary>
    public bool NoPartyIsListed { get; init; }

    /// <summary>The day of the question, of any calendar.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The authorities whose constraints are considered. Empty: all.</summary>
    public ValueList<PartyReference> Authorities { get; init; }

    /// <summary>Creates a request about an export, with nothing else known.</summary>
    /// <param name="item">The item: a <see cref="TechnologyItem"/>, or the id of one in the dataset.</param>
    /// <param name="from">The place from which it is sent.</param>
    /// <param name="to">The place to which it is sent.</param>
    /// <param name="day">The day of the question, of any calendar.</param>
    /// <returns>The request; what else is known can be added by <c>with</c>.</returns>
    public static AccessRequest Export(RequestedItem item, Place from, Place to, LocalDate day) =>
        new() { Item = item, Activity = AccessActivity.Export, ExportedFrom = from, Destination = to, Day = day };
}

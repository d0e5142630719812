using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>An item that is wanted, sold or controlled: an accelerator, a component, a tool (OCDS Item).</summary>
[JsonRecord(RecordKind.Item)]
public sealed partial record TechnologyItem : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<TechnologyItem> Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What kind of technology it is.</summary>
    public Term<ItemKind> Kind { get; init; }

    /// <summary>The maker of the item. Default: not known, or the item is a whole class of items.</summary>
    public PartyReference? Maker { get; init; }

    /// <summary>The date of release. Default: not known.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The codes assigned to the item in lists, and who assigned them.</summary>
    public ValueList<ItemClassification> Classifications { get; init; }

    /// <summary>The lists, or codes of lists, that do not contain the item, and who states it.</summary>
    public ValueList<ItemNonListing> NotListedIn { get; init; }

    /// <summary>Its technical properties.</summary>
    public ValueList<ItemParameter> Parameters { get; init; }

    /// <summary>
    /// The bit lengths of the number formats with which it computes, such as 8 and 16: all of them. Default: not stated, so that the figures in <see cref="Parameters"/> may leave out
    /// a format.
    /// </summary>
    public ValueList<decimal> BitLengths { get; init; }

    /// <summary>The items that it contains.</summary>
    public ValueList<Id<TechnologyItem>> Parts { get; init; }

    /// <summary>Whether <see cref="Parts"/> are all of its parts. Default: there may be others.</summary>
    [JsonPropertyName("partsComplete")]
    public bool ArePartsComplete { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Item, Id);
}

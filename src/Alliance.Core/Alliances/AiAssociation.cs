namespace Alliance.Core;

/// <summary>A body that is no state and no alliance of states: a national AI association, a development institution, an institute, a company.</summary>
[JsonRecord(RecordKind.Association)]
public sealed partial record AiAssociation : IRecord
{
    /// <summary>The key.</summary>
    public required Id<AiAssociation> Id { get; init; }

    /// <summary>Its names over time; at least one. A body that the sources don't name bears a description.</summary>
    public required ValueList<DatedName> Names { get; init; }

    /// <summary>What kind of body it is.</summary>
    public Term<AssociationKind> Kind { get; init; }

    /// <summary>The country it belongs to or has its seat in. Default: not known, or none.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Its site: an absolute http or https address.</summary>
    public string? Website { get; init; }

    /// <summary>When it was founded. Default: not known.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>Identifiers that others gave it.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>Its spells in alliances.</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Association, Id);
}

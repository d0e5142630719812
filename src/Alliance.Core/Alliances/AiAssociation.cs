namespace Alliance.Core;

/// <summary>
/// A body that is neither a state nor an alliance of states: a national AI association, a development institution, an institute or a company.
/// </summary>
[JsonRecord(RecordKind.Association)]
public sealed partial record AiAssociation : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<AiAssociation> Id { get; init; }

    /// <summary>The names of the body over time; at least one. For a body that the sources do not name, the name is a description.</summary>
    public required ValueList<DatedName> Names { get; init; }

    /// <summary>What kind of body it is.</summary>
    public Term<AssociationKind> Kind { get; init; }

    /// <summary>The country to which it belongs or in which it has its seat. Default: not known, or none.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Its website: an absolute http or https address.</summary>
    public string? Website { get; init; }

    /// <summary>The date on which it was founded. Default: not known.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>The identifiers of the body in other systems.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>Its memberships in alliances: one for each spell, that is, each period with one status.</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Association, Id);

    /// <summary>Returns the name that the body had on a day, as <see cref="Names"/> states it.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// The name in the languages known; <see cref="LocalizedText.In"/> selects one of them. If the period of several names covers the day, a certain name precedes a possible one,
    /// then one with better evidence, then one that was introduced later, then one that was given up earlier, then the first in the list. Empty if certainly none of
    /// the names was used on that day, or if their evidence is refuted.
    /// </returns>
    /// <exception cref="ArgumentException">The record contains a null where a value is required; validation reports where.</exception>
    public LocalizedText NameOn(LocalDate day) => DatedName.On(NullSearch.Checked(this, null).Names, this, day);
}

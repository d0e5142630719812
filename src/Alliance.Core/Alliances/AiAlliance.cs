using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>An alliance, bloc, union, forum, treaty or network (Popolo Organization).</summary>
/// <remarks>
/// Its members are not listed here: each member's own record lists its <see cref="Membership"/>s, or a country group does (<see cref="MemberGroup"/>). Alliances are
/// identified by id, as several have the same name.
/// </remarks>
[JsonRecord(RecordKind.Alliance)]
public sealed partial record AiAlliance : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<AiAlliance> Id { get; init; }

    /// <summary>The names of the alliance over time; at least one.</summary>
    public required ValueList<DatedName> Names { get; init; }

    /// <summary>What kind of body it is.</summary>
    public Term<AllianceClassification> Classification { get; init; }

    /// <summary>A description of the alliance, in one or two sentences.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>The date on which it was announced. Default: not known, or not announced.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>The date on which its text was adopted. Default: not known, or not adopted.</summary>
    public PartialDate? Adopted { get; init; }

    /// <summary>The date on which it was opened for signature. Default: not known, or not opened for signature.</summary>
    [JsonPropertyName("opened")]
    public PartialDate? OpenedForSignature { get; init; }

    /// <summary>The date on which it was founded. Default: not known, or not founded.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>The date on which it entered into force. Default: not known, or not entered into force.</summary>
    [JsonPropertyName("inForce")]
    public PartialDate? InForceFrom { get; init; }

    /// <summary>The date on which it ended or was merged into another alliance. Default: not known, or not ended.</summary>
    public PartialDate? Dissolved { get; init; }

    /// <summary>The parties that initiated it.</summary>
    public ValueList<PartyReference> Initiators { get; init; }

    /// <summary>The purposes of the alliance.</summary>
    public ValueList<LocalizedText> Purposes { get; init; }

    /// <summary>The alliance of which it is part. Default: none.</summary>
    public Id<AiAlliance>? Parent { get; init; }

    /// <summary>Its website: an absolute http or https address.</summary>
    public string? Website { get; init; }

    /// <summary>The identifiers of the alliance in other systems.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>
    /// The periods for which the memberships of other parties in this alliance are complete in the dataset. Default: they are not known to be complete, so that it
    /// is unknown whether a party that is not listed is a member.
    /// </summary>
    public ValueList<MembershipCompleteness> MembershipsCompleteFor { get; init; }

    /// <summary>
    /// The country group that lists the members of this alliance: each country in the group is a member while it is in the group, and no other country is a
    /// member. Default: the members are those whose records list a membership.
    /// </summary>
    public Id<CountryGroup>? MemberGroup { get; init; }

    /// <summary>Its own memberships in other alliances (such as that of the European Union in the Global Partnership on AI).</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Alliance, Id);

    /// <summary>Returns the name that the alliance had on a day, as <see cref="Names"/> states it.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>
    /// The name in the languages known; <see cref="LocalizedText.In"/> selects one of them. If the period of several names covers the day, a certain name precedes a possible one,
    /// then one with better evidence, then one that was introduced later, then one that was given up earlier, then the first in the list. Empty if certainly none of
    /// the names was used on that day, or if their evidence is refuted.
    /// </returns>
    /// <exception cref="ArgumentException">The record contains a null where a value is required; validation reports where.</exception>
    public LocalizedText NameOn(LocalDate day) => DatedName.On(NullSearch.Checked(this, null).Names, this, day);
}

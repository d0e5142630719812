using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>An alliance, bloc, union, forum, treaty or network (Popolo Organization).</summary>
/// <remarks>Who belongs to it is said by the members' own <see cref="Membership"/>s. Alliances are told apart by id: several bear the same name.</remarks>
[JsonRecord(RecordKind.Alliance)]
public sealed partial record AiAlliance : IRecord
{
    /// <summary>The key.</summary>
    public required Id<AiAlliance> Id { get; init; }

    /// <summary>Its names over time; at least one.</summary>
    public required ValueList<DatedName> Names { get; init; }

    /// <summary>What kind of body it is.</summary>
    public Term<AllianceClassification> Classification { get; init; }

    /// <summary>What it is, in a sentence or two.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>When it was announced. Default, here and below: not known, or not so.</summary>
    public PartialDate? Announced { get; init; }

    /// <summary>When its text was adopted.</summary>
    public PartialDate? Adopted { get; init; }

    /// <summary>When it was opened for signature.</summary>
    public PartialDate? Opened { get; init; }

    /// <summary>When it was founded.</summary>
    public PartialDate? Founded { get; init; }

    /// <summary>When it entered into force.</summary>
    [JsonPropertyName("inForce")]
    public PartialDate? InForceFrom { get; init; }

    /// <summary>When it ended, or was merged into another.</summary>
    public PartialDate? Dissolved { get; init; }

    /// <summary>Who set it going.</summary>
    public ValueList<PartyReference> Initiators { get; init; }

    /// <summary>What it is for.</summary>
    public ValueList<LocalizedText> Purposes { get; init; }

    /// <summary>The body of which it is part.</summary>
    public Id<AiAlliance>? Parent { get; init; }

    /// <summary>Its site: an absolute http or https address.</summary>
    public string? Website { get; init; }

    /// <summary>Identifiers that others gave it.</summary>
    public ValueList<Identifier> Identifiers { get; init; }

    /// <summary>Its own memberships in other alliances (the European Union in the Global Partnership on AI).</summary>
    public ValueList<Membership> Memberships { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Alliance, Id);
}

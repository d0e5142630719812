using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A party that owns a share of another one.</summary>
[JsonAnswer]
public sealed partial record PartyOwner
{
    /// <summary>The owner. Default: its name is not known. If it is the party itself, or one of those that it owns, its share does not count as the share of a party on a list.</summary>
    public PartyReference? Party { get; init; }

    /// <summary>The share, in per cent: above 0, at most 100.</summary>
    public required decimal Share { get; init; }

    /// <summary>Its own owners.</summary>
    public ValueList<PartyOwner> Owners { get; init; }

    /// <summary>Whether all owners of this owner are given. Default: there may be others.</summary>
    [JsonPropertyName("ownersComplete")]
    public bool AreOwnersComplete { get; init; }

    /// <summary>The lists against which it was screened; for other lists, the dataset decides. A list of the dataset that certainly contains it is stronger than its screening.</summary>
    public ValueList<PartyScreening> Screenings { get; init; }
}

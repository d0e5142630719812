using System.Collections;
using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>The parties that are, or may be, members of an alliance on a day, by <see cref="PartyReference.CanonicalText"/>.</summary>
/// <remarks>In JSON it is an object, whose member <c>members</c> is the list of the standings. Two answers are compared by value.</remarks>
[JsonAnswer]
public sealed partial record AllianceMembers : IReadOnlyList<PartyStanding>
{
    internal AllianceMembers(AllianceList list, IEnumerable<PartyStanding> standings)
    {
        Id = list.Id;
        Alliance = list.Alliance;
        Group = list.Group;
        GroupCatalogue = list.GroupCatalogue;
        IsComplete = list.IsComplete == Truth.False ? Truth.Unknown : list.IsComplete;
        Standings = [.. standings.Where(standing => standing.IsMember != Truth.False).OrderBy(standing => standing.Party)];
    }

    /// <summary>The id of the alliance.</summary>
    public Id<AiAlliance> Id { get; }

    /// <summary>The record of the alliance; null when the dataset contains no such record.</summary>
    public AiAlliance? Alliance { get; }

    /// <summary>The country group from which members were taken (<see cref="AiAlliance.MemberGroup"/>), of the dataset or of the catalogue; null when there is none.</summary>
    public CountryGroup? Group { get; }

    /// <summary>
    /// The name and version of the catalogue from which <see cref="Group"/> was taken (<see cref="CountryGroupCatalogue.Name"/>); null when it is a record of the dataset, or the catalogue
    /// has no name.
    /// </summary>
    public string? GroupCatalogue { get; }

    /// <summary>
    /// Whether every member is listed: <see cref="Truth.True"/> where the dataset states it for the day, or a country group lists the members (then every country that is a member
    /// is listed), or the alliance does not exist on the day; otherwise <see cref="Truth.Unknown"/>, and a party that is not listed may be a member.
    /// </summary>
    public Truth IsComplete { get; }

    [JsonInclude, JsonPropertyName("members")]
    private ValueList<PartyStanding> Standings { get; }

    /// <inheritdoc/>
    [JsonIgnore]
    public int Count => Standings.Count;

    /// <summary>The standing at an index.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public PartyStanding this[int index] => Standings[index];

    /// <inheritdoc/>
    public IEnumerator<PartyStanding> GetEnumerator() => ((IEnumerable<PartyStanding>)Standings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The alliance, and the number of members; for display.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Id}: {Count} members, complete: {IsComplete}");
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A party to a transaction, with what is known about it.</summary>
[JsonAnswer]
public sealed partial record AccessParty
{
    /// <summary>The party. Default: its name is not known.</summary>
    public PartyReference? Party { get; init; }

    /// <summary>Its roles in the transaction; at least one.</summary>
    public ValueList<Term<PartyRole>> Roles { get; init; }

    /// <summary>The country in which it is established. Default: not known.</summary>
    public CountryCode? EstablishedIn { get; init; }

    /// <summary>The country in which it has its headquarters. Default: not known.</summary>
    public CountryCode? Headquarters { get; init; }

    /// <summary>The country in which its ultimate parent has its headquarters; that of its own headquarters if it has no parent. Default: not known.</summary>
    public CountryCode? ParentHeadquarters { get; init; }

    /// <summary>Its owners.</summary>
    public ValueList<PartyOwner> Owners { get; init; }

    /// <summary>Whether all owners are given. Default: there may be others, up to a share of 100 per cent in all.</summary>
    [JsonPropertyName("ownersComplete")]
    public bool AreOwnersComplete { get; init; }

    /// <summary>The lists against which it was screened; for other lists, the dataset decides. A list of the dataset that certainly contains it is stronger than its screening.</summary>
    public ValueList<PartyScreening> Screenings { get; init; }

    /// <summary>Creates a party that is established and has its headquarters in one country. Its name, the headquarters of its parent and its owners are not known.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="country">The country.</param>
    /// <returns>The party; what else is known can be added by <c>with</c>.</returns>
    public static AccessParty Of(PartyRole role, CountryCode country) => new() { Roles = [role], EstablishedIn = country, Headquarters = country };
}

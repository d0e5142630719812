namespace Alliance.Core;

/// <summary>The result of looking for a party on a list.</summary>
[JsonAnswer]
public sealed partial record PartyScreening
{
    /// <summary>The list.</summary>
    public required Id<PartyList> List { get; init; }

    /// <summary>Whether the party is on the list on the day of the request.</summary>
    public required bool IsListed { get; init; }
}

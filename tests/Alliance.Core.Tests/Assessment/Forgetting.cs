namespace Alliance.Core.Tests.Assessment;

/// <summary>Requests that say one thing less.</summary>
internal static class Forgetting
{
    /// <summary>
    /// All requests that lack one fact. One party among several is kept, because the parties given count as all; so are a figure that another figure gives too, one of two for the same number of
    /// bits, and a statement about a body of law beside the places that decide about it: these may contradict each other, and the answer is narrower without the contradiction.
    /// </summary>
    public static IEnumerable<AccessRequest> One(AccessRequest request)
    {
        TechnologyItem item = request.Item.Item!;
        IEnumerable<AccessRequest> all =
        [
            request with { Activity = default },
            request with { ExportedFrom = null },
            request with { Origin = null },
            request with { Destination = null },
            request with { UsedIn = null },
            request with { Via = null },
            request with { Parties = [] },
            request with { EndUse = default },
            request with { ContractConcluded = null },
            request with { Quantities = [] },
            .. MayBeForgotten(request) ? new[] { request with { Jurisdictions = [] } } : [],
            request with { NoPartyIsListed = false },
            .. request.Facts.Select(fact => request with { Facts = [.. request.Facts.Where(one => one != fact)] }),
            .. request.Descriptions.Select(words => request with { Descriptions = [.. request.Descriptions.Where(one => one != words)] }),
            .. request.Parties.SelectMany((_, i) => Less(request.Parties[i]).Select(less => request with { Parties = [.. request.Parties.Take(i), less, .. request.Parties.Skip(i + 1)] })),
            .. Less(item).Select(less => request with { Item = less }),
        ];
        return all.Where(less => less != request);
    }

    private static bool MayBeForgotten(AccessRequest request) => request.Jurisdictions.All(one => one.IsSubject is null) || (request.ExportedFrom is null && request.Origin is null);

    private static IEnumerable<AccessParty> Less(AccessParty party) =>
    [
        party with { Headquarters = null },
        party with { ParentHeadquarters = null },
        party with { EstablishedIn = null },
        party with { AreOwnersComplete = false },
        party with { Owners = [], AreOwnersComplete = false },
        .. party.Owners.Count == 0 && party.Screenings.IsEmpty ? new[] { party with { Party = null } } : [],
        .. party.Owners.Select((owner, i) => party with { Owners = [.. party.Owners.Take(i), owner with { Screenings = [] }, .. party.Owners.Skip(i + 1)] }),
        .. party.Owners.Select((owner, i) => party with { Owners = [.. party.Owners.Take(i), owner with { Owners = [], AreOwnersComplete = false }, .. party.Owners.Skip(i + 1)] }),
    ];

    private static IEnumerable<TechnologyItem> Less(TechnologyItem item) =>
    [
        item with { Kind = default },
        item with { ArePartsComplete = false },
        item with { BitLengths = [] },
        item with { NotListedIn = [] },
        item with { Classifications = [] },
        .. item.Parameters
            .Where(parameter => parameter.Parameter != ParameterKind.TotalProcessingPerformance || !item.Parameters.Any(one => one.BitLength is not null))
            .Where(parameter => parameter.BitLength is null || item.Parameters.All(one => one == parameter || one.BitLength != parameter.BitLength))
            .Select(parameter => item with { Parameters = [.. item.Parameters.Where(one => one != parameter)] }),
    ];
}

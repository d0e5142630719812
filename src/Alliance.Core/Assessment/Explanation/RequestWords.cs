namespace Alliance.Core;

/// <summary>What a request said, in words.</summary>
internal static class RequestWords
{
    /// <summary>The transaction: the item, what is done with it, from where to where, and when.</summary>
    public static string Subject(AccessAssessment assessment)
    {
        AccessRequest request = assessment.Request;
        string activity = request.Activity.IsDefault ? "activity not stated," : AccessWords.Of(request.Activity);
        return $"{assessment.Item.Name}: {activity} from {AccessWords.Of(request.ExportedFrom)} to {AccessWords.Of(request.Destination)} on {RecordText.Iso(request.Day)}";
    }

    /// <summary>What else was said.</summary>
    public static string Said(AccessRequest request)
    {
        string[] said = [.. Of(request)];
        return said.Length == 0 ? "nothing else" : string.Join("; ", said);
    }

    private static IEnumerable<string> Of(AccessRequest request)
    {
        if (!request.EndUse.IsDefault)
            yield return $"end use {AccessWords.Of(request.EndUse)}";
        if (request.Origin is { } origin)
            yield return $"made in {AccessWords.Of(origin)}";
        if (request.UsedIn is { } usedIn)
            yield return $"used in {AccessWords.Of(usedIn)}";
        if (request.Via is { } via)
            yield return via.IsEmpty ? "passes through no other place" : $"passes through {string.Join(", ", via.Select(place => AccessWords.Of(place)))}";
        foreach (AccessParty party in request.Parties)
            yield return Of(party);
        if (request.NoPartyIsListed)
            yield return "no party is on a list";
        if (request.ContractConcluded is { IsDefault: false } day)
            yield return $"contract concluded {day}";
        foreach (AccessQuantity quantity in request.Quantities)
            yield return $"{AccessWords.Of(quantity.Measure)} per {AccessWords.Of(quantity.Per)} {AccessWords.Of(quantity.Value)}{(quantity.Currency is { } currency ? $" {currency}" : "")}";
        foreach (AccessFact fact in request.Facts)
            yield return $"{fact.Fact}: {AccessWords.Of(fact.Holds)}";
        foreach (ItemDescription description in request.Descriptions)
            yield return $"the item is {(description.IsMet ? "" : "not ")}\"{description.Text}\"";
        foreach (AccessJurisdiction jurisdiction in request.Jurisdictions)
            yield return Of(jurisdiction);
        if (!request.Authorities.IsEmpty)
            yield return $"only the law of {string.Join(", ", request.Authorities.Select(AccessWords.Of))}";
    }

    private static string Of(AccessParty party)
    {
        List<string> said = [];
        Add("established in ", party.EstablishedIn?.ToString());
        Add("headquarters ", party.Headquarters?.ToString());
        Add("headquarters of the ultimate parent ", party.ParentHeadquarters?.ToString());
        Add("owned by ", string.Join(", ", party.Owners.Select(Of)));
        said.AddRange(party.Screenings.Select(Of));
        string roles = string.Join(", ", party.Roles.Select(AccessWords.Of));
        return $"{roles} {party.Party?.ToString() ?? "not named"}{(said.Count == 0 ? "" : $" ({string.Join(", ", said)})")}";

        void Add(string words, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                said.Add(words + value);
        }
    }

    private static string Of(PartyOwner owner)
    {
        string[] listed = [.. owner.Screenings.Select(Of)];
        return $"{owner.Party?.ToString() ?? "a party not named"} {AccessWords.Of(owner.Share)} %{(listed.Length == 0 ? "" : $" ({string.Join(", ", listed)})")}";
    }

    private static string Of(PartyScreening screening) => $"{(screening.IsListed ? "" : "not ")}on {screening.List}";

    private static string Of(AccessJurisdiction jurisdiction)
    {
        List<string> said = [];
        if (jurisdiction.IsSubject is { } isSubject)
            said.Add($"{(isSubject ? "" : "not ")}subject to {jurisdiction.Regime}");
        if (jurisdiction.ControlledContent is { } share)
            said.Add($"{AccessWords.Of(share)} % of the content controlled by {jurisdiction.Regime}");
        if (jurisdiction.IsDirectProduct is { } isProduct)
            said.Add($"{(isProduct ? "" : "not ")}a direct product under {jurisdiction.Regime}");
        return said.Count == 0 ? $"nothing about {jurisdiction.Regime}" : string.Join(", ", said);
    }
}

namespace Alliance.Core.Validation;

/// <summary>What records ask of the parties that they name.</summary>
internal static class PartyForm
{
    /// <summary>A party that can make law or be a market: a country or an alliance. None at all is the business of another rule, and a kind that this version does not know may be one.</summary>
    public static bool IsAbsentOrCountryOrAlliance(PartyReference? party) =>
        party is not { } given || given.Kind == PartyKind.Country || given.Kind == PartyKind.Alliance || given.IsDefault || !given.Kind.IsKnown;

    /// <summary>Whether each item names a party; else the places of those that don't.</summary>
    public static bool AreStated(ValueList<PartyReference> parties, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < parties.Count; i++)
        {
            if (parties[i].IsDefault)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}

namespace Alliance.Core.Validation;

/// <summary>Checks of parties, used by the rules of several records.</summary>
internal static class PartyForm
{
    /// <summary>
    /// Whether a party is a country or an alliance, which can make law or be a market. An absent party is reported by another rule, and a party of an unknown
    /// kind is accepted.
    /// </summary>
    public static bool IsAbsentOrCountryOrAlliance(PartyReference? party) =>
        party is not { } given || given.Kind == PartyKind.Country || given.Kind == PartyKind.Alliance || given.IsDefault || !given.Kind.IsKnown;

    /// <summary>Whether each item names a party; otherwise the indices of those that do not.</summary>
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

namespace Alliance.Core;

/// <summary>The roles of the parties to a transaction.</summary>
internal static class Roles
{
    /// <summary>The roles of recipients.</summary>
    public static ValueList<Term<PartyRole>> OfRecipients { get; } = [PartyRole.Purchaser, PartyRole.IntermediateConsignee, PartyRole.UltimateConsignee, PartyRole.EndUser];

    public static ValueList<Term<PartyRole>> OfExporter { get; } = [PartyRole.Exporter];

    /// <summary>Whether a party has one of several roles. A role that this version does not know, or that is not stated, may be any.</summary>
    public static Truth HasOneOf(AccessParty party, ValueList<Term<PartyRole>> roles)
    {
        Truth any = party.Roles.IsEmpty ? Truth.Unknown : Truth.False;
        foreach (Term<PartyRole> role in party.Roles)
        {
            bool isUnknown = role.IsDefault || !role.IsKnown;
            foreach (Term<PartyRole> one in roles)
            {
                if (one == role)
                    return Truth.True;
                isUnknown |= !one.IsKnown;
            }
            any |= isUnknown ? Truth.Unknown : Truth.False;
        }
        return any;
    }

    /// <summary>The name of a party, for a question.</summary>
    public static string NameOf(AccessParty party) =>
        party.Party is { IsDefault: false } name ? name.ToString() : "the " + (party.Roles.IsEmpty ? "party" : party.Roles[0].Text.Replace('-', ' '));

    /// <summary>The request with another party in place of one.</summary>
    public static AccessRequest With(AccessRequest request, int position, Func<AccessParty, AccessParty> change) =>
        request with { Parties = [.. request.Parties.Select((party, at) => at == position ? change(party) : party)] };
}

namespace Alliance.Core;

/// <summary>Whether a party in one of several roles meets everything that a condition gives.</summary>
internal sealed class PartyTest(ConditionPlace place, string name, ValueList<Term<PartyRole>> roles, PartyConditions conditions) : ConditionTest(place, name)
{
    private readonly bool _areRecipients = roles.All(Roles.OfRecipients.Contains);

    /// <summary>The lists on which a party may have to be, or its owners.</summary>
    public IEnumerable<PartyListTable> Lists => conditions.AllLists;

    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        bool isFound = false;
        ValueList<AccessParty> parties = situation.Request.Parties;
        for (int i = 0; i < parties.Count; i++)
        {
            Truth hasRole = Roles.HasOneOf(parties[i], roles);
            if (hasRole == Truth.False)
                continue;
            isFound = true;
            if (hasRole == Truth.Unknown)
                yield return new(MissingFactPlace.Party, i, "roles", $"Which role does {Roles.NameOf(parties[i])} have?", null);
            if (conditions.Of(parties[i], situation, _areRecipients) != Truth.Unknown)
                continue;
            foreach (FactGap gap in conditions.Gaps(parties[i], i, situation, _areRecipients))
                yield return gap;
        }
        if (isFound)
            yield break;
        if (roles.Count == 1 && roles[0] == PartyRole.Exporter)
            yield return new(MissingFactPlace.Request, "exporter", $"Who is the exporter?{conditions.Hint}", request => conditions.Names.Select(party => request with { Parties = [.. request.Parties, new() { Party = party, Roles = roles }] }));
        else
            yield return new(MissingFactPlace.Request, "parties", $"Who is the {string.Join(" or ", roles.Select(role => role.Text.Replace('-', ' ')))}?{conditions.Hint}", null);
    }

    public override IEnumerable<RecordReference> Records => conditions.Records;

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        foreach (AccessParty party in situation.Request.Parties)
            conditions.AddDays(party, days);
    }

    protected override Truth Test(in Situation situation)
    {
        Truth any = Truth.False;
        bool isFound = false;
        foreach (AccessParty party in situation.Request.Parties)
        {
            Truth hasRole = Roles.HasOneOf(party, roles);
            if (hasRole == Truth.False)
                continue;
            isFound |= hasRole == Truth.True;
            any |= hasRole & conditions.Of(party, situation, _areRecipients);
        }
        return isFound || any == Truth.True ? any
            : situation.Request.NoPartyIsListed && conditions.IsUnmetIfNobodyIsListed(_areRecipients) ? any
            : Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation)
    {
        List<string> found = [];
        foreach (AccessParty party in situation.Request.Parties)
        {
            if (Roles.HasOneOf(party, roles) != Truth.False)
                found.Add(conditions.FoundIn(party));
        }
        return new(found.Count == 0 ? null : string.Join("; ", found), conditions.Text);
    }
}

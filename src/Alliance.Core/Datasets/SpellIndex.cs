namespace Alliance.Core;

/// <summary>Every spell of every party in every alliance, by alliance and by party; of no day. Party and alliance stand sorted within it.</summary>
internal sealed class SpellIndex
{
    private readonly Dictionary<Id<AiAlliance>, Spell[][]> _byAlliance;
    private readonly Dictionary<PartyReference, Spell[][]> _byParty;

    public SpellIndex(AllianceDataset dataset)
    {
        var spells = new List<Spell>();
        foreach (MemberState state in dataset.MemberStates)
            Add(state.Country, state, state.Memberships);
        foreach (AiAssociation association in dataset.Associations)
            Add(association.Party, association, association.Memberships);
        foreach (AiAlliance alliance in dataset.Alliances)
            Add(alliance.Id, alliance, alliance.Memberships);

        _byAlliance = Grouped(spells, spell => spell.Membership.Alliance, spell => spell.Party);
        _byParty = Grouped(spells, spell => spell.Party, spell => spell.Membership.Alliance);

        void Add(PartyReference party, IRecord record, ValueList<Membership> memberships)
        {
            for (int i = 0; i < memberships.Count; i++)
                spells.Add(new(party, record, i, memberships[i]));
        }
    }

    /// <summary>The spells in an alliance, an array for each party.</summary>
    public Spell[][] In(Id<AiAlliance> alliance) => _byAlliance.GetValueOrDefault(alliance, []);

    /// <summary>The spells of a party, an array for each alliance.</summary>
    public Spell[][] Of(PartyReference party) => _byParty.GetValueOrDefault(party, []);

    private static Dictionary<TOuter, Spell[][]> Grouped<TOuter, TInner>(List<Spell> spells, Func<Spell, TOuter> outer, Func<Spell, TInner> inner)
        where TOuter : notnull =>
        spells.GroupBy(outer).ToDictionary(group => group.Key, Spell[][] (group) => [.. group.GroupBy(inner).OrderBy(one => one.Key).Select(one => one.ToArray())]);
}

/// <summary>A membership, whose it is, and its place among the memberships of the record.</summary>
internal sealed record Spell(PartyReference Party, IRecord Record, int Place, Membership Membership);

/// <summary>How records and references to parties meet.</summary>
internal static class PartyRecords
{
    extension(AiAssociation association)
    {
        /// <summary>The party that the record describes: a company or an association.</summary>
        public PartyReference Party => association.Kind == AssociationKind.Company ? PartyReference.Company(association.Id) : association.Id;
    }
}

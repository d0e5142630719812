using System.Collections.Concurrent;

namespace Alliance.Core;

public sealed partial class AsOfView
{
    private readonly ConcurrentDictionary<Id<AiAlliance>, ValueList<PartyStanding>> _standings = [];

    /// <summary>Whether a party is a member of an alliance on the day, also while suspended; a partner or an observer is not a member.</summary>
    /// <param name="party">The party. A company and an association of the same id are the same party.</param>
    /// <param name="alliance">The alliance.</param>
    /// <returns>
    /// <see cref="PartyStanding.IsMember"/>: for a party that no claim makes a member on the day, false if its membership certainly has ended, or if the list is complete
    /// (<see cref="AllianceMembers.IsComplete"/>), and otherwise unknown.
    /// </returns>
    public Truth IsMember(PartyReference party, Id<AiAlliance> alliance) => Standing(party, alliance).IsMember;

    /// <summary>The standing of a party in an alliance on the day, also where the dataset lists none (<see cref="PartyStanding.IsListed"/>).</summary>
    /// <param name="party">The party. A company and an association of the same id are the same party.</param>
    /// <param name="alliance">The alliance.</param>
    /// <returns>The standing; never null.</returns>
    public PartyStanding Standing(PartyReference party, Id<AiAlliance> alliance)
    {
        AllianceList list = AllianceListOf(alliance);
        Spell[] spells = SpellsIn(party).FirstOrDefault(some => some[0].Membership.Alliance == alliance) ?? [];
        return PartyStanding.Of(party, spells, list);
    }

    /// <summary>The parties that are, or may be, members of an alliance on the day: those with the status member or party, also while suspended.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <returns>
    /// The members; not all certain (<see cref="PartyStanding.IsMember"/>), and not always all (<see cref="AllianceMembers.IsComplete"/>). Its <see cref="AllianceMembers.Alliance"/> is
    /// null when the dataset does not contain the alliance.
    /// </returns>
    public AllianceMembers MembersOf(Id<AiAlliance> alliance) => new(AllianceListOf(alliance), StandingsOf(alliance));

    /// <summary>The parties that have, or may have, a given status in an alliance on the day.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="status">The status of the decisive claim (<see cref="PartyStanding.Status"/>).</param>
    /// <returns>The parties, by <see cref="PartyReference.CanonicalText"/>. For some the status may be unknown (<see cref="PartyStanding.Holds"/>).</returns>
    public ValueList<PartyStanding> MembersOf(Id<AiAlliance> alliance, MembershipStatus status) => [.. StandingsOf(alliance).Where(standing => standing.Status == status)];

    /// <summary>
    /// The parties that have, or may have, any status in an alliance on the day: one entry per party. Parties that have withdrawn or declined are listed
    /// with that status. Whether the alliance itself exists on the day is answered by <see cref="Alliances"/>.
    /// </summary>
    /// <param name="alliance">The alliance; it may have members without being a record of the dataset.</param>
    /// <returns>The parties by status, in the order of <see cref="ClaimOrder.Statuses"/>, then by <see cref="PartyReference.CanonicalText"/>.</returns>
    public ValueList<PartyStanding> StandingsOf(Id<AiAlliance> alliance) => _standings.GetOrAdd(alliance, WeighStandings);

    /// <summary>The statuses of a party on the day: one entry for each alliance in which it has, or may have, one.</summary>
    /// <param name="party">The party. A company and an association of the same id are the same party.</param>
    /// <returns>The standings, by alliance.</returns>
    public ValueList<PartyStanding> MembershipsOf(PartyReference party)
    {
        var standings = new ValueListBuilder<PartyStanding>();
        foreach (Spell[] spells in SpellsIn(party))
        {
            if (PartyStanding.Of(spells, AllianceListOf(spells[0].Membership.Alliance)) is { } standing)
                standings.Add(standing);
        }
        return standings.ToList();
    }

    /// <summary>
    /// The membership history of a party: every spell in any alliance, past and future, with whether it holds on the day. A spell is one period of membership with one
    /// status.
    /// </summary>
    /// <param name="party">The party. A company and an association of the same id are the same party.</param>
    /// <returns>The spells by alliance, then by start and end, then by status, then by their other members; spells that do not cover the day are included.</returns>
    public ValueList<MembershipClaim> SpellsOf(PartyReference party)
    {
        var claims = new ValueListBuilder<MembershipClaim>();
        foreach (Spell[] spells in SpellsIn(party))
        {
            AiAlliance? alliance = Index.Find(spells[0].Membership.Alliance);
            MembershipClaim[] some = Array.ConvertAll(spells, spell => new MembershipClaim(spell, alliance, Day));
            Array.Sort(some, ClaimOrder.ByTime);
            foreach (MembershipClaim claim in some)
                claims.Add(claim);
        }
        return claims.ToList();
    }

    private ValueList<PartyStanding> WeighStandings(Id<AiAlliance> alliance)
    {
        var history = new AllianceHistory(Index, Groups, alliance);
        AllianceList list = history.On(Day);
        // The spells are in the order of the parties, and stay so within a status.
        List<List<PartyStanding>> byStatus = [];
        foreach (Spell[] spells in history.Spells)
        {
            if (PartyStanding.Of(spells, list) is { } standing)
                ListOf(standing.Status, byStatus).Add(standing);
        }
        byStatus.Sort(static (left, right) => ClaimOrder.Compare(left[0].Status, right[0].Status));
        return [.. byStatus.SelectMany(standings => standings)];
    }

    private AllianceList AllianceListOf(Id<AiAlliance> id) => new AllianceHistory(Index, Groups, id).On(Day);

    /// <summary>The spells of a party: those that records list, and those that groups list. One array per alliance, in order.</summary>
    private Spell[][] SpellsIn(PartyReference party)
    {
        Spell[][] listed = Index.SpellsByParty[party];
        Spell[] grouped = party.Country is not { } country ? [] : [.. Groups.Lists.SelectMany(list => GroupSpells.Of(list.Alliance.Id, list.Group, country))];
        return grouped.Length == 0 ? listed : SpellGroup.Of([.. listed.SelectMany(spells => spells), .. grouped], DatasetIndex.ByAlliance);
    }

    private static List<PartyStanding> ListOf(Term<MembershipStatus> status, List<List<PartyStanding>> byStatus)
    {
        foreach (List<PartyStanding> standings in byStatus)
        {
            if (standings[0].Status == status)
                return standings;
        }
        List<PartyStanding> added = [];
        byStatus.Add(added);
        return added;
    }
}

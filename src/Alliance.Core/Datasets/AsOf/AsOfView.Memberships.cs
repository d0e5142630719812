using System.Collections.Concurrent;

namespace Alliance.Core;

public sealed partial class AsOfView
{
    private readonly ConcurrentDictionary<Id<AiAlliance>, ValueList<PartyStanding>> _members = [];

    /// <summary>
    /// The parties that have, or may have, a status in an alliance on the day: one entry per party. Parties that have withdrawn or declined are listed
    /// with that status. Whether the alliance itself exists on the day is answered by <see cref="Alliances"/>.
    /// </summary>
    /// <param name="alliance">The alliance; it may have members without being a record of the dataset.</param>
    /// <returns>The parties by status, in the order of <see cref="ClaimOrder.Statuses"/>, then by <see cref="PartyReference.CanonicalText"/>.</returns>
    public ValueList<PartyStanding> MembersOf(Id<AiAlliance> alliance) => _members.GetOrAdd(alliance, WeighMembers);

    /// <summary>The parties that have, or may have, a given status in an alliance on the day.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="status">The status of the decisive claim (<see cref="PartyStanding.Status"/>).</param>
    /// <returns>The parties, by <see cref="PartyReference.CanonicalText"/>. For some the status may be unknown (<see cref="PartyStanding.Holds"/>).</returns>
    public ValueList<PartyStanding> MembersOf(Id<AiAlliance> alliance, MembershipStatus status) => [.. MembersOf(alliance).Where(standing => standing.Status == status)];

    /// <summary>The statuses of a party on the day: one entry for each alliance in which it has, or may have, one.</summary>
    /// <param name="party">The party. A company and an association of the same id are the same party.</param>
    /// <returns>The standings, by alliance.</returns>
    public ValueList<PartyStanding> MembershipsOf(PartyReference party)
    {
        var standings = new ValueListBuilder<PartyStanding>();
        foreach (Spell[] spells in Index.SpellsByParty[party])
        {
            if (PartyStanding.Of(spells, Day) is { } standing)
                standings.Add(standing);
        }
        return standings.ToList();
    }

    /// <summary>The membership history of a party: every spell in any alliance, past and future, with whether it holds on the day. A spell is one period of membership with one status.</summary>
    /// <param name="party">The party. A company and an association of the same id are the same party.</param>
    /// <returns>The spells by alliance, then by start and end, then by status, then by their other members; spells that do not cover the day are included.</returns>
    public ValueList<MembershipClaim> SpellsOf(PartyReference party)
    {
        var claims = new ValueListBuilder<MembershipClaim>();
        foreach (Spell[] spells in Index.SpellsByParty[party])
        {
            MembershipClaim[] some = Array.ConvertAll(spells, spell => new MembershipClaim(spell, Day));
            Array.Sort(some, ClaimOrder.ByTime);
            foreach (MembershipClaim claim in some)
                claims.Add(claim);
        }
        return claims.ToList();
    }

    private ValueList<PartyStanding> WeighMembers(Id<AiAlliance> alliance)
    {
        // The spells are in the order of the parties, and stay so within a status.
        List<List<PartyStanding>> byStatus = [];
        int count = 0;
        foreach (Spell[] spells in Index.SpellsByAlliance[alliance])
        {
            if (PartyStanding.Of(spells, Day) is not { } standing)
                continue;
            ListOf(standing.Status, byStatus).Add(standing);
            count++;
        }
        byStatus.Sort(static (left, right) => ClaimOrder.Compare(left[0].Status, right[0].Status));
        var members = new PartyStanding[count];
        int next = 0;
        foreach (List<PartyStanding> standings in byStatus)
        {
            standings.CopyTo(members, next);
            next += standings.Count;
        }
        return ValueList<PartyStanding>.FromArray(members);
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

using System.Globalization;

namespace Alliance.Core;

public sealed partial class AsOfView
{
    /// <summary>
    /// Who stands to an alliance on the day, in any status: one entry for each party that does, or may. Whoever has withdrawn or declined is listed
    /// with that status. Whether the alliance itself exists on the day is another question (<see cref="Alliances"/>).
    /// </summary>
    /// <param name="alliance">The alliance; one that the dataset doesn't list may have members too.</param>
    /// <returns>The parties by status, in the order of <see cref="MembershipStatus"/>, then by the text of their reference.</returns>
    public ValueList<PartyStanding> MembersOf(Id<AiAlliance> alliance) => Sorted(Standings(alliance));

    /// <summary>Who has, or may have, one status in an alliance on the day.</summary>
    /// <param name="alliance">The alliance.</param>
    /// <param name="status">The status of the decisive claim (<see cref="PartyStanding.Status"/>).</param>
    /// <returns>The parties by the text of their reference; not all for certain: see <see cref="PartyStanding.Held"/>.</returns>
    public ValueList<PartyStanding> MembersOf(Id<AiAlliance> alliance, MembershipStatus status) =>
        Sorted(Standings(alliance).Where(standing => standing.Status == status));

    /// <summary>How a party stands to each alliance on the day: one entry for each in which it has, or may have, a status.</summary>
    /// <param name="party">The party. A company and an association of the same id are the same record, and so the same party.</param>
    /// <returns>The standings, by alliance.</returns>
    public ValueList<PartyStanding> MembershipsOf(PartyReference party) =>
        [.. Index.Spells.Of(party).Select(spells => PartyStanding.Of(spells, Day)).OfType<PartyStanding>()];

    /// <summary>Every spell of a party in any alliance, with how it bears on the day: its history, and what lies ahead.</summary>
    /// <param name="party">The party. A company and an association of the same id are the same record, and so the same party.</param>
    /// <returns>The spells by alliance, then by start and end, then by status, then by all else that they say; those that don't cover the day too.</returns>
    public ValueList<MembershipClaim> SpellsOf(PartyReference party) =>
    [
        .. Index.Spells.Of(party).SelectMany(spells => spells
            .Select(spell => new MembershipClaim(spell, Day))
            .OrderBy(claim => claim.Membership.Validity.Start.EarliestKey)
            .ThenBy(claim => claim.Membership.Validity.ToString(null, CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .ThenBy(claim => claim.Membership.Status, Comparer<Term<MembershipStatus>>.Create(VocabularyOrder.Compare))
            .ThenBy(claim => claim, Verdict<MembershipClaim>.ByText)),
    ];

    private IEnumerable<PartyStanding> Standings(Id<AiAlliance> alliance) =>
        Index.Spells.In(alliance).Select(spells => PartyStanding.Of(spells, Day)).OfType<PartyStanding>();

    private static ValueList<PartyStanding> Sorted(IEnumerable<PartyStanding> standings) =>
    [
        .. standings
            .OrderBy(standing => standing.Status, Comparer<Term<MembershipStatus>>.Create(VocabularyOrder.Compare))
            .ThenBy(standing => standing.Party.ToString(), StringComparer.Ordinal),
    ];
}

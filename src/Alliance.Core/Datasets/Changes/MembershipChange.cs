namespace Alliance.Core;

/// <summary>A party whose standing in an alliance differs on a day from that of the day before: who joined, left, or became unknown.</summary>
[JsonAnswer]
public sealed partial record MembershipChange
{
    /// <summary>The first day with the new standing.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// What happened to the membership, as the claims about the party state it: it began, ended or became unknown; <see cref="ChangeKind.Changed"/> when something else is different,
    /// such as the status of a party that is not a member, or a suspension. On a day without a claim that makes the party a member there is no membership, whatever
    /// <see cref="PartyStanding.IsMember"/> infers from silence.
    /// </summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The standing on the day before.</summary>
    public required PartyStanding Before { get; init; }

    /// <summary>The standing on the day.</summary>
    public required PartyStanding After { get; init; }

    /// <summary>The party.</summary>
    public PartyReference Party => After.Party;

    /// <summary>The alliance.</summary>
    public Id<AiAlliance> Alliance => After.Alliance;

    /// <summary>The records that decided the two standings or made them unknown: those of the new standing first.</summary>
    public ValueList<RecordReference> DecidedBy => [.. After.DecidedBy.Union(Before.DecidedBy)];

    /// <summary>
    /// The day, the party, both standings, and the sources of the decisive claim, for display: <c>2025-01-06 Indonesia: partner -> member (antara-2025-01-06)</c>. The English
    /// name of a country, and the id of any other party.
    /// </summary>
    public override string ToString()
    {
        string name = Party.Country is { } country && CountryCatalogue.Iso.Find(country) is { } found ? found.Names.In("en") ?? country.ToString() : Party.ToString();
        PartyStanding claimed = After.IsListed ? After : Before;
        string sources = string.Join(", ", claimed.Claims.Take(1).SelectMany(claim => claim.Evidence.Citations).Select(citation => citation.Source).Distinct());
        return $"{RecordText.Iso(Day)} {name}: {TextOf(Before)} -> {TextOf(After)}{(sources.Length == 0 ? "" : $" ({sources})")}";
    }

    /// <summary>The change between the standings of two successive days.</summary>
    internal static MembershipChange Of(LocalDate day, PartyStanding before, PartyStanding after) => new() { Day = day, Kind = KindOf(before, after), Before = before, After = after };

    /// <summary>Whether two standings state the same. Whether a party that is not listed is a member depends on the list alone, and is no change of the party.</summary>
    internal static bool AreSame(PartyStanding before, PartyStanding after) => before.IsListed || after.IsListed
        ? (before.IsListed, before.Status, before.Holds, before.IsMember, before.IsSuspended, before.IsDisputed)
            == (after.IsListed, after.Status, after.Holds, after.IsMember, after.IsSuspended, after.IsDisputed)
        : true;

    private static ChangeKind KindOf(PartyStanding before, PartyStanding after) => ChangePeriod.KindOf(Claimed(before), Claimed(after));

    /// <summary>Whether the claims make the party a member. Without such a claim it is not: what follows from the list as a whole is no change of the party.</summary>
    private static Truth Claimed(PartyStanding standing) =>
        !standing.IsListed ? Truth.False
        : standing.IsMember != Truth.Unknown ? standing.IsMember
        : standing.Claims.Any(claim => claim.Holds != Truth.False && PartyStanding.MakesMember(claim.Membership.Status) != Truth.False) ? Truth.Unknown
        : Truth.False;

    private static string TextOf(PartyStanding standing)
    {
        if (!standing.IsListed)
            return standing.IsMember == Truth.False ? "no member" : "not listed";
        string text = standing.Status.Text;
        if (standing.Holds == Truth.Unknown)
            text += standing.IsDisputed ? " (disputed)" : " (unknown)";
        return standing.IsSuspended switch
        {
            Truth.True => text + ", suspended",
            Truth.Unknown when standing.Holds == Truth.True => text + ", possibly suspended",
            _ => text,
        };
    }
}

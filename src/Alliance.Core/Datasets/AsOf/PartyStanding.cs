namespace Alliance.Core;

/// <summary>How a party stands to an alliance on a day, all the claims weighed.</summary>
/// <remarks>
/// The surest claim decides: one that certainly holds before one that may, then by confidence (confirmed; likely or unspecified; disputed;
/// unverified), then in the order of <see cref="MembershipStatus"/>. A claim of at least its standing that may hold and states another status
/// makes the answer unknown; a weaker one changes nothing, and is listed.
/// </remarks>
public sealed record PartyStanding
{
    private PartyStanding(Verdict<MembershipClaim> verdict, MembershipClaim[] claims, LocalDate day)
    {
        MembershipClaim decisive = verdict.Decisive;
        Party = decisive.Party;
        Alliance = decisive.Alliance;
        Status = decisive.Membership.Status;
        Held = verdict.Held;
        Confidence = decisive.Evidence.Confidence;
        IsDisputed = verdict.IsDisputed;
        Suspended = verdict.Deciding
            .Where(claim => claim.Membership.Status == Status)
            .Aggregate(Truth.False, (truth, claim) => truth | (claim.Held & SuspensionOf(claim.Membership, day)));
        Claims = [.. Verdict<MembershipClaim>.InOrder(claims.Where(claim => claim.Covers != Truth.False), BySaying)];
        NotUnderstood = Held != Truth.Unknown && Suspended != Truth.Unknown ? [] : [.. verdict.Deciding.SelectMany(claim => claim.NotUnderstood)];
        DecidedBy = [.. verdict.Deciding.Select(claim => claim.Record).Distinct().Order()];
    }

    /// <summary>The party: a country, an association, a company or an alliance.</summary>
    public PartyReference Party { get; }

    /// <summary>The alliance.</summary>
    public Id<AiAlliance> Alliance { get; }

    /// <summary>
    /// The status that the decisive claim states. <see cref="MembershipStatus.Withdrawn"/> and <see cref="MembershipStatus.Declined"/> are
    /// statuses like others.
    /// </summary>
    public Term<MembershipStatus> Status { get; }

    /// <summary>Whether the party has that status on the day: true or unknown.</summary>
    public Truth Held { get; }

    /// <summary>The confidence of the decisive claim; unspecified when nothing is said about it.</summary>
    public Confidence Confidence { get; }

    /// <summary>
    /// Whether sources contradict each other: the decisive claim is disputed, or claims of the same standing that hold on the day state different
    /// statuses. False when the answer is unknown for another reason: a date that is not exact, or a weak source.
    /// </summary>
    public bool IsDisputed { get; }

    /// <summary>Whether the party is suspended in that status on the day; unknown at most where the status itself is.</summary>
    public Truth Suspended { get; }

    /// <summary>The claims whose time may cover the day, the surest first; weak, disputed and refuted ones too.</summary>
    public ValueList<MembershipClaim> Claims { get; }

    /// <summary>What this version does not understand in the claims that decided or unsettled the answer, where it is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The records whose claims decided or unsettled the answer.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>The standing of one party in one alliance; null when it surely has none.</summary>
    internal static PartyStanding? Of(Spell[] spells, LocalDate day)
    {
        MembershipClaim[] claims = Array.ConvertAll(spells, spell => new MembershipClaim(spell, day));
        return Verdict<MembershipClaim>.Of(claims, BySaying) is { } verdict ? new(verdict, claims, day) : null;
    }

    private static int BySaying(MembershipClaim left, MembershipClaim right) =>
        VocabularyOrder.Compare(left.Membership.Status, right.Membership.Status);

    private static Truth SuspensionOf(Membership membership, LocalDate day)
    {
        Truth suspended = Truth.False;
        foreach (Validity spell in membership.Suspended)
            suspended |= spell.Covers(day);
        return suspended;
    }
}

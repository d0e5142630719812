namespace Alliance.Core;

/// <summary>The status of a party in an alliance on a day, with all claims taken into account.</summary>
/// <remarks>
/// The strongest claim decides: one that certainly holds before one that may, then by confidence (confirmed; likely or unspecified; disputed;
/// unverified), then in the order of <see cref="ClaimOrder"/>. A claim that is at least as strong, may hold and states another status
/// makes the answer unknown; a weaker one is listed and changes nothing.
/// </remarks>
public sealed partial record PartyStanding
{
    private PartyStanding(Verdict<MembershipClaim> verdict, LocalDate day)
    {
        MembershipClaim decisive = verdict.Decisive;
        Party = decisive.Party;
        Alliance = decisive.Alliance;
        Status = decisive.Membership.Status;
        Holds = verdict.Holds;
        Confidence = decisive.Evidence.Confidence;
        IsDisputed = verdict.IsDisputed;
        Truth suspended = Truth.False;
        foreach (MembershipClaim claim in verdict.Possible)
        {
            if (verdict.Counts(claim) && claim.Membership.Status == Status)
                suspended |= claim.Holds & SuspensionOf(claim.Membership, day);
        }
        Suspended = suspended;
        Claims = verdict.Listed();
        NotUnderstood = Holds != Truth.Unknown && Suspended != Truth.Unknown ? [] : NotUnderstoodIn(verdict);
        DecidedBy = RecordsOf(verdict);
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
    public Truth Holds { get; }

    /// <summary>The confidence of the decisive claim; unspecified when it states none.</summary>
    public Term<Confidence> Confidence { get; }

    /// <summary>
    /// Whether sources contradict each other: the decisive claim is disputed, or equally strong claims that hold on the day state different
    /// statuses. False when the answer is unknown for another reason: a date that is not exact, or a weak source.
    /// </summary>
    public bool IsDisputed { get; }

    /// <summary>Whether the party is suspended in that status on the day; never true where the status itself is unknown.</summary>
    public Truth Suspended { get; }

    /// <summary>The claims whose validity may cover the day, the strongest first, including weak, disputed and refuted claims.</summary>
    public ValueList<MembershipClaim> Claims { get; }

    /// <summary>What this version does not understand in the claims that decided the answer or made it unknown, where it is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The records whose claims decided the answer or made it unknown.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>The standing of one party in one alliance; null when it certainly has none.</summary>
    internal static PartyStanding? Of(Spell[] spells, LocalDate day)
    {
        var claims = new MembershipClaim[spells.Length];
        for (int i = 0; i < claims.Length; i++)
            claims[i] = new(spells[i], day);
        var verdict = Verdict<MembershipClaim>.Of(claims, ClaimOrder.Compare, ClaimOrder.ByContent);
        return verdict.IsNone ? null : new(verdict, day);
    }

    private static ValueList<NotUnderstood> NotUnderstoodIn(Verdict<MembershipClaim> verdict)
    {
        var found = new ValueListBuilder<NotUnderstood>();
        foreach (MembershipClaim claim in verdict.Possible)
        {
            foreach (NotUnderstood member in verdict.Counts(claim) ? claim.NotUnderstood : [])
                found.Add(member);
        }
        return found.ToList();
    }

    /// <summary>The records of the claims that count, each once; usually there is one.</summary>
    private static ValueList<RecordReference> RecordsOf(Verdict<MembershipClaim> verdict)
    {
        RecordReference first = verdict.Decisive.Record;
        SortedSet<RecordReference>? several = null;
        foreach (MembershipClaim claim in verdict.Possible)
        {
            if (claim.Record != first && verdict.Counts(claim))
                (several ??= [first]).Add(claim.Record);
        }
        return several is null ? [first] : [.. several];
    }

    private static Truth SuspensionOf(Membership membership, LocalDate day)
    {
        Truth suspended = Truth.False;
        foreach (Validity spell in membership.Suspensions)
            suspended |= spell.Covers(day);
        return suspended;
    }
}

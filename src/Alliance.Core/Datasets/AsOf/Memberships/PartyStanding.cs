namespace Alliance.Core;

/// <summary>The status of a party in an alliance on a day, with all claims taken into account.</summary>
/// <remarks>
/// The strongest claim decides: one that certainly holds before one that may, then by confidence (confirmed; likely or unspecified; disputed;
/// unverified), then in the order of <see cref="ClaimOrder"/>. A claim that is at least as strong, may hold and states another status
/// makes the answer unknown; a weaker one is listed and changes nothing.
/// </remarks>
[JsonAnswer]
public sealed partial record PartyStanding
{
    private PartyStanding(PartyReference party, Spell[] spells, AllianceList list)
    {
        Party = party;
        Alliance = list.Id;
        Holds = list.StatusOfUnlisted(party);
        IsMember = MembershipWithoutClaim(party, spells, list);
        IsSuspended = Holds;
        NotUnderstood = Holds == Truth.Unknown || IsMember == Truth.Unknown ? NotUnderstoodWithoutClaim(spells, list) : [];
        DecidedBy = IsMember == Truth.False ? Denying(party, spells, list) : [];
        GroupCatalogue = CatalogueIn(list);
    }

    private PartyStanding(Verdict<MembershipClaim> verdict, Spell[] spells, AllianceList list)
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
                suspended |= claim.Holds & SuspensionOf(claim.Membership, list.Day);
        }
        IsSuspended = suspended & Holds;
        IsListed = true;
        Truth? stated = MembershipIn(verdict);
        IsMember = stated ?? MembershipWithoutClaim(Party, spells, list);
        // A group defines who is a member; a country that it does not list, and a record that says otherwise, contradict each other.
        bool isOutsideGroup = IsMember == Truth.True && list.Group is { } group && Party.Country is { } country
            && group.Evidence.IsSupported == Truth.True && group.Includes(country, list.Day) == Truth.False;
        if (isOutsideGroup)
            (IsMember, IsDisputed) = (Truth.Unknown, true);
        Claims = verdict.Listed();
        NotUnderstood = Holds != Truth.Unknown && IsSuspended != Truth.Unknown ? [] : NotUnderstoodIn(verdict);
        if (stated is null && IsMember == Truth.Unknown)
            NotUnderstood = [.. NotUnderstood, .. NotUnderstoodWithoutClaim(spells, list)];
        DecidedBy = RecordsOf(verdict, list.Alliance);
        if (isOutsideGroup)
            DecidedBy = [.. DecidedBy.Union(list.DecidedBy).Order()];
        else if (stated is null && IsMember == Truth.False)
            DecidedBy = [.. DecidedBy.Union(Denying(Party, spells, list)).Order()];
        GroupCatalogue = CatalogueIn(list);
    }

    /// <summary>The party: a country, an association, a company or an alliance.</summary>
    public PartyReference Party { get; }

    /// <summary>The alliance.</summary>
    public Id<AiAlliance> Alliance { get; }

    /// <summary>
    /// Whether the dataset lists a spell of the party in the alliance that may hold on the day. If not, no claim decided: <see cref="Status"/> is unspecified,
    /// <see cref="Holds"/> is false only if the list of the alliance is complete, and <see cref="IsMember"/> also if a spell as a member has ended.
    /// </summary>
    public bool IsListed { get; }

    /// <summary>
    /// Whether the party is a member on the day: its status is <see cref="MembershipStatus.Member"/> or <see cref="MembershipStatus.Party"/>, also while suspended. A partner or
    /// an observer is not a member. Unknown where <see cref="Status"/> is a word that this version does not know. Where no claim makes the party a member: false if the list of the alliance is complete
    /// (<see cref="AllianceMembers.IsComplete"/>), or if an earlier membership, on reliable evidence and within the time of the alliance, certainly has ended; otherwise unknown.
    /// </summary>
    public Truth IsMember { get; }

    /// <summary>
    /// The status that the decisive claim states; unspecified for a party that is not listed. <see cref="MembershipStatus.Withdrawn"/> and <see cref="MembershipStatus.Declined"/> are
    /// statuses like others.
    /// </summary>
    public Term<MembershipStatus> Status { get; }

    /// <summary>
    /// Whether the party has that status on the day: true or unknown. For a party that is not listed: whether it has any status, which is false where the list of the
    /// alliance is complete or the alliance does not exist on the day, and otherwise unknown.
    /// </summary>
    public Truth Holds { get; }

    /// <summary>The confidence of the decisive claim; unspecified when it states none.</summary>
    public Term<Confidence> Confidence { get; }

    /// <summary>
    /// Whether sources contradict each other: the decisive claim is disputed, or equally strong claims that hold on the day state different
    /// statuses, or the country group that lists the members does not contain the party. False when the answer is unknown for another reason: a date that is not exact, or a weak source.
    /// </summary>
    public bool IsDisputed { get; }

    /// <summary>Whether the party is suspended in that status on the day; never true where the status itself is unknown.</summary>
    public Truth IsSuspended { get; }

    /// <summary>
    /// Why <see cref="Holds"/> is unknown or, where it is not, why <see cref="IsMember"/> is; <see cref="UnknownReason.None"/> where neither is unknown. <see cref="IsSuspended"/> is not
    /// considered.
    /// </summary>
    public UnknownReason UnknownReason =>
        Holds != Truth.Unknown && IsMember != Truth.Unknown ? UnknownReason.None
        : !IsListed ? (NotUnderstood.IsEmpty ? UnknownReason.ListMayBeIncomplete : UnknownReason.NotUnderstood)
        // The status is certain: it is a word that this version does not know, or a country group contradicts it.
        : Holds != Truth.Unknown ? (Status.IsKnown ? UnknownReason.SourcesContradictEachOther : UnknownReason.NotUnderstood)
        : Claims[0].UnknownReason is var reason and not UnknownReason.None ? reason
        : IsDisputed ? UnknownReason.SourcesContradictEachOther : UnknownReason.OtherClaimMayHold;

    /// <summary>The claims whose validity may cover the day, the strongest first, including weak, disputed and refuted claims.</summary>
    public ValueList<MembershipClaim> Claims { get; }

    /// <summary>What this version does not understand in the claims that decided the answer or made it unknown, where it is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The records whose claims decided the answer or made it unknown.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>
    /// The name and version of the catalogue (<see cref="CountryGroupCatalogue.Name"/>) from which a country group in <see cref="DecidedBy"/> was taken; null when there is none, or it is a
    /// record of the dataset, or the catalogue has no name.
    /// </summary>
    public string? GroupCatalogue { get; }

    /// <summary>The standing of one party in one alliance; null when no spell may hold on the day.</summary>
    internal static PartyStanding? Of(Spell[] spells, AllianceList list) => Weighed(spells, list) is { IsNone: false } verdict ? new(verdict, spells, list) : null;

    /// <summary>The standing of a party, also where no spell may hold on the day.</summary>
    internal static PartyStanding Of(PartyReference party, Spell[] spells, AllianceList list) => Of(spells, list) ?? new(party, spells, list);

    private static Verdict<MembershipClaim> Weighed(Spell[] spells, AllianceList list)
    {
        var claims = new MembershipClaim[spells.Length];
        for (int i = 0; i < claims.Length; i++)
            claims[i] = new(spells[i], list.Alliance, list.Day);
        return Verdict<MembershipClaim>.Of(claims, ClaimOrder.Compare, ClaimOrder.ByContent);
    }

    /// <summary>
    /// Whether the claims make the party a member: certain where one certainly holds and all that count agree; otherwise unknown where one may make it a member; null without such a claim.
    /// </summary>
    private static Truth? MembershipIn(Verdict<MembershipClaim> verdict)
    {
        bool isCertain = verdict.Decisive.Holds == Truth.True;
        Truth stated = MakesMember(verdict.Decisive.Membership.Status);
        bool agree = true, mayBeMember = false;
        foreach (MembershipClaim claim in verdict.Possible)
        {
            // A weaker claim matters only where nothing is certain.
            if (isCertain && !verdict.Counts(claim))
                continue;
            Truth makes = MakesMember(claim.Membership.Status);
            agree &= makes == stated;
            mayBeMember |= makes != Truth.False;
        }
        return isCertain && agree ? stated : mayBeMember ? Truth.Unknown : null;
    }

    /// <summary>Whether a party is a member where no claim may make it one on the day: certainly not if its membership has ended; otherwise what follows from the list.</summary>
    private static Truth MembershipWithoutClaim(PartyReference party, Spell[] spells, AllianceList list) =>
        Array.Exists(spells, spell => HasEnded(spell, list) && spell.IsSupported == Truth.True) ? Truth.False : list.MembershipOfUnlisted(party);

    /// <summary>What is not understood in the statements about the list, and in a spell that may have made the party a member and has ended.</summary>
    private static ValueList<NotUnderstood> NotUnderstoodWithoutClaim(Spell[] spells, AllianceList list) =>
        [.. list.NotUnderstood(), .. spells.Where(spell => HasEnded(spell, list) && spell.Understood == Truth.Unknown).SelectMany(spell => MembershipClaim.NotUnderstoodOf(spell))];

    /// <summary>The records because of which a party is not a member that no claim makes one on the day.</summary>
    private static ValueList<RecordReference> Denying(PartyReference party, Spell[] spells, AllianceList list)
    {
        RecordReference[] ended = [.. spells.Where(spell => HasEnded(spell, list) && spell.IsSupported == Truth.True).Select(spell => spell.Holder.Reference).Distinct().Order()];
        return list.MembershipOfUnlisted(party) == Truth.False ? [.. ended.Union(list.DecidedBy).Order()] : [.. ended];
    }

    /// <summary>Whether a spell states that the party was a member, at a time when the alliance may have existed, and that this certainly ended before the day.</summary>
    private static bool HasEnded(Spell spell, AllianceList list) =>
        MakesMember(spell.Membership.Status) == Truth.True
        && spell.Membership.Validity.EndsBefore(list.Day)
        && (list.Alliance is null || AllianceTime.Period(list.Alliance, spell.Membership.Status).Overlaps(spell.Membership.Validity) != Truth.False);

    private string? CatalogueIn(AllianceList list) => list is { GroupCatalogue: { } name, Group: { } group } && DecidedBy.Contains(group.Reference) ? name : null;

    /// <summary>Whether a status makes a party a member; unknown for a word that this version does not know.</summary>
    internal static Truth MakesMember(Term<MembershipStatus> status) =>
        status.TryGetKnown(out MembershipStatus known) ? Truth.Of(known is MembershipStatus.Member or MembershipStatus.Party) : Truth.Unknown;

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
    private static ValueList<RecordReference> RecordsOf(Verdict<MembershipClaim> verdict, AiAlliance? alliance)
    {
        RecordReference first = verdict.Decisive.Record;
        SortedSet<RecordReference>? several = null;
        foreach (MembershipClaim claim in verdict.Possible)
        {
            if (!verdict.Counts(claim))
                continue;
            if (claim.Record != first)
                (several ??= [first]).Add(claim.Record);
            if (claim.AllianceAllows != Truth.True && alliance is not null)
                (several ??= [first]).Add(alliance.Reference);
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

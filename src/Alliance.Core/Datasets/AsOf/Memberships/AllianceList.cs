namespace Alliance.Core;

/// <summary>What is known on a day about the list of an alliance's memberships as a whole.</summary>
internal sealed class AllianceList
{
    private readonly Truth _hasNoMembers;
    private readonly Truth _hasNobody;
    private readonly Truth _listsCountries;
    private readonly Truth _listsMembers;
    private readonly Truth _listsAll;

    /// <param name="id">The alliance.</param>
    /// <param name="alliance">Its record; null when the dataset does not contain it.</param>
    /// <param name="group">The country group that lists its members, if one was found.</param>
    /// <param name="groupCatalogue">The name of the catalogue that contains the group; null when the dataset contains it.</param>
    /// <param name="day">The day.</param>
    public AllianceList(Id<AiAlliance> id, AiAlliance? alliance, CountryGroup? group, string? groupCatalogue, LocalDate day)
    {
        Id = id;
        Alliance = alliance;
        Group = group;
        GroupCatalogue = groupCatalogue;
        Day = day;
        // An alliance that certainly does not exist on the day has no members; some statuses can precede it.
        _hasNoMembers = AllianceTime.Allows(alliance, MembershipStatus.Member, day).Not();
        _hasNobody = AllianceTime.Allows(alliance, MembershipStatus.Invited, day).Not();
        _listsCountries = group is not { MayHaveOtherMembers: false } ? Truth.False : group.Understood & group.Evidence.IsSupported;
        Truth member = Truth.False, party = Truth.False;
        foreach (MembershipCompleteness entry in alliance?.MembershipsCompleteFor ?? [])
        {
            Truth holds = entry.Validity.Covers(day) & entry.Understood & entry.Evidence.IsSupportedWithin(alliance!);
            if (entry.Statuses.IsEmpty)
                _listsAll |= holds;
            if (entry.Statuses.IsEmpty || entry.Statuses.Contains(MembershipStatus.Member))
                member |= holds;
            if (entry.Statuses.IsEmpty || entry.Statuses.Contains(MembershipStatus.Party))
                party |= holds;
        }
        _listsMembers = member & party;
    }

    public Id<AiAlliance> Id { get; }

    public AiAlliance? Alliance { get; }

    public CountryGroup? Group { get; }

    public string? GroupCatalogue { get; }

    public LocalDate Day { get; }

    /// <summary>Whether every member is listed, or every country that is a member where a group lists them. False: it is not stated.</summary>
    public Truth IsComplete => _hasNoMembers | _listsCountries | _listsMembers;

    /// <summary>What follows for a party without a spell: whether it has any status.</summary>
    public Truth StatusOfUnlisted(PartyReference party) => Absent(_hasNobody | (CanBeListed(party) ? _listsAll : Truth.False));

    /// <summary>What follows for a party without a spell that would make it a member: whether it is a member.</summary>
    public Truth MembershipOfUnlisted(PartyReference party) =>
        Absent(_hasNoMembers | (CanBeListed(party) ? _listsMembers : Truth.False) | (party.Country is null ? Truth.False : _listsCountries));

    /// <summary>Only a country and a party with a record can have a spell.</summary>
    private static bool CanBeListed(PartyReference party) => !party.Record.IsDefault;

    /// <summary>What this version does not understand in the statements about the list, where they may hold.</summary>
    public ValueList<NotUnderstood> NotUnderstood()
    {
        List<NotUnderstood> found = [];
        if (Alliance is not null)
        {
            var search = UnderstandingSearch.Into(Alliance.Reference, found);
            for (int i = 0; i < Alliance.MembershipsCompleteFor.Count; i++)
            {
                if (Alliance.MembershipsCompleteFor[i].Validity.Covers(Day) != Truth.False)
                {
                    search.Item("membershipsCompleteFor", i, Alliance.MembershipsCompleteFor[i]);
                    search.EvidenceOf(Alliance, insideOf: Alliance.MembershipsCompleteFor[i].Evidence);
                }
            }
        }
        if (Group is not null)
        {
            var search = UnderstandingSearch.Into(Group.Reference, found);
            search.Members(Group.Unknown);
            search.Inside("evidence", Group.Evidence);
        }
        return [.. found];
    }

    /// <summary>What follows for a party that is not listed: false on a complete list, otherwise unknown, as silence is not a denial.</summary>
    private static Truth Absent(Truth isComplete) => isComplete == Truth.True ? Truth.False : Truth.Unknown;

    /// <summary>The records that state what is known about the list.</summary>
    public IEnumerable<RecordReference> DecidedBy => [.. Alliance is null ? [] : new[] { Alliance.Reference }, .. Group is null ? [] : new[] { Group.Reference }];
}

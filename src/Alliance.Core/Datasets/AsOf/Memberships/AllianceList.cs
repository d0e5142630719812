namespace Alliance.Core;

/// <summary>What is known on a day about the list of an alliance's memberships as a whole.</summary>
internal sealed class AllianceList
{
    private static readonly MembershipStatus[] MemberStatuses = [MembershipStatus.Member, MembershipStatus.Party];

    /// <param name="id">The alliance.</param>
    /// <param name="alliance">Its record; null when the dataset does not contain it.</param>
    /// <param name="group">The country group that lists its members, if one was found.</param>
    /// <param name="day">The day.</param>
    public AllianceList(Id<AiAlliance> id, AiAlliance? alliance, CountryGroup? group, LocalDate day)
    {
        Id = id;
        Alliance = alliance;
        Group = group;
        Day = day;
        // An alliance that certainly does not exist on the day has no members; some statuses can precede it.
        Truth hasNoMembers = AllianceTime.Allows(alliance, MembershipStatus.Member, day).Not();
        Truth hasNobody = AllianceTime.Allows(alliance, MembershipStatus.Invited, day).Not();
        Truth all = Truth.False, members = group is null ? Truth.False : group.Understood & group.Evidence.IsSupported;
        foreach (MembershipCompleteness entry in alliance?.MembershipsCompleteFor ?? [])
        {
            Truth holds = entry.Validity.Covers(day) & entry.Understood & entry.Evidence.IsSupportedWithin(alliance!);
            if (entry.Statuses.IsEmpty)
                all |= holds;
            if (entry.Statuses.IsEmpty || Array.TrueForAll(MemberStatuses, status => entry.Statuses.Contains(status)))
                members |= holds;
        }
        IsCompleteForAll = hasNobody | all;
        IsCompleteForMembers = hasNoMembers | members | all;
    }

    public Id<AiAlliance> Id { get; }

    public AiAlliance? Alliance { get; }

    public CountryGroup? Group { get; }

    public LocalDate Day { get; }

    /// <summary>Whether every party with any status is listed. False: it is not stated.</summary>
    public Truth IsCompleteForAll { get; }

    /// <summary>Whether every member is listed. False: it is not stated.</summary>
    public Truth IsCompleteForMembers { get; }

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
                    search.Item("membershipsCompleteFor", i, Alliance.MembershipsCompleteFor[i]);
            }
        }
        return [.. found];
    }

    /// <summary>What follows for a party that is not listed: false on a complete list, otherwise unknown, as silence is not a denial.</summary>
    public static Truth Absent(Truth isComplete) => isComplete == Truth.True ? Truth.False : Truth.Unknown;

    /// <summary>The records that state what is known about the list.</summary>
    public IEnumerable<RecordReference> DecidedBy => [.. Alliance is null ? [] : new[] { Alliance.Reference }, .. Group is null ? [] : new[] { Group.Reference }];
}

namespace Alliance.Core;

/// <summary>The spells in one alliance, whatever the day: those that records list, and those that its country group lists.</summary>
/// <param name="index">The dataset.</param>
/// <param name="groups">Finds the country group of the alliance.</param>
/// <param name="id">The alliance.</param>
internal sealed class AllianceHistory(DatasetIndex index, GroupResolver groups, Id<AiAlliance> id)
{
    private readonly AiAlliance? _alliance = index.Find(id);

    private CountryGroup? Group => _alliance is null ? null : groups.GroupOf(_alliance);

    /// <summary>The spells; one array per party, in order.</summary>
    public Spell[][] Spells
    {
        get
        {
            Spell[][] listed = index.SpellsByAlliance[id];
            return Group is { } group ? SpellGroup.Of([.. listed.SelectMany(spells => spells), .. GroupSpells.Of(id, group)], DatasetIndex.ByParty) : listed;
        }
    }

    /// <summary>What is known on a day about the list of memberships as a whole.</summary>
    public AllianceList On(LocalDate day) => Group is { } group ? new(id, _alliance, group, groups.CatalogueOf(group), day) : new(id, _alliance, null, null, day);

    /// <summary>The days on which an answer about the alliance can differ from that of the day before.</summary>
    public ValueList<LocalDate> Days()
    {
        ChangeDays days = CommonDays();
        foreach (Spell[] spells in Spells)
            days.Add(DaysOf(spells));
        return [.. days.All];
    }

    /// <summary>The days on which the answers about every party can differ from those of the day before.</summary>
    public ChangeDays CommonDays()
    {
        if (_alliance is null)
            return new();
        ChangeDays days = AllianceTime.DaysOf(_alliance);
        foreach (MembershipCompleteness entry in _alliance.MembershipsCompleteFor)
            days.Add(entry.Validity);
        return days;
    }

    /// <summary>The days on which the answer about one party can differ from that of the day before.</summary>
    /// <param name="spells">The spells of the party in the alliance.</param>
    public static ChangeDays DaysOf(Spell[] spells)
    {
        var days = new ChangeDays();
        foreach (Spell spell in spells)
        {
            days.Add(spell.Membership.Validity);
            foreach (Validity suspension in spell.Membership.Suspensions)
                days.Add(suspension);
        }
        return days;
    }
}

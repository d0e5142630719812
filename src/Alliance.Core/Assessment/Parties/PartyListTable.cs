namespace Alliance.Core;

/// <summary>A list of parties, prepared for asking who is on it.</summary>
internal sealed class PartyListTable
{
    private readonly PartyList? _list;
    private readonly Dictionary<PartyReference, List<PartyListMember>> _members = [];

    /// <param name="id">The id of the list.</param>
    /// <param name="list">The list; null if the dataset does not contain it.</param>
    public PartyListTable(Id<PartyList> id, PartyList? list)
    {
        Id = id;
        _list = list;
        foreach (PartyListMember member in list?.Members ?? [])
        {
            if (!_members.TryGetValue(member.Party, out List<PartyListMember>? spells))
                _members.Add(member.Party, spells = []);
            spells.Add(member);
        }
    }

    public Id<PartyList> Id { get; }

    /// <summary>Whether a party is on the list on a day: by the dataset, or by the result of a screening. A list of the dataset that certainly contains the party is stronger.</summary>
    /// <param name="party">The party; null when its name is not known.</param>
    /// <param name="screenings">The lists against which it was screened.</param>
    /// <param name="day">The day.</param>
    /// <param name="isClear">Whether the request states that the party is on no list.</param>
    public Truth Includes(PartyReference? party, ValueList<PartyScreening> screenings, DayKey day, bool isClear)
    {
        Truth listed = party is { IsDefault: false } name ? Includes(name, day) : Truth.Unknown;
        if (listed == Truth.True)
            return listed;
        foreach (PartyScreening screening in screenings)
        {
            if (screening.List == Id)
                return Truth.Of(screening.IsListed);
        }
        return isClear ? Truth.False : listed;
    }

    /// <summary>Adds the days on which it may change who is on the list.</summary>
    public void AddDays(ChangeDays days)
    {
        foreach (PartyListMember member in _list?.Members ?? [])
            days.Add(member.Validity);
        if (_list?.CompleteFor is { } complete)
            days.Add(complete);
    }

    /// <summary>Whether a party is on the list on a day, by the dataset.</summary>
    public Truth Includes(PartyReference party, DayKey day)
    {
        if (_list is null)
            return Truth.Unknown;
        Truth listed = Truth.False;
        if (_members.TryGetValue(party, out List<PartyListMember>? spells))
        {
            foreach (PartyListMember member in spells)
                listed |= member.Validity.CoversKey(day) & member.Understood & member.Evidence.IsSupportedWithin(_list);
        }
        listed &= _list.Understood;
        bool isComplete = _list.CompleteFor is { } complete && (complete.CoversKey(day) & _list.Evidence.IsSupported & _list.Understood) == Truth.True;
        return listed == Truth.False && !isComplete ? Truth.Unknown : listed;
    }
}

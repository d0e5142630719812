namespace Alliance.Core;

/// <summary>All spells of parties in the alliances of a dataset, whatever the day, by one key; within a key they are grouped by another one when the key is first asked for.</summary>
/// <typeparam name="TKey">The alliance or the party.</typeparam>
internal sealed class SpellIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, SpellGroup> _groups = [];
    private readonly Comparison<Spell> _inner;
    private readonly Comparison<Spell>? _listed;

    /// <param name="dataset">The dataset.</param>
    /// <param name="key">Returns the key by which a spell is found.</param>
    /// <param name="inner">Groups the spells of one key: spells that compare equal are in one array.</param>
    /// <param name="listed">The order of the arrays. Default: that of the grouping.</param>
    public SpellIndex(AllianceDataset dataset, Func<Spell, TKey> key, Comparison<Spell> inner, Comparison<Spell>? listed = null)
    {
        _inner = inner;
        _listed = listed;
        foreach (MemberState state in dataset.MemberStates.AsSpan())
            Add(new(state.Country, state), state.Memberships, key);
        foreach (AiAssociation association in dataset.Associations.AsSpan())
            Add(new(association.Party, association), association.Memberships, key);
        foreach (AiAlliance alliance in dataset.Alliances.AsSpan())
            Add(new(alliance.Id, alliance), alliance.Memberships, key);
    }

    /// <summary>The spells of a key: one array per party or alliance, in order.</summary>
    public Spell[][] this[TKey key] => _groups.TryGetValue(key, out SpellGroup? group) ? group.Parts(_inner, _listed) : [];

    private void Add(SpellHolder holder, ValueList<Membership> memberships, Func<Spell, TKey> key)
    {
        for (int i = 0; i < memberships.Count; i++)
        {
            var spell = new Spell(holder, i, memberships[i]);
            TKey of = key(spell);
            if (!_groups.TryGetValue(of, out SpellGroup? group))
                _groups.Add(of, group = new());
            group.Add(spell);
        }
    }
}

/// <summary>The spells of one key.</summary>
internal sealed class SpellGroup
{
    private readonly List<Spell> _spells = [];
    private Spell[][]? _parts;

    public void Add(Spell spell) => _spells.Add(spell);

    /// <summary>The groups: spells that compare equal are in one array. Several threads may sort at the same time, with the same result.</summary>
    public Spell[][] Parts(Comparison<Spell> order, Comparison<Spell>? listed)
    {
        if (Volatile.Read(ref _parts) is { } known)
            return known;
        Spell[] sorted = _spells.ToArray();
        Array.Sort(sorted, order);
        var parts = new List<Spell[]>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && order(sorted[start], sorted[end]) == 0;)
                end++;
            parts.Add(sorted[start..end]);
        }
        if (listed is not null)
            parts.Sort((left, right) => listed(left[0], right[0]));
        Volatile.Write(ref _parts, parts.ToArray());
        return _parts;
    }
}

/// <summary>A membership, the record that has it, and its index among the memberships of that record.</summary>
internal sealed class Spell(SpellHolder holder, int place, Membership membership)
{
    public SpellHolder Holder { get; } = holder;

    public int Place { get; } = place;

    public Membership Membership { get; } = membership;
}

/// <summary>A record with memberships, the party that it describes and the reference to it.</summary>
internal sealed class SpellHolder(PartyReference party, IRecord record)
{
    public PartyReference Party { get; } = party;

    public IRecord Record { get; } = record;

    public RecordReference Reference { get; } = record.Reference;
}

/// <summary>Converts between records and references to parties.</summary>
internal static class PartyRecords
{
    extension(AiAssociation association)
    {
        /// <summary>The party that the record describes: a company or an association.</summary>
        public PartyReference Party => association.Kind == AssociationKind.Company ? PartyReference.Company(association.Id) : association.Id;
    }
}

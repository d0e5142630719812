namespace Alliance.Core;

/// <summary>
/// All spells of parties in the alliances of a dataset, whatever the day, by one key; within a key they are grouped by another one when the key is first asked for.
/// </summary>
/// <typeparam name="TKey">The alliance or the party.</typeparam>
/// <param name="dataset">The dataset.</param>
/// <param name="key">Returns the key by which a spell is found.</param>
/// <param name="inner">Groups the spells of one key: spells that compare equal are in one array.</param>
/// <param name="listed">The order of the arrays. Default: that of the grouping.</param>
internal sealed class SpellIndex<TKey>(AllianceDataset dataset, Func<SpellHolder, Membership, TKey> key, Comparison<Spell> inner, Comparison<Spell>? listed = null)
    where TKey : struct, IEquatable<TKey>
{
    private readonly Lazy<Dictionary<TKey, SpellGroup>> _groups = new(() => All(dataset, key));
    private FirstKey? _first;

    /// <summary>The spells of a key: one array per party or alliance, in order.</summary>
    public Spell[][] this[TKey wanted]
    {
        get
        {
            // The first key is found by a scan, so that one question about a dataset does not group all its spells.
            FirstKey first = Volatile.Read(ref _first) ?? Interlocked.CompareExchange(ref _first, Scan(wanted), null) ?? _first!;
            SpellGroup? group = first.Key.Equals(wanted) ? first.Spells : _groups.Value.GetValueOrDefault(wanted);
            return group?.Parts(inner, listed) ?? [];
        }
    }

    private static Dictionary<TKey, SpellGroup> All(AllianceDataset dataset, Func<SpellHolder, Membership, TKey> key)
    {
        Dictionary<TKey, SpellGroup> groups = [];
        foreach (SpellHolder holder in HoldersIn(dataset))
        {
            for (int i = 0; i < holder.Memberships.Count; i++)
            {
                TKey of = key(holder, holder.Memberships[i]);
                if (!groups.TryGetValue(of, out SpellGroup? group))
                    groups.Add(of, group = new());
                group.Add(new(holder, i));
            }
        }
        return groups;
    }

    private FirstKey Scan(TKey wanted)
    {
        var spells = new SpellGroup();
        foreach (SpellHolder holder in HoldersIn(dataset))
        {
            for (int i = 0; i < holder.Memberships.Count; i++)
            {
                if (key(holder, holder.Memberships[i]).Equals(wanted))
                    spells.Add(new(holder, i));
            }
        }
        return new(wanted, spells);
    }

    private static IEnumerable<SpellHolder> HoldersIn(AllianceDataset dataset) =>
    [
        .. dataset.MemberStates.Select(state => new SpellHolder(state.Country, state, state.Memberships)),
        .. dataset.Associations.Select(association => new SpellHolder(association.Party, association, association.Memberships)),
        .. dataset.Alliances.Select(alliance => new SpellHolder(alliance.Id, alliance, alliance.Memberships)),
    ];

    private sealed record FirstKey(TKey Key, SpellGroup Spells);
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
internal sealed class Spell(SpellHolder holder, int place)
{
    public SpellHolder Holder { get; } = holder;

    public int Place { get; } = place;

    public Membership Membership { get; } = holder.Memberships[place];
}

/// <summary>A record with memberships, and the party that it describes.</summary>
internal sealed class SpellHolder(PartyReference party, IRecord record, ValueList<Membership> memberships)
{
    public PartyReference Party { get; } = party;

    public IRecord Record { get; } = record;

    public RecordReference Reference => Record.Reference;

    public ValueList<Membership> Memberships { get; } = memberships;
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

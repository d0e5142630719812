namespace Alliance.Core;

/// <summary>
/// All spells of parties in the alliances of a dataset, whatever the day, by one key; within a key they are grouped by another one when the key is first asked for.
/// </summary>
/// <typeparam name="TKey">The alliance or the party.</typeparam>
/// <param name="dataset">The dataset.</param>
/// <param name="key">Returns the key by which a spell is found.</param>
/// <param name="inner">The order of the spells of one key: those that compare equal are in one array.</param>
internal sealed class SpellIndex<TKey>(AllianceDataset dataset, Func<SpellHolder, Membership, TKey> key, Comparison<Spell> inner)
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
            return group?.Parts(inner) ?? [];
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
                group.Add(new(holder, i, holder.Memberships[i]));
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
                    spells.Add(new(holder, i, holder.Memberships[i]));
            }
        }
        return new(wanted, spells);
    }

    private static IEnumerable<SpellHolder> HoldersIn(AllianceDataset dataset)
    {
        foreach (MemberState state in dataset.MemberStates)
            yield return new(state.Country, state, state.Memberships);
        foreach (AiAssociation association in dataset.Associations)
            yield return new(association.Party, association, association.Memberships);
        foreach (AiAlliance alliance in dataset.Alliances)
            yield return new(alliance.Id, alliance, alliance.Memberships);
    }

    private sealed record FirstKey(TKey Key, SpellGroup Spells);
}

/// <summary>The spells of one key.</summary>
internal sealed class SpellGroup
{
    private readonly List<Spell> _spells = [];
    private Spell[][]? _parts;

    public void Add(Spell spell) => _spells.Add(spell);

    /// <summary>The groups: spells that compare equal are in one array. Several threads may sort at the same time, with the same result.</summary>
    public Spell[][] Parts(Comparison<Spell> order)
    {
        if (Volatile.Read(ref _parts) is { } known)
            return known;
        Volatile.Write(ref _parts, Of(_spells.ToArray(), order));
        return _parts;
    }

    /// <summary>Sorts spells and groups them: those that compare equal are in one array.</summary>
    public static Spell[][] Of(Spell[] sorted, Comparison<Spell> order)
    {
        Array.Sort(sorted, order);
        var parts = new List<Spell[]>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && order(sorted[start], sorted[end]) == 0;)
                end++;
            parts.Add(sorted[start..end]);
        }
        return parts.ToArray();
    }
}

/// <summary>A membership, the record that has it, and its index in the list of that record.</summary>
internal sealed class Spell(in SpellHolder holder, int place, Membership membership)
{
    public SpellHolder Holder { get; } = holder;

    public int Place { get; } = place;

    public Membership Membership { get; } = membership;

    /// <summary>The evidence for the spell: its own, with the confidence of the record where it states none.</summary>
    public Evidence Evidence => Membership.Evidence.Within(Holder.Record);

    /// <summary>Whether this version understands the spell and its evidence.</summary>
    public Truth Understood => Membership.Understood & Holder.Understood & Membership.Evidence.UnderstoodWithin(Holder.Record);

    /// <summary>Whether the spell can be relied on, whatever the day.</summary>
    public Truth IsSupported => Evidence.IsSupported & Understood;
}

/// <summary>A record that lists memberships, and the party whose memberships they are.</summary>
/// <param name="Party">The party.</param>
/// <param name="Record">The record: that of the party, or a country group.</param>
/// <param name="Memberships">The memberships, unless the record is a group.</param>
internal readonly record struct SpellHolder(PartyReference Party, IRecord Record, ValueList<Membership> Memberships)
{
    public RecordReference Reference => Record.Reference;

    /// <summary>The name of the list in JSON.</summary>
    public string List => Record is CountryGroup ? "members" : "memberships";

    /// <summary>Whether this version understands the record, as far as its memberships depend on it.</summary>
    public Truth Understood => Record is CountryGroup group ? group.Understood : Truth.True;
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

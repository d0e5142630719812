using System.Runtime.InteropServices;

namespace Alliance.Core.Validation;

/// <summary>Defines which items of a list are spells that must not overlap.</summary>
internal interface ISpells<in T>
{
    /// <summary>The period of an item.</summary>
    static abstract Validity ValidityOf(T item);

    /// <summary>Whether an item is considered.</summary>
    static abstract bool Counts(T item);

    /// <summary>Compares two items by their group; zero when both are in the same group. Only items of the same group are checked for overlaps.</summary>
    static abstract int Compare(T one, T other);

    /// <summary>
    /// Whether two items of the same group must not overlap. An implementation must ensure that two items do not clash if there is an item that clashes with
    /// neither of them.
    /// </summary>
    static abstract bool Clash(T one, T other);
}

/// <summary>Finds the spells that certainly overlap a spell that they must not overlap.</summary>
/// <remarks>
/// Of two such spells the one that begins later is at fault. The time is O(n log n), so that a long list from an untrusted source does no harm. A short list
/// without overlaps, and a long list that is sorted by group and has one item per group, take no memory.
/// </remarks>
internal static class Spells
{
    private const int Few = 16;

    /// <summary>Whether no spell certainly overlaps a spell that it must not overlap; otherwise the indices of those that do.</summary>
    public static bool AreApart<T, TSpells>(ValueList<T> items, out List<int>? at) where TSpells : struct, ISpells<T>
    {
        at = AreInOrder<T, TSpells>(items.AsSpan()) ? null : Find<T, TSpells>(items);
        return at is not { Count: > 0 };
    }

    private static List<int> Find<T, TSpells>(ValueList<T> items) where TSpells : struct, ISpells<T>
    {
        var entries = new List<Entry>();
        for (int i = 0; i < items.Count; i++)
        {
            if (TSpells.Counts(items[i]) && !TSpells.ValidityOf(items[i]).IsContradictory)
                entries.Add(new(i, Validity.Bounds.Of(TSpells.ValidityOf(items[i]))));
        }
        entries.Sort((one, other) => TSpells.Compare(items[one.Index], items[other.Index]) is var order and not 0 ? order : one.CompareTo(other));
        var broken = new List<int>();
        Span<Entry> sorted = CollectionsMarshal.AsSpan(entries);
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && TSpells.Compare(items[sorted[start].Index], items[sorted[end].Index]) == 0)
                end++;
            FindIn<T, TSpells>(sorted[start..end], items, broken);
        }
        broken.Sort();
        return broken;
    }

    private static bool AreInOrder<T, TSpells>(ReadOnlySpan<T> items) where TSpells : struct, ISpells<T>
    {
        bool isShort = items.Length <= Few;
        for (int i = 1; i < items.Length; i++)
        {
            if (!isShort && TSpells.Compare(items[i - 1], items[i]) >= 0)
                return false;
            for (int j = 0; isShort && j < i; j++)
            {
                if (TSpells.Compare(items[i], items[j]) == 0
                    && TSpells.Counts(items[i])
                    && TSpells.Counts(items[j])
                    && TSpells.Clash(items[i], items[j])
                    && TSpells.ValidityOf(items[i]).Overlaps(TSpells.ValidityOf(items[j])) == Truth.True)
                    return false;
            }
        }
        return true;
    }

    /// <summary>
    /// Goes through the spells of one group by their start. It is enough to remember the spell that ends last, and, of the spells that clash with it, the one
    /// that ends last: the next spell either clashes with the former, or clashes with exactly the spells that the former clashes with.
    /// </summary>
    private static void FindIn<T, TSpells>(Span<Entry> spells, ValueList<T> items, List<int> broken) where TSpells : struct, ISpells<T>
    {
        int last = -1, rival = -1, firm = 0;
        for (int i = 0; i < spells.Length; i++)
        {
            T item = items[spells[i].Index];
            Entry? before = spells[i].IsFirm ? (i == 0 ? null : spells[i - 1]) : LastThatStartsBy(spells[i].End, spells[..firm]);
            int candidate = before is not { } entry || entry.Last < 0 ? -1
                : TSpells.Clash(item, items[spells[entry.Last].Index]) ? entry.Last
                : entry.Rival;
            if (candidate >= 0 && spells[candidate].End >= spells[i].Start)
                broken.Add(spells[i].Index);
            if (!spells[i].IsFirm)
                continue;
            firm = i + 1;
            bool clashes = last >= 0 && TSpells.Clash(item, items[spells[last].Index]);
            if (last < 0 || spells[i].End > spells[last].End)
                (last, rival) = (i, clashes ? last : rival);
            else if (clashes && (rival < 0 || spells[i].End > spells[rival].End))
                rival = i;
            spells[i] = spells[i] with { Last = last, Rival = rival };
        }
    }

    private static Entry? LastThatStartsBy(DayKey day, ReadOnlySpan<Entry> firm)
    {
        int low = 0, high = firm.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = firm[middle].Start <= day ? (middle + 1, high) : (low, middle);
        }
        return low == 0 ? null : firm[low - 1];
    }

    /// <summary>
    /// A spell with the latest day on which it can begin and the earliest day on which it can end. Two spells certainly overlap when each begins no later than
    /// the other ends. A firm spell (start not after end) certainly holds from that start to that end; any other spell may be short, and lies somewhere between
    /// the two.
    /// </summary>
    private readonly record struct Entry(int Index, DayKey Start, DayKey End) : IComparable<Entry>
    {
        public Entry(int index, Validity.Bounds bounds) : this(index, bounds.StartLatest, bounds.EndEarliest)
        {
        }

        public bool IsFirm => Start <= End;

        /// <summary>The index of the spell that ends last, of those up to this one.</summary>
        public int Last { get; init; } = -1;

        /// <summary>The index of the spell that ends last, of those up to this one that clash with <see cref="Last"/>.</summary>
        public int Rival { get; init; } = -1;

        public int CompareTo(Entry other) =>
            IsFirm != other.IsFirm ? other.IsFirm.CompareTo(IsFirm) : Start != other.Start ? Start.CompareTo(other.Start) : Index.CompareTo(other.Index);
    }
}

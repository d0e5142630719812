using System.Runtime.InteropServices;

namespace Alliance.Core.Validation;

/// <summary>Which items of a list are spells that must not overlap.</summary>
internal interface ISpells<in T>
{
    /// <summary>The span of days of an item.</summary>
    static abstract Validity ValidityOf(T item);

    /// <summary>Whether an item is looked at.</summary>
    static abstract bool Counts(T item);

    /// <summary>An order that brings together the items that are of the same thing; zero for two that are.</summary>
    static abstract int Compare(T one, T other);

    /// <summary>Whether two items of the same thing must not overlap. Those of which one clashes with none of two others don't clash with each other.</summary>
    static abstract bool Clash(T one, T other);
}

/// <summary>Finds the spells that certainly overlap one with which they must not.</summary>
/// <remarks>
/// Of two such spells the one that begins later is at fault. The time grows with the length of the list times its logarithm, so that a long list from
/// outside does no harm; short lists in order, and long ones that are sorted and name everything once, take no memory.
/// </remarks>
internal static class Spells
{
    private const int Few = 16;

    /// <summary>Whether no spell certainly overlaps one with which it must not; else the places of those that do.</summary>
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
    /// Goes through the spells of one thing by their start. It is enough to remember the one that ends last, and the last of those that clash with it:
    /// the next spell either clashes with the first of them, or else just with what the first clashes with.
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
    /// A spell by the latest day on which it can begin and the earliest on which it can end. Two overlap for certain when each begins, at the latest, by the
    /// other's end. A firm one certainly holds from that start to that end; one that isn't may be short, and then lies somewhere between the two.
    /// </summary>
    private readonly record struct Entry(int Index, DayKey Start, DayKey End) : IComparable<Entry>
    {
        public Entry(int index, Validity.Bounds bounds) : this(index, bounds.StartLatest, bounds.EndEarliest)
        {
        }

        public bool IsFirm => Start <= End;

        /// <summary>The place of the spell that ends last, of those up to this one.</summary>
        public int Last { get; init; } = -1;

        /// <summary>The place of the spell that ends last, of those up to this one that clash with <see cref="Last"/>.</summary>
        public int Rival { get; init; } = -1;

        public int CompareTo(Entry other) =>
            IsFirm != other.IsFirm ? other.IsFirm.CompareTo(IsFirm) : Start != other.Start ? Start.CompareTo(other.Start) : Index.CompareTo(other.Index);
    }
}

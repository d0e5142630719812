namespace Alliance.Core.Validation;

/// <summary>
/// The keys of the records of a dataset, found by a similar key or by the same key of another kind. Two keys are similar if they differ by one character that is added,
/// left out, replaced, or exchanged with its neighbour. Built in time proportional to the length of all keys.
/// </summary>
internal sealed class KnownKeys
{
    private readonly List<RecordReference> _records = [];
    private readonly Dictionary<string, List<RecordKind>> _kinds = new(StringComparer.Ordinal);

    // Two similar keys are equal after one character is left out of one or both of them. The places of records, by the hash of such a remainder.
    private readonly Dictionary<int, List<int>> _byRemainder = [];

    public KnownKeys(AllianceDataset dataset)
    {
        HashSet<RecordReference> seen = [];
        foreach (IRecord record in dataset.Records())
        {
            if (!record.Reference.Kind.TryGetKnown(out RecordKind kind) || record.Reference.IsDefault || !seen.Add(record.Reference))
                continue;
            Add(_kinds, record.Reference.Key, kind);
            foreach (int remainder in RemaindersOf(record.Reference.Key).Distinct())
                Add(_byRemainder, remainder, _records.Count);
            _records.Add(record.Reference);
        }
    }

    /// <summary>The kinds of the records with a key.</summary>
    public IReadOnlyList<RecordKind> KindsOf(string key) => _kinds.TryGetValue(key, out List<RecordKind>? kinds) ? kinds : [];

    /// <summary>Returns the keys of records of a kind that are similar to a key: at most three, in the order of the dataset.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The key.</param>
    /// <param name="except">A key that is not wanted.</param>
    public IReadOnlyList<string> Near(RecordKind kind, string key, string except)
    {
        SortedSet<int> found = [];
        foreach (int remainder in RemaindersOf(key).Distinct())
        {
            foreach (int place in _byRemainder.TryGetValue(remainder, out List<int>? places) ? places.Take(MostExamined) : [])
            {
                RecordReference record = _records[place];
                if (record.Kind == kind && record.Key != except && record.Key != key && IsSimilar(record.Key, key))
                    found.Add(place);
            }
        }
        return [.. found.Take(MostFound).Select(place => _records[place].Key)];
    }

    private const int MostFound = 3;

    /// <summary>The maximum number of records of one remainder that are examined: numbered ids, such as <c>item-1</c> and <c>item-2</c>, share one.</summary>
    private const int MostExamined = 50;

    private static bool IsSimilar(string one, string other) =>
        one.Length <= NameDistance.LongestText && other.Length <= NameDistance.LongestText && NameDistance.Between(one, other, 2) < 2;

    private static IEnumerable<int> RemaindersOf(string key)
    {
        yield return HashWithout(key, -1);
        for (int i = 0; i < key.Length && key.Length <= NameDistance.LongestText; i++)
            yield return HashWithout(key, i);
    }

    /// <summary>The hash of a key without one character (FNV-1a, 32 bits).</summary>
    private static int HashWithout(string key, int left)
    {
        uint hash = 2166136261;
        for (int i = 0; i < key.Length; i++)
        {
            if (i != left)
                hash = unchecked((hash ^ key[i]) * 16777619);
        }
        return unchecked((int)hash);
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TValue>? list))
            lists.Add(key, list = []);
        list.Add(value);
    }
}

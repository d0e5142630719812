namespace Alliance.Core.Validation;

/// <summary>Finds the items that appear in a list more than once.</summary>
internal static class Repeats
{
    /// <summary>Up to this number of items, comparing all pairs takes less time than a set and allocates no memory.</summary>
    private const int Few = 16;

    /// <summary>
    /// Whether no item equals an earlier one; otherwise the indices of those that do. Items that are not stated are not repeats: another rule reports each.
    /// </summary>
    public static bool AreNone<T>(ValueList<T> items, out List<int>? at) where T : IEquatable<T>
    {
        at = null;
        if (items.Count <= Few && AreDistinct(items.AsSpan()))
            return true;
        var seen = new HashSet<T>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            if (!seen.Add(items[i]) && !items[i].Equals(default))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreDistinct<T>(ReadOnlySpan<T> items) where T : IEquatable<T>
    {
        for (int i = 1; i < items.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (items[i].Equals(items[j]) && !items[i].Equals(default))
                    return false;
            }
        }
        return true;
    }
}

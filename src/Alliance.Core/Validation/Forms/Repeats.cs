namespace Alliance.Core.Validation;

/// <summary>Finds what stands in a list more than once.</summary>
internal static class Repeats
{
    /// <summary>Up to so many items, comparing each with each costs less than a set, and no memory.</summary>
    private const int Few = 16;

    /// <summary>The indices of the items that equal one before them.</summary>
    public static ValueList<int> In<T>(ValueList<T> items) where T : notnull
    {
        if (items.Count <= Few && AreDistinct(items.AsSpan()))
            return default;
        var seen = new HashSet<T>(items.Count);
        var repeated = new List<int>();
        for (int i = 0; i < items.Count; i++)
        {
            if (!seen.Add(items[i]))
                repeated.Add(i);
        }
        return [.. repeated];
    }

    private static bool AreDistinct<T>(ReadOnlySpan<T> items)
    {
        for (int i = 1; i < items.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (EqualityComparer<T>.Default.Equals(items[i], items[j]))
                    return false;
            }
        }
        return true;
    }
}

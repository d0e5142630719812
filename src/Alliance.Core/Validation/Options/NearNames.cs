namespace Alliance.Core.Validation;

/// <summary>Finds the names that were probably meant by one that is not known.</summary>
internal static class NearNames
{
    private const int Most = 3;

    /// <summary>Returns at most three names with few differences, the nearest first. Upper and lower case do not differ.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> names)
    {
        if (name.Length > NameDistance.LongestText)
            return [];
        string asked = name.ToLowerInvariant();
        int limit = Math.Max(2, name.Length / 3) + 1;
        return
        [
            .. names
                .Where(one => one.Length <= NameDistance.LongestText)
                .Distinct(StringComparer.Ordinal)
                .Select(one => (Name: one, Differences: NameDistance.Between(asked, one.ToLowerInvariant(), limit)))
                .Where(one => one.Differences < limit)
                .OrderBy(one => one.Differences)
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(one => one.Name),
        ];
    }
}

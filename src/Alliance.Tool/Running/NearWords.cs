namespace Alliance.Tool;

/// <summary>Finds the words that were probably meant by a word that is not known.</summary>
internal static class NearWords
{
    private const int Most = 3;
    private const int LongestWord = 100;

    /// <summary>A sentence that names the nearest words, with a space before it; empty when none is near.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are.</param>
    public static string DidYouMean(string word, IEnumerable<string> known) => Of(word, known) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near)}?" : "";

    /// <summary>The nearest words, the nearest first: those with the fewest differences, at most a third of the letters, and those that begin with the word.</summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
            return [];
        int allowed = Math.Max(1, word.Length / 3);
        var near = known.Distinct(StringComparer.Ordinal)
            .Where(one => one.Length <= LongestWord)
            .Select(one => (Word: one, Distance: Distance(word, one)))
            .ToList();
        int least = near.Count == 0 ? 0 : near.Min(one => one.Distance);
        string[] similar = [.. near.Where(one => one.Distance == least && least <= allowed).Select(one => one.Word).Order(StringComparer.Ordinal).Take(Most)];
        return similar.Length > 0 ? similar
            : [.. known.Distinct(StringComparer.Ordinal).Where(one => word.Length > 2 && one.Contains(word, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The number of letters to insert, remove, replace or exchange with their neighbour, without regard to case.</summary>
    private static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1], row = new int[right.Length + 1], next = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            row[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            next[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }
            (before, row, next) = (row, next, before);
        }
        return row[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}

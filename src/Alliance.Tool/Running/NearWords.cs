namespace Alliance.Tool;

/// <summary>Finds the words that were probably meant by a word that is not known.</summary>
internal static class NearWords
{
    private const int MaxSuggestions = 3;
    private const int LongestWord = 100;
    private const int ShortestPart = 3;

    /// <summary>A sentence that names the nearest words, with a space before it; empty when none is near.</summary>
    /// <param name="word">The word that is not known.</param>
    /// <param name="known">The words that are.</param>
    /// <param name="written">How the sentence writes a word. Default: as it is.</param>
    public static string DidYouMean(string word, IEnumerable<string> known, Func<string, string>? written = null) =>
        Of(word, known) is { Count: > 0 } near ? $" Did you mean {string.Join(" or ", near.Select(written ?? (one => one)))}?" : "";

    /// <summary>
    /// The nearest words: the same word in other case; where there is none, those that continue the word after a hyphen; where there is none, those with the fewest differences (a short word may differ in fewer letters than a long one);
    /// where none is near, those with a part that begins with the word.
    /// </summary>
    public static IReadOnlyList<string> Of(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
            return [];
        string[] words = [.. known.Where(one => one.Length <= LongestWord).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Array.Find(words, one => one.Equals(word, StringComparison.OrdinalIgnoreCase)) is { } same)
            return [same];
        if (Array.FindAll(words, one => one.StartsWith($"{word}-", StringComparison.OrdinalIgnoreCase)) is { Length: > 0 } longer)
            return [.. longer.Take(MaxSuggestions)];
        int[] distances = [.. words.Select(one => Distance(word, one))];
        int least = distances.DefaultIfEmpty(int.MaxValue).Min();
        return [.. (least <= MostDifferences(word.Length) ? words.Where((_, i) => distances[i] == least) : words.Where(one => HasPart(one, word))).Take(MaxSuggestions)];
    }

    private static int MostDifferences(int length) => length switch
    {
        <= 2 => 0,
        <= 5 => 1,
        <= 9 => 2,
        _ => 3,
    };

    /// <summary>Whether a word, or a part of it after a hyphen or a space, begins with a text of at least three letters.</summary>
    private static bool HasPart(string word, string beginning) =>
        beginning.Length >= ShortestPart && word.Split('-', ' ').Any(part => part.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

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

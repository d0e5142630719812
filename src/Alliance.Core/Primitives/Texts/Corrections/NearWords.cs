using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Finds the words of a list that may have been meant by a text that is none of them. Case, hyphens, underscores and spaces do not matter; of the other differences,
/// a third of the length is allowed, and at least two in a word of more than four characters.
/// </summary>
internal static class NearWords
{
    private const int MostFound = 3;
    private const int MostListed = 12;
    private const int ShortWord = 4;

    /// <summary>Returns the words with the fewest differences from a text: at most three, in the order of the list; none when no word is near.</summary>
    public static IReadOnlyList<string> Of(string text, IEnumerable<string> words)
    {
        List<string> nearest = [];
        string key = KeyOf(text);
        if (key.Length is 0 or > NameDistance.LongestText)
            return nearest;
        int least = MostDifferences(key.Length);
        foreach (string word in words)
        {
            string other = KeyOf(word);
            if (other.Length > NameDistance.LongestText || HaveOtherBeginnings(text, word))
                continue;
            int distance = NameDistance.Between(key, other, least + 1);
            if (distance < least)
                nearest.Clear();
            least = Math.Min(least, distance);
            if (distance == least && nearest.Count < MostFound)
                nearest.Add(word);
        }
        return nearest;
    }

    /// <summary>Returns what may have been meant by a text that is none of the words of a vocabulary, and the words of the vocabulary.</summary>
    public static Correction InVocabulary(string text, IReadOnlyCollection<string> words) => new(Of(text, words), $"Known words: {Listed(words)}.");

    /// <summary>Returns the words in one line, of which the first are listed.</summary>
    public static string Listed(IReadOnlyCollection<string> words)
    {
        string listed = string.Join(", ", words.Take(MostListed));
        return words.Count <= MostListed ? listed : string.Create(CultureInfo.InvariantCulture, $"{listed} and {words.Count - MostListed} more");
    }

    /// <summary>Whether two words differ only before their first hyphen, as <c>cn-dual-use</c> and <c>eu-dual-use</c> do: they name two things of one sort.</summary>
    private static bool HaveOtherBeginnings(string text, string word)
    {
        int hyphen = text.IndexOf('-', StringComparison.Ordinal), other = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen is > 0 and <= ShortWord && other is > 0 and <= ShortWord && !text.AsSpan(0, hyphen).Equals(word.AsSpan(0, other), StringComparison.OrdinalIgnoreCase) && text.AsSpan(hyphen).SequenceEqual(word.AsSpan(other));
    }

    private static int MostDifferences(int length) => length <= 2 ? 0 : length <= ShortWord ? 1 : Math.Max(2, length / 3);

    private static string KeyOf(string text) =>
        text.Length > 2 * NameDistance.LongestText ? text : string.Concat(text.Where(static character => character is not ('-' or '_' or ' '))).ToLowerInvariant();
}

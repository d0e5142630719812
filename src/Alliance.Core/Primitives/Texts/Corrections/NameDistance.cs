namespace Alliance.Core;

/// <summary>Counts the differences between two texts: characters that are inserted, left out, replaced, or exchanged with their neighbour.</summary>
internal static class NameDistance
{
    /// <summary>The longest text that is compared; longer texts are not suggested.</summary>
    public const int LongestText = 64;

    /// <summary>Counts the differences between two texts.</summary>
    /// <param name="first">A text of at most <see cref="LongestText"/> characters.</param>
    /// <param name="second">A text of at most <see cref="LongestText"/> characters.</param>
    /// <param name="limit">The number of differences from which on the texts are not similar.</param>
    /// <returns>The number of differences, or <paramref name="limit"/> when there are at least as many.</returns>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) >= limit)
            return limit;
        Span<int> earlier = stackalloc int[LongestText + 1];
        Span<int> previous = stackalloc int[LongestText + 1];
        Span<int> current = stackalloc int[LongestText + 1];
        for (var j = 0; j <= second.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var isSame = first[i - 1] == second[j - 1];
                var count = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    count = Math.Min(count, earlier[j - 2] + 1);
                current[j] = count;
                least = Math.Min(least, count);
            }
            if (least >= limit)
                return limit;
            var unused = earlier;
            earlier = previous;
            previous = current;
            current = unused;
        }
        return Math.Min(previous[second.Length], limit);
    }
}

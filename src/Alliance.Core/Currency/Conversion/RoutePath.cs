namespace Alliance.Core;

/// <summary>Finds the shortest route from one currency to another; of equally short ones, that over the currencies that come first in alphabetical order.</summary>
internal static class RoutePath
{
    private const int OnStack = 256;

    /// <summary>Whether a pair of currencies may be a step.</summary>
    internal interface IStep
    {
        bool Leads(PairRates pair);
    }

    /// <returns>The number of steps; 0 when there is no route within the maximum.</returns>
    public static int Find<TStep>(ReadOnlySpan<CurrencyNode> nodes, CurrencyNode from, CurrencyNode to, int maximumSteps, TStep step, Span<int> path)
        where TStep : struct, IStep
    {
        int count = nodes.Length;
        Span<int> room = count <= OnStack ? stackalloc int[3 * OnStack] : new int[3 * count];
        Span<int> queue = room[..count], reachedFrom = room.Slice(count, count), steps = room.Slice(2 * count, count);
        reachedFrom.Fill(-1);
        reachedFrom[from.Index] = from.Index;
        queue[0] = from.Index;
        steps[from.Index] = 0;
        int end = 1;
        for (int next = 0; next < end && reachedFrom[to.Index] < 0; next++)
        {
            CurrencyNode here = nodes[queue[next]];
            if (steps[here.Index] == maximumSteps)
                break;
            foreach (PairRates pair in here.Pairs)
            {
                int there = pair.To.Index;
                if (reachedFrom[there] >= 0 || !step.Leads(pair))
                    continue;
                reachedFrom[there] = here.Index;
                steps[there] = steps[here.Index] + 1;
                queue[end++] = there;
            }
        }
        if (reachedFrom[to.Index] < 0)
            return 0;
        int length = steps[to.Index];
        for (int i = length - 1, node = to.Index; i >= 0; i--, node = reachedFrom[node])
            path[i] = node;
        return length;
    }

    /// <summary>Pairs with a rate for a day.</summary>
    internal readonly record struct OpenOn(CurrencyNode End, RateQuestion Question) : IStep
    {
        public bool Leads(PairRates pair)
        {
            RateQuestion question = Question;
            return pair.TryFind(question, out _, out _) && (pair.To == End || question.Options.UnitsAreUnambiguous || !pair.To.IsAmbiguousOn(question.Key));
        }
    }

    /// <summary>Pairs with a series whose rates hold in a country, or in all countries.</summary>
    internal readonly record struct OpenOnSomeDay(bool PublishedDirectionOnly, CountryCode Country) : IStep
    {
        public bool Leads(PairRates pair) => pair.IsOpen(PublishedDirectionOnly, Country);
    }
}

namespace Alliance.Core;

/// <summary>How many constraints are, or may be, on the books on each day.</summary>
internal sealed class DayCounts
{
    private readonly DayKey[] _days;
    private readonly int[] _counts;

    public DayCounts(IEnumerable<DayTable<LawStanding>> standings)
    {
        SortedDictionary<DayKey, int> steps = new() { [DayKey.MinValue] = 0 };
        foreach (DayTable<LawStanding> standing in standings)
        {
            int before = Count(standing.On(DayKey.MinValue));
            steps[DayKey.MinValue] += before;
            foreach (DayKey day in standing.Changes)
            {
                int count = Count(standing.On(day));
                steps[day] = steps.GetValueOrDefault(day) + count - before;
                before = count;
            }
        }
        _days = [.. steps.Keys];
        _counts = [.. steps.Values];
        for (int i = 1; i < _counts.Length; i++)
            _counts[i] += _counts[i - 1];
    }

    public int On(DayKey day)
    {
        int at = Array.BinarySearch(_days, day);
        return _counts[at >= 0 ? at : ~at - 1];
    }

    private static int Count(LawStanding standing) => standing.OnTheBooks == Truth.False ? 0 : 1;
}

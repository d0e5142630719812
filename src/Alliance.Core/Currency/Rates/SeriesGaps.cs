namespace Alliance.Core;

/// <summary>The days that a series does not know, as day keys: spans in order that don't touch. What an inexact end may include counts as not known.</summary>
internal readonly struct SeriesGaps
{
    private readonly int[] _from;
    private readonly int[] _until;

    public SeriesGaps(ExchangeRateSeries series)
    {
        First = series.Points.IsEmpty ? int.MaxValue : PartialDate.KeyOf(series.Points[0].Day);
        List<(int From, int Until)> spans = [];
        foreach (Validity.Bounds gap in series.Gaps.AsSpan().ToArray().Select(Validity.Bounds.Of).OrderBy(gap => gap.StartEarliest))
        {
            if (gap.AreContradictory)
                continue;
            if (spans.Count > 0 && gap.StartEarliest <= spans[^1].Until)
                spans[^1] = spans[^1] with { Until = Math.Max(spans[^1].Until, gap.EndLatest) };
            else
                spans.Add((gap.StartEarliest, gap.EndLatest));
        }
        _from = [.. spans.Select(span => span.From)];
        _until = [.. spans.Select(span => span.Until)];
    }

    /// <summary>The key of the first day with a rate; the largest number where there is none.</summary>
    public int First { get; }

    public bool Contains(int key)
    {
        int place = Array.BinarySearch(_from, key);
        place = place >= 0 ? place : ~place - 1;
        return place >= 0 && key <= _until[place];
    }
}

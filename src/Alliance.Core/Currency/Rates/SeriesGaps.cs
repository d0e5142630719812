namespace Alliance.Core;

/// <summary>The days that a series does not know, as day keys: spans in order that don't touch. What an inexact end may include counts as not known.</summary>
internal readonly struct SeriesGaps
{
    private readonly int[] _from;
    private readonly int[] _until;

    public SeriesGaps(ExchangeRateSeries series)
    {
        (First, Last) = series.Points.IsEmpty ? (int.MaxValue, int.MinValue) : (PartialDate.KeyOf(series.Points[0].Day), PartialDate.KeyOf(series.Points[^1].Day));
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

    /// <summary>The key of the last day with a rate; the smallest number where there is none.</summary>
    public int Last { get; }

    /// <summary>Whether a day is not known.</summary>
    public bool Contains(int key) => ContainAny(key - 1, key);

    /// <summary>Whether any of the days after one and up to another is not known.</summary>
    public bool ContainAny(int after, int until)
    {
        int place = Array.BinarySearch(_from, until);
        place = place >= 0 ? place : ~place - 1;
        return place >= 0 && after < _until[place];
    }
}

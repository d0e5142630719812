namespace Alliance.Core;

/// <summary>The days whose rates a series does not know, as ordered spans that do not touch. Days that an inexact bound may include count as not known.</summary>
internal readonly struct SeriesGaps
{
    private readonly DayKey[] _from;
    private readonly DayKey[] _until;

    /// <param name="series">The series, or a piece of one.</param>
    /// <param name="unknownAfter">The key of a day after which the piece has no more rates; <see cref="DayKey.MaxValue"/> where there is none.</param>
    public SeriesGaps(ExchangeRateSeries series, DayKey unknownAfter)
    {
        (First, Last) = series.Points.IsEmpty ? (DayKey.MaxValue, DayKey.MinValue) : (DayKey.Of(series.Points[0].Day), DayKey.Of(series.Points[^1].Day));
        List<(DayKey From, DayKey Until)> spans = [];
        foreach (Validity.Bounds gap in series.Gaps.AsSpan().ToArray().Select(Validity.Bounds.Of).OrderBy(gap => gap.StartEarliest))
        {
            if (gap.AreContradictory)
                continue;
            if (spans.Count > 0 && gap.StartEarliest <= spans[^1].Until)
                spans[^1] = spans[^1] with { Until = DayKey.Max(spans[^1].Until, gap.EndLatest) };
            else
                spans.Add((gap.StartEarliest, gap.EndLatest));
        }
        if (unknownAfter < DayKey.MaxValue)
        {
            spans.RemoveAll(span => span.From > unknownAfter);
            if (spans.Count > 0 && spans[^1].Until > unknownAfter)
                spans[^1] = spans[^1] with { Until = DayKey.MaxValue };
            else
                spans.Add((DayKey.FromNumber(unknownAfter.Number + 1), DayKey.MaxValue));
        }
        _from = [.. spans.Select(span => span.From)];
        _until = [.. spans.Select(span => span.Until)];
    }

    /// <summary>The key of the first day with a rate; <see cref="DayKey.MaxValue"/> where there is none.</summary>
    public DayKey First { get; }

    /// <summary>The key of the last day with a rate; <see cref="DayKey.MinValue"/> where there is none.</summary>
    public DayKey Last { get; }

    public bool IsEmpty => _from.Length == 0;

    /// <summary>Whether a day is not known.</summary>
    public bool Contains(DayKey key) => ContainAny(key.Previous, key);

    /// <summary>Whether any of the days after one and up to another is not known.</summary>
    public bool ContainAny(DayKey after, DayKey until)
    {
        int place = Array.BinarySearch(_from, until);
        place = place >= 0 ? place : ~place - 1;
        return place >= 0 && after < _until[place];
    }
}

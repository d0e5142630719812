namespace Alliance.Core;

/// <summary>The rates of one currency, gathered by day in the order of the file.</summary>
internal sealed class RateColumn(CurrencyCode currency)
{
    private ExchangeRatePointsBuilder _points;
    private List<Validity>? _gaps;
    private LocalDate _withoutFrom;
    private LocalDate _withoutUntil;
    private int _withoutDays;
    private bool _beginsWithout;

    public CurrencyCode Currency { get; } = currency;

    public int Count { get; private set; }

    public void Add(LocalDate day, decimal rate)
    {
        if (_withoutDays > 0)
            EndWithout();
        _points.Add(day, rate);
        Count++;
    }

    /// <summary>The file says that there was no rate on a day.</summary>
    public void AddWithout(LocalDate day)
    {
        if (_withoutDays++ == 0)
            _withoutFrom = day;
        _withoutUntil = day;
    }

    /// <summary>The series; the column is used up by it.</summary>
    /// <param name="isNewestFirst">In which order the days came.</param>
    /// <param name="source">The source to cite.</param>
    /// <param name="canEnd">Whether a file that has no rate on its newest day says that the series ended.</param>
    public ExchangeRateSeries ToEcbSeries(bool isNewestFirst, Id<Source> source, bool canEnd)
    {
        ExchangeRatePoints points = _points.ToPoints(isNewestFirst);
        bool hasEnded = canEnd && (isNewestFirst ? _beginsWithout : _withoutDays > 0);
        ValueList<Validity> gaps = _gaps is null ? [] : isNewestFirst ? [.. Enumerable.Reverse(_gaps)] : [.. _gaps];
        return EcbReferenceRates.Series(Currency, points, gaps, hasEnded ? points[^1].Day : null, source);
    }

    private void EndWithout()
    {
        if (Count == 0)
            _beginsWithout = true;
        else
            (_gaps ??= []).Add(_withoutFrom <= _withoutUntil ? Validity.Between(_withoutFrom, _withoutUntil) : Validity.Between(_withoutUntil, _withoutFrom));
        _withoutDays = 0;
    }
}

namespace Alliance.Core;

/// <summary>The rates of one currency, collected by day in the order of the file.</summary>
/// <param name="currency">The currency.</param>
/// <param name="days">The days of the file, to which the reader adds days; the columns of one table share this list.</param>
internal sealed class RateColumn(CurrencyCode currency, List<LocalDate> days)
{
    /// <summary>
    /// The maximum number of cells of a table, which a small file could exceed in a zip or as XML. The history of forty currencies would reach it after 400
    /// years.
    /// </summary>
    private const int MostCells = 1 << 22;

    // An item is default when there is no rate, because no rate is zero. There are no items for days after the last rate.
    private readonly List<PackedRate> _rates = [];
    private List<decimal>? _others;
    private int _count;

    public CurrencyCode Currency => currency;

    /// <exception cref="RateFileException">A table with that many rows and columns has too many cells.</exception>
    public static void CheckCells(int rows, int columns)
    {
        if ((long)rows * columns > MostCells)
            throw new RateFileException($"The file has more than {MostCells} cells, the maximum for a table.");
    }

    /// <summary>Adds the rate, more than zero, of the day that was added last.</summary>
    /// <returns>False when that day has a rate already.</returns>
    public bool TryAdd(decimal rate)
    {
        if (_rates.Count == days.Count)
            return false;
        while (_rates.Count < days.Count - 1)
            _rates.Add(default);
        _rates.Add(PackedRate.Of(rate, ref _others));
        _count++;
        return true;
    }

    /// <summary>Returns the series; null when there is no rate.</summary>
    /// <param name="isNewestFirst">The order of the days.</param>
    /// <param name="canEnd">Whether a series without a rate on the newest day of the file has ended.</param>
    /// <param name="source">The source to cite.</param>
    public ExchangeRateSeries? ToSeries(bool isNewestFirst, bool canEnd, Id<Source> source)
    {
        if (_count == 0)
            return null;
        var known = new LocalDate[_count];
        var rates = new PackedRate[_count];
        List<Validity> gaps = [];
        int used = 0, last = -1;
        for (int i = 0; i < days.Count; i++)
        {
            int place = isNewestFirst ? days.Count - 1 - i : i;
            if (place >= _rates.Count || _rates[place] == default)
                continue;
            if (used > 0 && i > last + 1)
                gaps.Add(Validity.Between(DayAt(last + 1), DayAt(i - 1)));
            (known[used], rates[used]) = (days[place], _rates[place]);
            used++;
            last = i;
        }
        return new()
        {
            Id = new($"ecb-reference-eur-{currency}".ToLowerInvariant()),
            Base = EcbReferenceRates.Euro,
            Quote = currency,
            RateType = RateType.OfficialReference,
            DateBasis = DateBasis.Fixing,
            Points = new(known, rates, [.. _others ?? []]),
            Gaps = [.. gaps],
            Ended = canEnd && last < days.Count - 1 ? DayAt(last) : null,
            Evidence = Evidence.Confirmed(source),
        };

        LocalDate DayAt(int index) => days[isNewestFirst ? days.Count - 1 - index : index];
    }
}

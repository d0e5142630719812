namespace Alliance.Core;

/// <summary>The rates of one currency, gathered by day in the order of the file.</summary>
internal sealed class RateColumn(CurrencyCode currency)
{
    private readonly List<LocalDate> _days = [];
    private readonly List<PackedRate> _rates = [];
    private List<decimal>? _others;

    /// <summary>How many rates there are.</summary>
    public int Count { get; private set; }

    public void Add(LocalDate day, decimal rate)
    {
        _days.Add(day);
        _rates.Add(PackedRate.Of(rate, ref _others));
        Count++;
    }

    /// <summary>The file says that there was no rate on a day.</summary>
    public void AddWithout(LocalDate day)
    {
        _days.Add(day);
        _rates.Add(default);
    }

    /// <summary>The series, which ends with the last rate only if somebody says so; there is to be a rate.</summary>
    /// <param name="isNewestFirst">In which order the days came.</param>
    /// <param name="source">The source to cite.</param>
    public ExchangeRateSeries ToEcbSeries(bool isNewestFirst, Id<Source> source)
    {
        if (isNewestFirst)
        {
            _days.Reverse();
            _rates.Reverse();
        }
        return EcbSeries.Of(currency, [.. _days], [.. _rates], [.. _others ?? []], source, canEnd: false)!;
    }
}

namespace Alliance.Core;

/// <summary>Builds a list of points. <c>default</c> is an empty builder; it is used up by what it makes.</summary>
internal struct ExchangeRatePointsBuilder
{
    private ValueListBuilder<LocalDate> _days;
    private ValueListBuilder<PackedRate> _rates;
    private List<decimal>? _others;

    public void Add(LocalDate day, decimal rate)
    {
        if (!PackedRate.TryPack(rate, out PackedRate packed))
        {
            _others ??= [];
            packed = PackedRate.At(_others.Count);
            _others.Add(rate);
        }
        _days.Add(day);
        _rates.Add(packed);
    }

    public ExchangeRatePoints ToPoints(bool isReversed = false)
    {
        LocalDate[] days = _days.ToArray();
        PackedRate[] rates = _rates.ToArray();
        if (isReversed)
        {
            days.AsSpan().Reverse();
            rates.AsSpan().Reverse();
        }
        return new(days, rates, _others?.ToArray());
    }
}

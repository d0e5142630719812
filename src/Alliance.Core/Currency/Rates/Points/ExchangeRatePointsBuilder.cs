namespace Alliance.Core;

/// <summary>Builds a list of points. <c>default</c> is an empty builder; it is empty again after it has created a list.</summary>
internal struct ExchangeRatePointsBuilder
{
    private ValueListBuilder<LocalDate> _days;
    private ValueListBuilder<PackedRate> _rates;
    private List<decimal>? _others;

    public void Add(LocalDate day, decimal rate)
    {
        _days.Add(day);
        _rates.Add(PackedRate.Of(rate, ref _others));
    }

    public ExchangeRatePoints ToPoints() => new(_days.ToArray(), _rates.ToArray(), [.. _others ?? []]);
}

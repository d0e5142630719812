namespace Alliance.Core;

/// <summary>The rates taken on the way from one currency to another: their product with the amount and, where there is room for them, the rates in order.</summary>
/// <param name="amount">The amount to convert.</param>
/// <param name="trace">The room for the rates; empty where the caller does not need them.</param>
internal ref struct RouteLegs(decimal amount, Span<RateChoice> trace)
{
    private readonly Span<RateChoice> _trace = trace;
    private ExactProduct _product = new(amount);
    private int _count;

    /// <summary>The latest day of a leg's rate, as a key.</summary>
    public DayKey LatestKey { get; private set; } = DayKey.MinValue;

    public void Add(scoped in RateChoice leg)
    {
        if (leg.IsInverted)
            _product.DivideBy(leg.Rate);
        else
            _product.MultiplyBy(leg.Rate);
        LatestKey = DayKey.Max(LatestKey, leg.Key);
        if (!_trace.IsEmpty)
            _trace[_count++] = leg;
    }

    /// <summary>The amount multiplied by all rates, rounded once.</summary>
    /// <param name="rounding">How it is rounded.</param>
    /// <param name="minorUnits">The decimals of the minor unit of its currency; negative where it has none.</param>
    /// <param name="value">The result.</param>
    public readonly ConversionFailure Round(MoneyRounding rounding, int minorUnits, out decimal value)
    {
        value = 0;
        return !rounding.TryQuantum(minorUnits, out DecimalDigits quantum) ? ConversionFailure.NoMinorUnit
            : (rounding.IsDefault ? _product.TryToDecimal(out value) : _product.TryRound(quantum, rounding.Mode, out value)) ? ConversionFailure.None
            : ConversionFailure.Overflow;
    }

    /// <param name="series">The series of the table, to which the rates refer.</param>
    public readonly ValueList<ConversionLeg> ToList(SeriesRates[] series)
    {
        var legs = new ConversionLeg[_count];
        for (int i = 0; i < legs.Length; i++)
            legs[i] = series[_trace[i].Series].LegOf(_trace[i].Key, _trace[i].IsInverted);
        return ValueList<ConversionLeg>.FromArray(legs);
    }
}

/// <summary>The rate taken for one leg.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Key">The key of its day.</param>
/// <param name="Series">The place of its series in the table.</param>
/// <param name="IsInverted">Whether it is divided by.</param>
internal readonly record struct RateChoice(DecimalDigits Rate, DayKey Key, int Series, bool IsInverted);

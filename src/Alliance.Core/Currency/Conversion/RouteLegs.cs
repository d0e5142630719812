using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The rates taken on the way from one currency to another, in order.</summary>
internal struct RouteLegs
{
    private Legs _legs;

    public int Count { get; private set; }

    public void Add(in RateChoice leg) => _legs[Count++] = leg;

    /// <summary>The latest day of a leg's rate, as a key.</summary>
    public readonly DayKey LatestKey()
    {
        DayKey latest = DayKey.BeforeAll;
        for (int i = 0; i < Count; i++)
            latest = DayKey.Max(latest, _legs[i].Key);
        return latest;
    }

    public readonly void ApplyTo(ref ExactProduct product)
    {
        foreach (ref readonly RateChoice leg in ((ReadOnlySpan<RateChoice>)_legs)[..Count])
        {
            if (leg.IsInverted)
                product.DivideBy(leg.Rate);
            else
                product.MultiplyBy(leg.Rate);
        }
    }

    /// <param name="series">The series of the table, among which the legs tell their own.</param>
    public readonly ValueList<ConversionLeg> ToList(SeriesRates[] series)
    {
        var legs = new ConversionLeg[Count];
        for (int i = 0; i < legs.Length; i++)
            legs[i] = series[_legs[i].Series].LegOf(_legs[i].Key, _legs[i].IsInverted);
        return ValueList<ConversionLeg>.FromArray(legs);
    }

    [InlineArray(ConversionOptions.MostLegs)]
    private struct Legs
    {
        private RateChoice _first;
    }
}

/// <summary>The rate taken for one leg.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Key">The key of its day.</param>
/// <param name="Series">The place of its series in the table.</param>
/// <param name="IsInverted">Whether it is divided by.</param>
internal readonly record struct RateChoice(DecimalDigits Rate, DayKey Key, int Series, bool IsInverted);

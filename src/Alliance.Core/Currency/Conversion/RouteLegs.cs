using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The rates taken on the way from one currency to another, in order.</summary>
internal struct RouteLegs
{
    private Legs _legs;

    public int Count { get; private set; }

    /// <summary>No legs yet; the places where they will stand are left as they are.</summary>
    public static void Empty(out RouteLegs legs)
    {
        Unsafe.SkipInit(out legs);
        legs.Count = 0;
    }

    /// <summary>The latest day of a leg's rate, as a key.</summary>
    public readonly int LatestKey()
    {
        int latest = int.MinValue;
        for (int i = 0; i < Count; i++)
            latest = Math.Max(latest, _legs[i].Key);
        return latest;
    }

    /// <summary>Where the next rate is put by whoever finds one, and counted when it has been.</summary>
    [UnscopedRef]
    public ref RateChoice Next => ref _legs[Count];

    public void Take() => Count = unchecked(Count + 1);

    public void DropAll() => Count = 0;

    public readonly void ApplyTo(ref ExactProduct product)
    {
        foreach (ref readonly RateChoice leg in ((ReadOnlySpan<RateChoice>)_legs)[..Count])
        {
            if (leg.IsInverted)
                product.DivideBy(leg.Low, leg.High, leg.Scale);
            else
                product.MultiplyBy(leg.Low, leg.High, leg.Scale);
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

/// <summary>The rate taken for one leg. It is filled where it stands: to copy what has just been written in parts costs more than to find it.</summary>
internal struct RateChoice
{
    /// <summary>The digits of the rate, without those beyond 64 bits.</summary>
    public ulong Low { get; private set; }

    /// <summary>The digits above.</summary>
    public uint High { get; private set; }

    /// <summary>How many of them stand behind the point.</summary>
    public int Scale { get; private set; }

    /// <summary>The key of the rate's day.</summary>
    public int Key { get; private set; }

    /// <summary>The place of its series in the table.</summary>
    public int Series { get; private set; }

    /// <summary>Whether it is divided by.</summary>
    public bool IsInverted { get; private set; }

    public void Take(ulong low, uint high, int scale, int key, in PairRates.Way way)
    {
        Low = low;
        High = high;
        Scale = scale;
        Key = key;
        Series = way.Series;
        IsInverted = way.IsInverted;
    }
}

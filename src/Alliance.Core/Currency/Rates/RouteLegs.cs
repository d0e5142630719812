using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The rates taken on the way from one currency to another, in order.</summary>
internal struct RouteLegs
{
    private Legs _legs;

    public int Count { get; private set; }

    /// <summary>The source of the first rate.</summary>
    public readonly Id<Source>? FirstSource => Count == 0 ? null : _legs[0].Rates.SourceAt(_legs[0].Point);

    public void Add(RateChoice leg) => _legs[Count++] = leg;

    public readonly void ApplyTo(ref ExactProduct product)
    {
        for (int i = 0; i < Count; i++)
            _legs[i].ApplyTo(ref product);
    }

    public readonly ValueList<ConversionLeg> ToList()
    {
        var legs = new ConversionLeg[Count];
        for (int i = 0; i < legs.Length; i++)
            legs[i] = _legs[i].ToLeg();
        return ValueList<ConversionLeg>.FromArray(legs);
    }

    /// <summary>The latest day of a leg's rate, as a key.</summary>
    public readonly int LatestKey()
    {
        int latest = int.MinValue;
        for (int i = 0; i < Count; i++)
            latest = Math.Max(latest, _legs[i].Rates.KeyAt(_legs[i].Point));
        return latest;
    }

    [InlineArray(ConversionOptions.MostLegs)]
    private struct Legs
    {
        private RateChoice _first;
    }
}

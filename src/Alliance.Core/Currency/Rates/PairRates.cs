namespace Alliance.Core;

/// <summary>The series that lead, directly or inverted, from one currency to another.</summary>
internal sealed class PairRates(CurrencyNode from, CurrencyNode to, PairRates.Way[] ways)
{
    public CurrencyNode From { get; } = from;

    public CurrencyNode To { get; } = to;

    /// <summary>The rate for a day: the freshest of the series' rates; of equally fresh ones that of the way that stands first.</summary>
    public bool TryFind(int key, RateLookup lookup, in ConversionOptions options, out RateChoice choice, out ConversionFailure failure)
    {
        choice = default;
        failure = ConversionFailure.NoSeries;
        int freshest = int.MinValue;
        foreach (Way way in ways)
        {
            if (way.IsInverted && options.OnlyAsPublished)
                continue;
            if (way.Country.IsSpecified && way.Country != options.Country)
            {
                failure = Weightier(failure, ConversionFailure.AmbiguousUnit);
                continue;
            }
            int point = way.Rates.Find(key, lookup, out ConversionFailure reason);
            if (point < 0)
            {
                failure = Weightier(failure, reason);
            }
            else if (ways.Length == 1)
            {
                failure = ConversionFailure.None;
                choice = new(way.Rates, point, way.IsInverted);
                return true;
            }
            else if (way.Rates.KeyAt(point) > freshest)
            {
                freshest = way.Rates.KeyAt(point);
                choice = new(way.Rates, point, way.IsInverted);
            }
        }
        if (freshest == int.MinValue)
            return false;
        failure = ConversionFailure.None;
        return true;
    }

    /// <summary>Whether there is a series at all.</summary>
    public bool IsOpen(bool onlyAsPublished) => !onlyAsPublished || ways.Any(way => !way.IsInverted);

    /// <summary>Of two reasons the one that says more: what is known to be missing before what may be had otherwise.</summary>
    private static ConversionFailure Weightier(ConversionFailure one, ConversionFailure other) => Weight(one) >= Weight(other) ? one : other;

    private static int Weight(ConversionFailure failure) => failure switch
    {
        ConversionFailure.AmbiguousUnit => 5,
        ConversionFailure.Gap => 4,
        ConversionFailure.TooOld => 3,
        ConversionFailure.Ended => 2,
        ConversionFailure.NotStarted => 1,
        _ => 0,
    };

    /// <param name="Rates">The series.</param>
    /// <param name="IsInverted">Whether its rates are divided by.</param>
    /// <param name="Country">In which country's money they hold; unspecified: in any.</param>
    internal readonly record struct Way(SeriesRates Rates, bool IsInverted, CountryCode Country);
}

/// <summary>The rate taken for one leg.</summary>
internal readonly record struct RateChoice(SeriesRates Rates, int Point, bool IsInverted)
{
    public void ApplyTo(ref ExactProduct product)
    {
        if (IsInverted)
            product.DivideBy(Rates.RateAt(Point));
        else
            product.MultiplyBy(Rates.RateAt(Point));
    }

    public ConversionLeg ToLeg() => new()
    {
        Base = Rates.Series.Base,
        Quote = Rates.Series.Quote,
        Rate = Rates[Point].Rate,
        Day = Rates[Point].Day,
        Source = Rates.SourceAt(Point),
        Inverted = IsInverted,
    };
}

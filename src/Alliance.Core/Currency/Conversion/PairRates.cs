namespace Alliance.Core;

/// <summary>The series that convert, directly or inverted, from one currency to another.</summary>
internal sealed class PairRates(CurrencyNode from, CurrencyNode to, PairRates.Way[] ways)
{
    public CurrencyNode From { get; } = from;

    public CurrencyNode To { get; } = to;

    /// <summary>Finds the rate for a day: the most recent rate of the series; of several with the same day, that of the first series.</summary>
    public bool TryFind(in RateQuestion question, out RateChoice choice, out ConversionFailure failure)
    {
        choice = default;
        failure = ConversionFailure.NoSeries;
        DayKey freshest = DayKey.MinValue;
        foreach (ref readonly Way way in ways.AsSpan())
        {
            if (!way.IsOpen(question))
            {
                failure = way.IsInverted && question.Options.PublishedDirectionOnly ? failure : Weightier(failure, ConversionFailure.AmbiguousUnit);
            }
            else if (!way.Rates.TryFind(question.Key, question.Lookup, out DecimalDigits rate, out DayKey key, out ConversionFailure reason))
            {
                failure = Weightier(failure, reason);
            }
            else if (key > freshest)
            {
                freshest = key;
                choice = new(rate, key, way.Series, way.IsInverted);
                if (key == question.Key)
                    break;
            }
        }
        if (freshest == DayKey.MinValue)
            return false;
        failure = ConversionFailure.None;
        return true;
    }

    /// <summary>Whether there is a series whose rates hold in a country, or in all countries.</summary>
    public bool IsOpen(bool onlyAsPublished, CountryCode country)
    {
        foreach (ref readonly Way way in ways.AsSpan())
        {
            if (!(way.IsInverted && onlyAsPublished) && (way.Country.IsDefault || way.Country == country))
                return true;
        }
        return false;
    }

    /// <summary>The more informative of two reasons: a rate known to be missing takes precedence over one that another question could find.</summary>
    private static ConversionFailure Weightier(ConversionFailure one, ConversionFailure other) => Weight(one) >= Weight(other) ? one : other;

    private static int Weight(ConversionFailure failure) => failure switch
    {
        ConversionFailure.NotUnderstood => 6,
        ConversionFailure.AmbiguousUnit => 5,
        ConversionFailure.Gap => 4,
        ConversionFailure.TooOld => 3,
        ConversionFailure.Ended => 2,
        ConversionFailure.NotStarted => 1,
        _ => 0,
    };

    /// <param name="Rates">The series.</param>
    /// <param name="Series">Its index in the table.</param>
    /// <param name="IsInverted">Whether its rates are divided by.</param>
    /// <param name="Country">The country in whose money the rates hold; unspecified: any.</param>
    internal readonly record struct Way(SeriesRates Rates, int Series, bool IsInverted, CountryCode Country)
    {
        public bool IsOpen(in RateQuestion question) =>
            !(IsInverted && question.Options.PublishedDirectionOnly) && (Country.IsDefault || Country == question.Options.Country);
    }
}

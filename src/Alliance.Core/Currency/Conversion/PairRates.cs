using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The series that lead, directly or inverted, from one currency to another.</summary>
internal sealed class PairRates(CurrencyNode from, CurrencyNode to, PairRates.Way[] ways)
{
    private readonly DayRates _days = DaysOf(ways);
    private readonly bool _isInverted = ways[FirstDaily(ways)].IsInverted;

    public CurrencyNode From { get; } = from;

    public CurrencyNode To { get; } = to;

    /// <summary>Multiplies a small product by the rate for a day, or divides it.</summary>
    /// <returns>False where there is no rate, or the product gets large.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryApply<TReach>(in RateQuestion question, ref SmallProduct product)
        where TReach : struct, IRateReach
    {
        if (_days.TryGet(question.Key, out uint digits, out int scale) && !(_isInverted && question.Options.OnlyAsPublished))
        {
            return _isInverted
                ? SmallProduct.TryDivide(product, digits, scale, out product)
                : SmallProduct.TryMultiply(product, digits, scale, out product);
        }
        if (!TReach.LooksFurther)
            return false;
        bool isApplied = TryApplyFound(question, product, out SmallProduct result);
        product = result;
        return isApplied;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryApplyFound(in RateQuestion question, SmallProduct product, out SmallProduct result)
    {
        result = product;
        return TryFind(question, out RateChoice choice, out _) && choice.Rate.High == 0
            && (choice.IsInverted
                ? SmallProduct.TryDivide(product, choice.Rate.Low, choice.Rate.Scale, out result)
                : SmallProduct.TryMultiply(product, choice.Rate.Low, choice.Rate.Scale, out result));
    }

    /// <summary>The rate for a day: the freshest of the series' rates; of equally fresh ones that of the way that stands first.</summary>
    public bool TryFind(in RateQuestion question, out RateChoice choice, out ConversionFailure failure)
    {
        choice = default;
        failure = ConversionFailure.NoSeries;
        int freshest = int.MinValue;
        foreach (ref readonly Way way in ways.AsSpan())
        {
            if (!way.IsOpen(question))
            {
                failure = way.IsInverted && question.Options.OnlyAsPublished ? failure : Weightier(failure, ConversionFailure.AmbiguousUnit);
            }
            else if (!way.Rates.TryFind(question.Key, question.Lookup, out DecimalDigits rate, out int key, out ConversionFailure reason))
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
        if (freshest == int.MinValue)
            return false;
        failure = ConversionFailure.None;
        return true;
    }

    /// <summary>The days on which the first way with a list of days decides alone: none has a fresher rate, and none that stands before it has one of that very day.</summary>
    private static DayRates DaysOf(Way[] ways)
    {
        // Rates that hold in one country alone are fixed by law, and stand for themselves.
        int first = FirstDaily(ways);
        return ways[first].Days.Without(ways[..first].SelectMany(way => way.Rates.Keys));
    }

    private static int FirstDaily(Way[] ways) => Math.Max(Array.FindIndex(ways, static way => !way.Days.IsEmpty), 0);

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
    /// <param name="Days">Its rates of days that lie close.</param>
    /// <param name="Series">Its place in the table.</param>
    /// <param name="IsInverted">Whether its rates are divided by.</param>
    /// <param name="Country">In which country's money they hold; unspecified: in any.</param>
    internal readonly record struct Way(SeriesRates Rates, DayRates Days, int Series, bool IsInverted, CountryCode Country)
    {
        public bool IsOpen(in RateQuestion question) =>
            !(IsInverted && question.Options.OnlyAsPublished) && (!Country.IsSpecified || Country == question.Options.Country);
    }
}

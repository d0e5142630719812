using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <summary>The series that lead, directly or inverted, from one currency to another.</summary>
internal sealed class PairRates(CurrencyNode from, CurrencyNode to, PairRates.Way[] ways)
{
    private readonly DayRates _days = DaysOf(ways);
    private readonly bool _isInverted = ways[FirstDaily(ways)].IsInverted;

    public CurrencyNode From { get; } = from;

    public CurrencyNode To { get; } = to;

    /// <summary>The rate for a day, if it has few digits.</summary>
    /// <typeparam name="TReach">How far is looked for it.</typeparam>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SmallRate RateFor<TReach>(RateQuestion question)
        where TReach : struct, IRateReach =>
        _days.TryGet(question.Key, out uint digits, out int scale) && !(_isInverted && question.Options.OnlyAsPublished) ? new(digits, scale, _isInverted)
        : TReach.LooksFurther && TryFind(question, out RateChoice choice, out _) && choice.Rate.High == 0 ? new(choice.Rate.Low, choice.Rate.Scale, choice.IsInverted)
        : default;

    /// <summary>The rate for a day: the freshest of the series' rates; of equally fresh ones that of the way that stands first.</summary>
    public bool TryFind(RateQuestion question, out RateChoice choice, out ConversionFailure failure)
    {
        choice = default;
        failure = ConversionFailure.NoSeries;
        DayKey freshest = DayKey.BeforeAll;
        foreach (ref readonly Way way in ways.AsSpan())
        {
            if (!way.IsOpen(question))
            {
                failure = way.IsInverted && question.Options.OnlyAsPublished ? failure : Weightier(failure, ConversionFailure.AmbiguousUnit);
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
        if (freshest == DayKey.BeforeAll)
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
        ConversionFailure.NotUnderstood => 6,
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
        public bool IsOpen(RateQuestion question) =>
            !(IsInverted && question.Options.OnlyAsPublished) && (Country.IsDefault || Country == question.Options.Country);
    }
}

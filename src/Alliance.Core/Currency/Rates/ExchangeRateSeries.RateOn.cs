namespace Alliance.Core;

public sealed partial record ExchangeRateSeries
{
    /// <summary>Finds the rate of this series for a day.</summary>
    /// <remarks>
    /// Each call reads all points of the series. To look up many days, or to convert, create an <see cref="ExchangeRateTable"/> once and ask
    /// <see cref="ExchangeRateTable.RateOf"/>.
    /// </remarks>
    /// <param name="day">The day.</param>
    /// <param name="lookup">Which rate of the series holds for the day.</param>
    /// <returns>The rate with its day and source, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The series breaks a rule that conversion depends on, see <see cref="ExchangeRateTable.Of(IEnumerable{ExchangeRateSeries})"/>.</exception>
    public RateAnswer RateOn(LocalDate day, RateLookup lookup)
    {
        NullSearch.Checked(this, nameof(ExchangeRateSeries));
        var rates = new SeriesRates([this]);
        bool isFound = rates.TryFind(DayKey.Of(day), lookup, out _, out DayKey of, out ConversionFailure failure);
        ValueList<ConversionLeg> legs = isFound ? [rates.LegOf(of, isInverted: false)] : [];
        return new()
        {
            Base = Base,
            Quote = Quote,
            Day = day.WithCalendar(CalendarSystem.Iso),
            Rate = isFound ? legs[0].Rate : null,
            Legs = legs,
            Failure = failure,
        };
    }
}

namespace Alliance.Core;

/// <content>Whether the pair is plausible.</content>
public sealed partial record QuotedConversion
{
    /// <summary>How many days up to the publication are looked at unless the caller says otherwise: a year.</summary>
    public const int DefaultDays = 366;

    private const decimal SlipTolerance = 0.1m;
    private const int LargestSlip = 12;

    /// <summary>
    /// Holds the pair against the rate in force on a day, and against those of the year up to its publication: the direct rates where a series prices the one
    /// currency in the other, cross rates otherwise.
    /// </summary>
    /// <param name="rates">The rates.</param>
    /// <param name="day">The day to judge by, such as that of the publication.</param>
    /// <returns>The verdict on the day, and the days that would fit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentException">An amount has no currency, or both have the same.</exception>
    public QuotedConversionCheck Check(ExchangeRateTable rates, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(rates);
        // A cross rate over another publisher's fixings is no reference rate where somebody publishes the pair itself.
        return Check(rates, day, RateLookup.InForceUntilReplaced, rates.HasDirect(QuotedEquivalent.Currency, Amount.Currency) ? new() { MaxLegs = 1 } : default);
    }

    /// <summary>Holds the pair against the rate of a day, and against those of the days up to its publication.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="day">The day to judge by, such as that of the publication.</param>
    /// <param name="lookup">Which rate holds on that day.</param>
    /// <param name="options">How the rate is found; nothing is rounded.</param>
    /// <param name="days">
    /// How many days up to the publication (the last that it may be; without one, <paramref name="day"/>) are looked at for rates of their own. Default: a year.
    /// </param>
    /// <returns>The verdict on the day, and the days that would fit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="ArgumentException">An amount has no currency, or both have the same.</exception>
    public QuotedConversionCheck Check(ExchangeRateTable rates, LocalDate day, RateLookup lookup, ConversionOptions options = default, int days = DefaultDays)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (Amount.Currency == QuotedEquivalent.Currency)
            throw new ArgumentException("The two amounts are in one currency: there is no rate to hold them against.", nameof(rates));
        options = options with { Rounding = MoneyRounding.None };
        day = day.WithCalendar(CalendarSystem.Iso);
        var legs = new RouteLegs(1, stackalloc RateChoice[ConversionOptions.MaxLegsLimit]);
        bool isFound = rates.TryRate(QuotedEquivalent.Currency, Amount.Currency, day, lookup, options, ref legs, out decimal rate, out ConversionFailure failure);
        decimal? implied = ImpliedRate;
        RateRange? range = ImpliedRates;
        QuotedConversionVerdict verdict = isFound ? Judge(implied, range, rate, out int slip) : NoRate(out slip);
        return new()
        {
            Verdict = verdict,
            Day = day,
            ImpliedRate = implied,
            ImpliedRates = range,
            ReferenceRate = isFound ? rate : null,
            Legs = isFound ? rates.Trace(legs) : [],
            Failure = failure,
            Deviation = isFound && implied is { } by ? InRange(() => (by - rate) / rate) : null,
            MagnitudeExponent = slip,
            Candidates = Candidates(rates, Published?.Latest ?? day, days, options, range),
        };
    }

    private static QuotedConversionVerdict NoRate(out int slip)
    {
        slip = 0;
        return QuotedConversionVerdict.NoReferenceRate;
    }

    private static QuotedConversionVerdict Judge(decimal? implied, RateRange? range, decimal rate, out int slip)
    {
        slip = 0;
        if (implied is not > 0)
            return QuotedConversionVerdict.Undetermined;
        if (range?.Contains(rate) == true)
            return QuotedConversionVerdict.Consistent;
        if (Quotient(1, rate) is { } inverse && range?.Contains(inverse) == true)
            return QuotedConversionVerdict.Inverted;
        // A power of 1000 is told from a rate of another day without knowing how the figures were rounded.
        double ratio = (double)implied.Value / (double)rate;
        int thousands = (int)Math.Round(Math.Log10(ratio) / 3);
        double rest = ratio / Math.Pow(1000, thousands);
        if (thousands != 0 && Math.Abs(3 * thousands) <= LargestSlip && Math.Abs(rest - 1) <= (double)SlipTolerance)
        {
            slip = 3 * thousands;
            return QuotedConversionVerdict.MagnitudeError;
        }
        return range is null ? QuotedConversionVerdict.Undetermined : QuotedConversionVerdict.Inconsistent;
    }

    private ValueList<QuotedRateCandidate> Candidates(ExchangeRateTable rates, LocalDate last, int days, ConversionOptions options, RateRange? range)
    {
        List<QuotedRateCandidate> candidates = [];
        Span<RateChoice> trace = stackalloc RateChoice[ConversionOptions.MaxLegsLimit];
        int first = Math.Min(days, Math.Max(0, Period.DaysBetween(FirstDay, last)));
        for (LocalDate day = last.PlusDays(-first); day <= last; day = day.PlusDays(1))
        {
            var legs = new RouteLegs(1, trace);
            if (rates.TryRate(QuotedEquivalent.Currency, Amount.Currency, day, RateLookup.ExactDay, options, ref legs, out decimal rate, out _)
                && legs.LatestKey == DayKey.Of(day))
                candidates.Add(new(day, rate, rates.Trace(legs)[0].Source, range?.Contains(rate) == true));
            if (day == LastDay)
                break;
        }
        return [.. candidates];
    }

    private static LocalDate FirstDay => new(1, 1, 1);

    private static LocalDate LastDay => new(9999, 12, 31);
}

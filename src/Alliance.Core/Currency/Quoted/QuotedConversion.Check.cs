namespace Alliance.Core;

/// <content>Checks whether the pair is plausible.</content>
public sealed partial record QuotedConversion
{
    /// <summary>The default number of days up to the publication whose rates are compared with the pair: a year.</summary>
    public const int DefaultDays = 366;

    private const decimal SlipTolerance = 0.1m;
    private const int LargestSlip = 12;

    /// <summary>
    /// Compares the pair with the rate in force on a day, and with the rates of the year up to its publication. Direct rates are used when a series prices one
    /// of the currencies in the other, otherwise cross rates.
    /// </summary>
    /// <param name="rates">The rates.</param>
    /// <param name="day">The day whose rate determines the verdict, such as the day of publication.</param>
    /// <returns>The verdict for the day, and the days whose rates match the pair.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentException">An amount has no currency, or both have the same currency.</exception>
    public QuotedConversionCheck Check(ExchangeRateTable rates, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(rates);
        // A cross rate from another publisher's fixings is not a reference rate when a series has rates of the pair itself.
        return Check(rates, day, RateLookup.InForceUntilReplaced, rates.HasDirect(QuotedEquivalent.Currency, Amount.Currency) ? new() { MaxLegs = 1 } : default);
    }

    /// <summary>Compares the pair with the rate of a day, and with the rates of the days up to its publication.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="day">The day whose rate determines the verdict, such as the day of publication.</param>
    /// <param name="lookup">Which rate applies on that day.</param>
    /// <param name="options">How the rate is found; the rounding is ignored.</param>
    /// <param name="days">
    /// The number of days up to the publication on which published rates are looked up. The last of them is the latest possible day of publication, or
    /// <paramref name="day"/> when the publication is not known. Default: a year.
    /// </param>
    /// <returns>The verdict for the day, and the days whose rates match the pair.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    /// <exception cref="ArgumentException">An amount has no currency, or both have the same currency.</exception>
    public QuotedConversionCheck Check(ExchangeRateTable rates, LocalDate day, RateLookup lookup, ConversionOptions options = default, int days = DefaultDays)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (Amount.Currency == QuotedEquivalent.Currency)
            throw new ArgumentException("Both amounts have the same currency, so there is no rate to compare them with.", nameof(rates));
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
        // A factor of a power of 1000 can be distinguished from a rate of another day without knowing how the figures were rounded.
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

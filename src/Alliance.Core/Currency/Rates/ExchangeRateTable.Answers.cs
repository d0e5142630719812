namespace Alliance.Core;

/// <content>Questions whose answer contains the reason why there is no rate.</content>
public sealed partial class ExchangeRateTable
{
    /// <summary>Finds the rate of one currency in another for a day.</summary>
    /// <param name="from">The currency of which one unit is priced.</param>
    /// <param name="to">The currency in which it is priced. The rate of a currency in itself is 1, without a leg.</param>
    /// <param name="day">The day.</param>
    /// <param name="lookup">Which rate of a series holds for the day.</param>
    /// <param name="options">As for <see cref="Convert"/>; the rounding is ignored.</param>
    /// <returns>The rate with the steps by which it was found, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="from"/> or <paramref name="to"/> is unspecified.</exception>
    public RateAnswer RateOf(CurrencyCode from, CurrencyCode to, LocalDate day, RateLookup lookup, in ConversionOptions options = default)
    {
        if (from.IsDefault || to.IsDefault)
            throw new ArgumentException("Both currencies must be given.", from.IsDefault ? nameof(from) : nameof(to));
        var legs = new RouteLegs(1, stackalloc RateChoice[ConversionOptions.MaxLegsLimit]);
        bool isFound = TryRate(from, to, day, lookup, options with { Rounding = MoneyRounding.None }, ref legs, out decimal rate, out ConversionFailure failure);
        return new()
        {
            Base = from,
            Quote = to,
            Day = day.WithCalendar(CalendarSystem.Iso),
            Rate = isFound ? rate : null,
            Legs = isFound ? Trace(legs) : [],
            Failure = failure,
        };
    }

    /// <summary>Converts several amounts, each by itself: an amount that cannot be converted does not prevent the others from being converted.</summary>
    /// <param name="amounts">The amounts, in any currencies.</param>
    /// <param name="to">The currency to convert into.</param>
    /// <param name="day">The day for which they are converted.</param>
    /// <param name="lookup">Which rate of a series holds for the day.</param>
    /// <param name="options">As for <see cref="Convert"/>. Each result is rounded by itself.</param>
    /// <returns>As many answers as amounts, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the amounts, or <paramref name="to"/>, has no currency.</exception>
    public ValueList<ConversionAnswer> ConvertAll(IEnumerable<Money> amounts, CurrencyCode to, LocalDate day, RateLookup lookup, in ConversionOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        if (to.IsDefault)
            throw new ArgumentException("The currency to convert into must be given.", nameof(to));
        List<ConversionAnswer> answers = [];
        foreach (Money amount in amounts)
        {
            if (amount.IsDefault)
                throw new ArgumentException($"The amount at index {answers.Count} has no currency.", nameof(amounts));
            TryConvert(amount, to, day, lookup, out CurrencyConversion? conversion, out ConversionFailure failure, options);
            answers.Add(new() { Amount = amount, Conversion = conversion, Failure = failure });
        }
        return [.. answers];
    }
}

using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <content>Converting.</content>
public sealed partial class ExchangeRateTable
{
    /// <summary>Converts an amount, and returns every step of the conversion.</summary>
    /// <remarks>The result is the exact product of the amount and the legs' rates, rounded once: as the options say, or otherwise to the precision of <see cref="decimal"/>.</remarks>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency to convert into. An amount that is already in it is returned as it is, without a leg.</param>
    /// <param name="day">The day for which it is converted.</param>
    /// <param name="lookup">Which rate of a series holds for the day.</param>
    /// <param name="options">Pivot, number of legs, direction, rounding. Default: at most three legs, inverted where necessary, not rounded.</param>
    /// <returns>The conversion.</returns>
    /// <exception cref="NoExchangeRateException">There is no rate; <see cref="NoExchangeRateException.Failure"/> says why.</exception>
    /// <exception cref="OverflowException">The result is beyond the range of <see cref="decimal"/>, or the rounded result has more digits than it can hold.</exception>
    /// <exception cref="ArgumentException">The amount or <paramref name="to"/> has no currency.</exception>
    public CurrencyConversion Convert(Money amount, CurrencyCode to, LocalDate day, RateLookup lookup, in ConversionOptions options = default) =>
        TryConvert(amount, to, day, lookup, out CurrencyConversion? conversion, out ConversionFailure failure, options) ? conversion
        : failure == ConversionFailure.Overflow ? throw new OverflowException($"{amount} in {to} is outside the range of decimal.")
        : throw new NoExchangeRateException(failure, amount.Currency, to, day);

    /// <summary>Converts an amount, and returns every step of the conversion, or the reason why it cannot be converted.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency to convert into.</param>
    /// <param name="day">The day for which it is converted.</param>
    /// <param name="lookup">Which rate of a series holds for the day.</param>
    /// <param name="conversion">The conversion, or null.</param>
    /// <param name="failure">Why there is none; <see cref="ConversionFailure.None"/> when there is one.</param>
    /// <param name="options">As for <see cref="Convert"/>.</param>
    /// <returns>Whether it could be converted.</returns>
    /// <exception cref="ArgumentException">The amount or <paramref name="to"/> has no currency.</exception>
    public bool TryConvert(
        Money amount,
        CurrencyCode to,
        LocalDate day,
        RateLookup lookup,
        [NotNullWhen(true)] out CurrencyConversion? conversion,
        out ConversionFailure failure,
        in ConversionOptions options = default)
    {
        conversion = null;
        var legs = new RouteLegs(amount.Amount, stackalloc RateChoice[ConversionOptions.MaxLegsLimit]);
        if (!TryConvert(amount, to, new RateQuestion(DayKey.Of(day), lookup, in options), ref legs, out Money result, out failure))
            return false;
        conversion = new() { Amount = amount, Result = result, Day = day, Legs = legs.ToList(_series) };
        return true;
    }

    /// <summary>Converts an amount, or returns the reason why it cannot be converted. The steps are not kept, and nothing is allocated on the heap.</summary>
    /// <remarks>Only numbers that do not fit into 128 bits, with more than about 30 digits in all factors together, need memory on the heap.</remarks>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The currency to convert into.</param>
    /// <param name="day">The day for which it is converted.</param>
    /// <param name="lookup">Which rate of a series holds for the day.</param>
    /// <param name="result">The result, or the default value.</param>
    /// <param name="failure">Why there is no result; <see cref="ConversionFailure.None"/> when there is one.</param>
    /// <param name="options">As for <see cref="Convert"/>.</param>
    /// <returns>Whether it could be converted.</returns>
    /// <exception cref="ArgumentException">The amount or <paramref name="to"/> has no currency.</exception>
    public bool TryConvertAmount(
        Money amount, CurrencyCode to, LocalDate day, RateLookup lookup, out Money result, out ConversionFailure failure, in ConversionOptions options = default)
    {
        var legs = new RouteLegs(amount.Amount, trace: default);
        return TryConvert(amount, to, new RateQuestion(DayKey.Of(day), lookup, in options), ref legs, out result, out failure);
    }

    /// <summary>The rate of a pair for a day.</summary>
    /// <param name="from">The currency of which one unit is priced.</param>
    /// <param name="to">The currency in which it is priced.</param>
    /// <param name="day">The day.</param>
    /// <param name="lookup">Which rate of a series holds for the day.</param>
    /// <param name="options">As for <see cref="Convert"/>.</param>
    /// <param name="legs">The legs of one unit, with room for a trace, to which those found are added.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="failure">Why there is none; <see cref="ConversionFailure.None"/> when there is one.</param>
    internal bool TryRate(CurrencyCode from, CurrencyCode to, LocalDate day, RateLookup lookup, in ConversionOptions options, ref RouteLegs legs, out decimal rate, out ConversionFailure failure)
    {
        bool isFound = TryConvert(new Money(1, from), to, new RateQuestion(DayKey.Of(day), lookup, in options), ref legs, out Money result, out failure);
        rate = result.Amount;
        if (isFound && rate == 0)
        {
            // A rate is more than zero: this one is less than a decimal can hold.
            (isFound, failure) = (false, ConversionFailure.Overflow);
        }
        return isFound;
    }

    /// <summary>The legs of a conversion, as they are reported.</summary>
    internal ValueList<ConversionLeg> Trace(in RouteLegs legs) => legs.ToList(_series);

    private bool TryConvert(in Money amount, CurrencyCode to, in RateQuestion question, ref RouteLegs legs, out Money result, out ConversionFailure failure)
    {
        if (amount.IsDefault || to.IsDefault)
            throw new ArgumentException("The amount and the target must each have a currency.", amount.IsDefault ? nameof(amount) : nameof(to));
        result = default;
        CurrencyNode? end = NodeOf(to);
        failure = ConversionFailure.None;
        if (amount.Currency != to && !TryRoute(NodeOf(amount.Currency), end, question, ref legs, out failure))
            return false;
        failure = legs.Round(question.Options.Rounding, end?.MinorUnits ?? to.MinorUnits ?? -1, out decimal value);
        if (failure == ConversionFailure.None)
            result = new(value, to);
        return failure == ConversionFailure.None;
    }
}

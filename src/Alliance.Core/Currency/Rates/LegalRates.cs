using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// The rates that are irrevocably fixed by law, as series of one point: the euro's conversion rates, and the factors of redenominations and successions. Each has its day and
/// the source that the catalogue names.
/// </summary>
internal static class LegalRates
{
    private static readonly CurrencyCode Euro = new("EUR");
    private static readonly Lazy<LegalRate[]> Iso = new(() => Read(CurrencyCatalogue.Iso));

    public static IReadOnlyList<LegalRate> Of(CurrencyCatalogue catalogue) => ReferenceEquals(catalogue, CurrencyCatalogue.Iso) ? Iso.Value : Read(catalogue);

    private static LegalRate[] Read(CurrencyCatalogue catalogue) => [.. catalogue.All.SelectMany(Of)];

    private static IEnumerable<LegalRate> Of(Currency currency)
    {
        if (currency.EuroRate is { } euro)
            yield return new(Series(Euro, currency.Code, euro.Rate, euro.From, default, euro.Confidence, euro.Source), default);
        // Where all countries took the same step, the country does not have to be named.
        CurrencySuccession? common = currency.SuccessionIn(country: null);
        foreach (CurrencySuccession step in common is null ? currency.Successions : [common])
        {
            if (step is not { FromUnits: { } from, ToUnits: { } to } || (step.To == Euro && currency.EuroRate is not null) || step.Validity.Start.Kind is not (ValidityBoundKind.Date or ValidityBoundKind.Range))
                continue;
            CountryCode country = common is null ? step.Country ?? default : default;
            // The last day on which it may have begun is the first on which it certainly holds.
            LocalDate day = step.Validity.Start.Latest.Latest;
            yield return new(
                RateOf(step, from, to, out decimal rate)
                    ? Series(step.To, step.From, rate, day, country, step.Confidence, step.Source)
                    : Series(step.From, step.To, rate, day, country, step.Confidence, step.Source),
                country);
        }
    }

    /// <returns>True where the rate is the old units for one new one, false where it is the new units for one old one, as the other has no exact decimal.</returns>
    /// <exception cref="ArgumentException">The factors give no rate.</exception>
    private static bool RateOf(CurrencySuccession step, decimal from, decimal to, out decimal rate)
    {
        bool isExact = false;
        rate = 0;
        try
        {
            if (from > 0 && to > 0)
            {
                rate = from / to;
                isExact = rate * to == from;
                rate = isExact ? rate : to / from;
            }
        }
        catch (OverflowException)
        {
            rate = 0;
        }
        return rate > 0 ? isExact : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"The step from {step.From} to {step.To} cannot be converted with: {from} units for {to} do not give a rate above zero within the range of decimal."), nameof(step));
    }

    private static ExchangeRateSeries Series(CurrencyCode from, CurrencyCode to, decimal rate, LocalDate day, CountryCode country, Confidence confidence, ReferenceSource? source) => new()
    {
        Id = new($"law-{from}-{to}{(country.IsDefault ? "" : $"-{country}")}".ToLowerInvariant()),
        Base = from,
        Quote = to,
        RateType = RateType.Irrevocable,
        DateBasis = DateBasis.Effective,
        Points = [new(day, rate)],
        Evidence = new() { Confidence = confidence, Citations = source is null ? [] : [new() { Source = new(source.Id) }] },
    };
}

/// <summary>A rate fixed by law, and the country in whose money it holds; unspecified: any.</summary>
internal readonly record struct LegalRate(ExchangeRateSeries Series, CountryCode Country);

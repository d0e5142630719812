// An amount converted for each day of a range, over weekends and holidays, and the reason for each day without a rate. The file has the form in which the European Central Bank
// publishes its history; the figures are examples.
using Alliance.Core;
using NodaTime;

ValueList<ExchangeRateSeries> series;
using (FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "eurofxref-hist.csv")))
    series = EcbReferenceRates.Read(file);
ExchangeRateTable rates = ExchangeRateTable.Of(series);

// The bank fixes its rates on working days: each is used for at most three days after it.
RateLookup lookup = RateLookup.LastWithin(3);
var options = new ConversionOptions { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) };
var amount = new Money(1_000m, CurrencyCode.EUR);
LocalDate[] days = [.. Enumerable.Range(0, 18).Select(new LocalDate(2025, 12, 19).PlusDays)];

List<string> refused = [];
foreach (CurrencyCode currency in series.Select(one => one.Quote))
{
    List<Money> results = [];
    foreach (LocalDate day in days)
    {
        if (rates.TryConvert(amount, currency, day, lookup, out CurrencyConversion? conversion, out ConversionFailure failure, options))
            results.Add(conversion.Result);
        else
            refused.Add($"{currency} {day:MM-dd} {failure}");
    }
    Console.WriteLine($"{amount} on {results.Count} of {days.Length} days: {results.Min()} to {results.Max()}");
}
Console.WriteLine($"Not converted: {string.Join(", ", refused)}");
// The 28th is four days after the last working day. The krona has no rate on the 24th and the 29th, and nothing tells its rate in between. The lev has a rate after its last
// fixing too, because law fixed the one at which Bulgaria joined the euro.
Check.Equal(
    "USD 12-28 TooOld, JPY 12-28 TooOld, ISK 12-24 Gap, ISK 12-25 Gap, ISK 12-26 Gap, ISK 12-27 Gap, ISK 12-28 Gap, ISK 12-29 Gap, BGN 12-28 TooOld",
    string.Join(", ", refused));

// On a Sunday the answer contains the Friday's rate, and says so.
RateAnswer sunday = rates.RateOf(CurrencyCode.EUR, CurrencyCode.USD, new LocalDate(2025, 12, 21), lookup);
Check.Equal((1.1712m, new LocalDate(2025, 12, 19), "ecb-reference-rates"), (sunday.Rate, sunday.RateDay, sunday.Legs.Single().Source?.ToString()));

// An amount in another currency goes over the euro: two legs, each with the day of its rate.
CurrencyConversion yen = rates.Convert(new Money(100m, CurrencyCode.USD), CurrencyCode.JPY, new LocalDate(2025, 12, 27), lookup, options);
Check.True(yen.Legs.Count == 2 && yen.Legs.All(leg => leg.Day == new LocalDate(2025, 12, 24)));
Check.Equal("15588 JPY", yen.Result.ToString());

// Several amounts at once, each with its own answer. A sum is exact, and never converts.
ValueList<ConversionAnswer> answers = rates.ConvertAll([amount, new(50m, CurrencyCode.USD), new(1m, CurrencyCode.TRY)], CurrencyCode.EUR, new LocalDate(2025, 12, 30), lookup, options);
Check.Equal(ConversionFailure.NoSeries, answers[2].Failure);
Money total = answers.Select(answer => answer.Conversion?.Result).OfType<Money>().Sum(CurrencyCode.EUR);
Check.Equal("1042.53 EUR", total.ToString());

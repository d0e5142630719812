using CsCheck;

namespace Alliance.Core.Tests.Currencies;

/// <summary>A conversion without a trace gives the same answer as one with it.</summary>
public sealed class ConversionTraceLaws
{
    // RUR and VES stood for two units; what became of RUR is fixed by law, and depends on the country.
    private static readonly CurrencyCode[] Codes = [new("EUR"), new("USD"), new("JPY"), new("RUB"), new("RUR"), new("VES"), new("SIT"), new("XAU")];

    // The days about which SIT became EUR, RUR ceased to stand for two units, and VES began to.
    private static readonly Gen<LocalDate> Starts = Gen.OneOf(Gen.Const(new LocalDate(2006, 12, 20)), Gen.Const(new LocalDate(2003, 12, 20)), Gen.Const(new LocalDate(2021, 9, 20)));

    private static readonly Gen<decimal> Small = Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[0, 6], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale));

    private static readonly Gen<decimal> Wide = Gen.Select(Gen.Int, Gen.Int, Gen.Int[1, int.MaxValue], Gen.Int[0, 28], (low, mid, high, scale) => new decimal(low, mid, high, false, (byte)scale));

    private static readonly Gen<decimal> Amount = Gen.Select(
        Gen.Frequency(
            (6, Small),
            (2, Gen.Const(0m)),
            (1, Gen.Select(Gen.ULong, Gen.Int[0, 28], (digits, scale) => unchecked(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale)))),
            (1, Wide)),
        Gen.Bool, (amount, isNegative) => isNegative ? -amount : amount);

    private static Gen<ExchangeRateSeries> SeriesFrom(LocalDate start) => Gen.Select(Gen.Int[0, 7], Gen.Int[1, 7], Gen.Frequency((9, Small), (1, Wide)).Array[20], Gen.OneOf(Gen.Const(0), Gen.Int[0, 19]), Gen.Enum<RateType>(), Gen.Int[0, 20], (from, step, rates, missing, type, id) => new ExchangeRateSeries
    {
        Id = new($"s{id}"),
        Base = Codes[from],
        Quote = Codes[(from + step) % Codes.Length],
        RateType = type,
        DateBasis = id % 2 == 0 ? DateBasis.Fixing : DateBasis.Effective,
        // A lone rate is not kept by days.
        Points = [.. rates.Select((rate, i) => new ExchangeRate(start.PlusDays(i), rate)).Where((_, i) => id % 5 == 0 ? i == missing : i != missing)],
    });

    private static readonly Gen<MoneyRounding> Rounding = Gen.Select(Gen.Int[0, 3], Gen.Enum<MidpointRounding>(), Gen.Int[0, 28], Gen.OneOf(Small, Wide), (kind, mode, decimals, quantum) => kind switch
    {
        0 => MoneyRounding.None,
        1 => MoneyRounding.ToMinorUnits(mode),
        2 => MoneyRounding.ToDecimals(decimals % 8, mode),
        _ => MoneyRounding.ToQuantum(quantum, mode),
    });

    private static readonly Gen<ConversionOptions> Options = Gen.Select(Gen.Int[-8, 7], Gen.Int[1, 3], Gen.Bool, Gen.Bool, Gen.OneOf(Gen.Const(default(CountryCode)), Gen.Const(CountryCode.RU)), Rounding, (pivot, legs, onlyAsPublished, isSettled, country, rounding) => new ConversionOptions
    {
        Pivot = pivot < 0 ? default : Codes[pivot],
        MaxLegs = legs,
        PublishedDirectionOnly = onlyAsPublished,
        UnitsAreUnambiguous = isSettled,
        Country = country,
        Rounding = rounding,
    });

    private static readonly Gen<RateLookup> Lookup = Gen.OneOf(Gen.Const(RateLookup.ExactDay), Gen.Const(RateLookup.InForceUntilReplaced), Gen.Int[1, 5].Select(RateLookup.LastWithin));

    [Fact]
    public void With_or_without_a_trace_the_answer_is_the_same() => Starts.SelectMany(start => Gen.Select(Gen.Const(start), SeriesFrom(start).Array[1, 8], Gen.Select(Amount, Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[-1, 24], Options, Lookup).Array[40])).Sample((start, series, questions) =>
    {
        ExchangeRateTable table = ExchangeRateTable.Of(series.DistinctBy(one => one.Id));
        foreach ((decimal amount, int from, int to, int day, ConversionOptions options, RateLookup lookup) in questions)
        {
            LocalDate on = start.PlusDays(day);
            bool isTraced = table.TryConvert(new Money(amount, Codes[from]), Codes[to], on, lookup, out CurrencyConversion? conversion, out ConversionFailure traced, options);
            bool isConverted = table.TryConvertAmount(new Money(amount, Codes[from]), Codes[to], on, lookup, out Money result, out ConversionFailure failure, options);
            Assert.Equal((isTraced, conversion?.Result ?? default, traced), (isConverted, result, failure));
            Assert.False(result.Amount == 0 && decimal.IsNegative(result.Amount));
            // Equal numbers are written alike too.
            Assert.Equal(decimal.GetBits(conversion?.Result.Amount ?? 0), decimal.GetBits(result.Amount));
        }
    }, iter: 1_000);
}

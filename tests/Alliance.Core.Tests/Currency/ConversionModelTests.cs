using System.Numerics;
using CsCheck;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Conversion held to a model that searches all series for every leg and calculates in fractions of any size.</summary>
public sealed class ConversionModelTests
{
    private static readonly LocalDate Start = new(1999, 12, 1);

    /// <summary>Two, none, three and no minor units.</summary>
    private static readonly CurrencyCode[] Few = [new("EUR"), new("USD"), new("JPY"), new("KWD"), new("XAU")];

    private static readonly CurrencyCode?[] NoneOrFew = [null, null, null, .. Few.Select(code => (CurrencyCode?)code)];

    /// <summary>Those that are met with, those of 56 to 64 bits, and those as wide as a decimal is.</summary>
    private static readonly Gen<decimal> Rate = Gen.Frequency(
        (6, Gen.Select(Gen.Int[1, 10_000_000], Gen.Int[0, 6], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale))),
        (1, Gen.Select(Gen.ULong[1, ulong.MaxValue], Gen.Int[8, 28], (digits, scale) => unchecked(new decimal((int)digits, (int)(digits >> 32), 0, false, (byte)scale)))),
        (1, Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Int[14, 28], (low, mid, high, scale) => new decimal(low, mid, high, false, (byte)scale)).Where(rate => rate > 0)));

    private static readonly Gen<decimal> Amount = Gen.Select(Rate, Gen.Bool, (amount, isNegative) => isNegative ? -amount : amount);

    private static readonly Gen<ExchangeRateSeries> Series = Gen.Select(
        Gen.Select(Gen.Int[0, 4], Gen.Int[1, 4], Gen.Int[1, 40], Gen.Int[0, 99]),
        Gen.Select(Gen.Int[0, 90], Rate).Array[1, 12], Gen.Enum<DateBasis>(), Gen.Enum<RateType>(), Gen.Int[0, 9],
        (shape, points, basis, type, extra) =>
        {
            (int from, int step, int spread, int id) = shape;
            // Far apart they are searched for, close together they stand in a list of days.
            int apart = spread > 30 ? 100 : 1;
            ExchangeRate[] rates = [.. points.DistinctBy(point => point.Item1).OrderBy(point => point.Item1).Select(point => new ExchangeRate(Start.PlusDays(point.Item1 * apart), point.Item2))];
            return new ExchangeRateSeries
            {
                Id = new($"s{id}"),
                Base = Few[from],
                Quote = Few[(from + step) % Few.Length],
                RateType = type,
                DateBasis = basis,
                Points = [.. rates],
                Ended = extra == 0 ? rates[^1].Day.PlusDays(1) : null,
                Gaps = extra == 1 ? [Validity.From(rates[^1].Day.PlusDays(2))] : [],
            };
        });

    private static readonly Gen<MoneyRounding> Rounding = Gen.Select(Gen.Int[0, 3], Gen.Enum<MidpointRounding>(), Gen.Int[0, 28], Rate, (kind, mode, decimals, quantum) => kind switch
    {
        0 => MoneyRounding.None,
        1 => MoneyRounding.ToMinorUnits(mode),
        2 => MoneyRounding.ToDecimals(decimals % 8, mode),
        _ => MoneyRounding.ToQuantum(quantum, mode),
    });

    private static readonly Gen<RateLookup> Lookup = Gen.OneOf(Gen.Const(RateLookup.ExactDay), Gen.Const(RateLookup.InForceUntilReplaced), Gen.Int[1, 20].Select(RateLookup.LastWithin));

    [Fact]
    public void A_conversion_is_what_the_model_says() => Gen.Select(
        Series.Array[1, 10], Gen.Select(Amount, Gen.Int[0, 4], Gen.Int[1, 4]), Gen.Int[0, 100].Array[1, 12], Lookup, Rounding,
        Gen.Select(Gen.Int[0, NoneOrFew.Length - 1], Gen.Int[1, 4], Gen.Bool)).Sample((all, question, days, lookup, rounding, route) =>
    {
        ExchangeRateSeries[] series = [.. all.DistinctBy(one => one.Id)];
        ExchangeRateTable table = ExchangeRateTable.Of(series);
        var amount = new Money(question.Item1, Few[question.Item2]);
        CurrencyCode to = Few[(question.Item2 + question.Item3) % Few.Length];
        var options = new ConversionOptions { Rounding = rounding, MaxLegs = route.Item2, PublishedDirectionOnly = route.Item3, Pivot = NoneOrFew[route.Item1] ?? default };
        // Asked of the days of points too, and not of others alone.
        foreach (LocalDate day in days.SelectMany((offset, i) => new[] { Start.PlusDays(offset), series[i % series.Length].Points[offset % series[i % series.Length].Points.Count].Day }))
        {
            bool isConverted = table.TryConvertAmount(amount, to, day, lookup, out Money result, out ConversionFailure failure, options);
            bool isTraced = table.TryConvert(amount, to, day, lookup, out CurrencyConversion? conversion, out ConversionFailure traced, options);
            Assert.Equal((isConverted, result, failure), (isTraced, conversion?.Result ?? default, traced));
            Found[]? legs = Way(series, amount.Currency, to, day, lookup, options);
            if (legs is null)
            {
                Assert.False(isConverted);
                Assert.NotEqual(ConversionFailure.Overflow, failure);
                continue;
            }
            if (conversion is not null)
                Assert.Equal(legs.Select(leg => (leg.Series.Base, leg.Series.Quote, leg.Point.Rate, leg.Point.Day, leg.IsInverted)), conversion.Legs.Select(leg => (leg.Base, leg.Quote, leg.Rate, leg.Day, leg.IsInverted)));
            BigRational exact = legs.Aggregate((BigRational)amount.Amount, (value, leg) => leg.IsInverted ? value / (BigRational)leg.Point.Rate : value * (BigRational)leg.Point.Rate);
            CheckResult(exact, rounding, to, isConverted, result, failure);
        }
    }, iter: 300);

    private static void CheckResult(BigRational exact, MoneyRounding rounding, CurrencyCode to, bool isConverted, Money result, ConversionFailure failure)
    {
        if (!rounding.IsDefault)
        {
            if (rounding.IsToMinorUnits && to.MinorUnits is null)
            {
                Assert.Equal(ConversionFailure.NoMinorUnit, failure);
                return;
            }
            Assert.True(rounding.TryQuantum(to.MinorUnits ?? -1, out DecimalDigits digits));
            BigRational quantum = new(digits.Value, BigInteger.Pow(10, digits.Scale));
            BigInteger wholes = (exact / quantum).Round(rounding.Mode);
            BigInteger multiple = BigInteger.Abs(wholes) * digits.Value;
            int scale = digits.Scale;
            for (; multiple >> 96 > 0 && scale > 0 && (multiple % 10).IsZero; scale--)
                multiple /= 10;
            bool fits = multiple >> 96 == 0;
            Assert.Equal((fits, fits ? ConversionFailure.None : ConversionFailure.Overflow), (isConverted, failure));
            if (fits)
                Assert.Equal((new BigRational(wholes, 1) * quantum, to, scale), ((BigRational)result.Amount, result.Currency, result.Amount.Scale));
            return;
        }
        if (!isConverted)
        {
            Assert.Equal(ConversionFailure.Overflow, failure);
            Assert.True(exact.Abs().CompareTo((BigRational)decimal.MaxValue) > 0);
            return;
        }
        int places = 28;
        while (places > 0 && (exact.Abs() * new BigRational(BigInteger.Pow(10, places), 1)).Round(MidpointRounding.ToEven) >> 96 > 0)
            places--;
        Assert.True((exact - (BigRational)result.Amount).Abs().CompareTo(new(1, 2 * BigInteger.Pow(10, places))) <= 0);
    }

    /// <summary>The legs of the way that the model takes, or null.</summary>
    private static Found[]? Way(ExchangeRateSeries[] series, CurrencyCode from, CurrencyCode to, LocalDate day, RateLookup lookup, ConversionOptions options)
    {
        if (options.Pivot is { IsDefault: false } pivot)
            return Legs(pivot == from || pivot == to ? [from, to] : [from, pivot, to]);
        // All ways without a circle, the shorter ones first, and of those as short in the order of the alphabet.
        IEnumerable<CurrencyCode[]> ways = [[from]];
        for (int legs = 1; legs <= options.MaxLegs; legs++)
        {
            ways = [.. ways.SelectMany(way => Few.Order().Where(next => !way.Contains(next)).Select(next => (CurrencyCode[])[.. way, next]))];
            foreach (CurrencyCode[] way in ways.Where(way => way[^1] == to))
            {
                if (Legs(way) is { } found)
                    return found;
            }
        }
        return null;

        Found[]? Legs(CurrencyCode[] way)
        {
            Found?[] legs = [.. way.Zip(way.Skip(1), (one, next) => Leg(series, one, next, day, lookup, options.PublishedDirectionOnly))];
            return legs.Contains(null) ? null : [.. legs.Select(leg => leg!)];
        }
    }

    private static Found? Leg(ExchangeRateSeries[] series, CurrencyCode from, CurrencyCode to, LocalDate day, RateLookup lookup, bool onlyAsPublished) => series
        .Where(one => (one.Base == from && one.Quote == to) || (one.Base == to && one.Quote == from && !onlyAsPublished))
        .Select(one => PointOn(one, day, lookup) is { } point ? new Found(one, point, one.Base == to) : null)
        .OfType<Found>()
        .OrderByDescending(found => found.Point.Day)
        .ThenBy(found => found.IsInverted)
        .ThenBy(found => found.Series.RateType.Known switch { RateType.Irrevocable => 0, RateType.OfficialReference => 1, RateType.Market => 2, _ => 3 })
        .ThenBy(found => found.Series.Id.Value, StringComparer.Ordinal)
        .FirstOrDefault();

    private static ExchangeRate? PointOn(ExchangeRateSeries series, LocalDate day, RateLookup lookup)
    {
        ExchangeRate? last = series.Points.Where(point => point.Day <= day).Select(point => (ExchangeRate?)point).LastOrDefault();
        bool holds = last is { } point && (point.Day == day
            || (!(series.Ended < day) && !(series.Gaps.Count > 0 && day >= point.Day.PlusDays(2) && point.Day == series.Points[^1].Day)
                && (series.RateType == RateType.Irrevocable
                    || (lookup == RateLookup.InForceUntilReplaced ? series.DateBasis == DateBasis.Effective : lookup.Allows(Period.DaysBetween(point.Day, day))))));
        return holds ? last : null;
    }

    private sealed record Found(ExchangeRateSeries Series, ExchangeRate Point, bool IsInverted);
}

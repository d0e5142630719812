using System.Numerics;
using Alliance.Core.Validation;
using CsCheck;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

public sealed class ConversionLaws
{
    private static readonly CurrencyCode[] Few = [Eur, Usd, Rub, Chf, Cny, Kzt];

    private static readonly Gen<decimal> Rate = Gen.Select(Gen.Int[1, 10_000_000], Gen.Int[0, 6], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale));

    private static readonly Gen<Money> Amount = Gen.Select(Gen.Long[-10_000_000_000_000, 10_000_000_000_000], Gen.OneOf(Few), (cents, currency) => new Money(cents / 100m, currency));

    /// <summary>A dozen series among six currencies in eight days, with gaps, ends and pieces.</summary>
    private static readonly Gen<ExchangeRateSeries[]> Tables = Gen.Select(
        Gen.OneOf(Few), Gen.OneOf(Few), Gen.Select(Gen.Int[1, 8], Rate).Array[1, 5], Gen.Enum<DateBasis>(), Gen.Enum<RateType>(), Gen.Int[0, 9],
        (from, to, points, basis, type, extra) => (from, to, points, basis, type, extra))
        .Array[1, 12]
        .Select(all => all
            .Where(one => one.from != one.to)
            .Select((one, i) => Fixing($"s{i}", one.from, one.to, [.. one.points.DistinctBy(point => point.Item1).OrderBy(point => point.Item1)]) with
            {
                DateBasis = one.basis,
                RateType = one.type,
                Ended = one.extra == 0 ? Day(8) : null,
                Gaps = one.extra == 1 ? [Validity.From(Day(9))] : [],
            })
            .ToArray());

    private static readonly Gen<RateLookup> Lookup = Gen.OneOf(Gen.Const(RateLookup.InForceUntilReplaced), Gen.Int[0, 9].Select(RateLookup.LastWithin));

    private static readonly Gen<(ExchangeRateSeries[] Series, Money Amount, CurrencyCode To, LocalDate Day, RateLookup Lookup, int Legs)> Questions =
        Gen.Select(Tables, Amount, Gen.OneOf(Few), Gen.Int[1, 10].Select(day => Day(day)), Lookup, Gen.Int[1, 5]);

    [Fact]
    public void A_cross_rate_is_the_product_of_its_legs() => Questions.Sample(q =>
    {
        var options = new ConversionOptions { MaxLegs = q.Legs, Rounding = MoneyRounding.ToDecimals(4, MidpointRounding.ToEven) };
        if (!ExchangeRateTable.Of(q.Series).TryConvert(q.Amount, q.To, q.Day, q.Lookup, out CurrencyConversion? conversion, out ConversionFailure failure, options))
        {
            Assert.NotEqual(ConversionFailure.None, failure);
            return;
        }
        BigRational exact = conversion!.Legs.Aggregate((BigRational)q.Amount.Amount, (value, leg) => leg.IsInverted ? value / (BigRational)leg.Rate : value * (BigRational)leg.Rate);
        Assert.Equal((exact * new BigRational(10_000, 1)).Round(MidpointRounding.ToEven), ((BigRational)conversion.Result.Amount * new BigRational(10_000, 1)).Numerator);
        Assert.True(conversion.Legs.Count <= q.Legs);
        Assert.Empty(new CurrencyConversionValidator().Validate(conversion).Errors);
        Assert.All(conversion.Legs, leg => Assert.True(leg.Day <= q.Day));
    });

    [Fact]
    public void The_order_of_the_series_changes_nothing() => Gen.Select(Questions, Gen.Int).Sample((q, seed) =>
    {
        ExchangeRateSeries[] shuffled = [.. q.Series];
        new Random(seed).Shuffle(shuffled);
        var options = new ConversionOptions { MaxLegs = q.Legs };
        bool one = ExchangeRateTable.Of(q.Series).TryConvert(q.Amount, q.To, q.Day, q.Lookup, out CurrencyConversion? first, out ConversionFailure firstFailure, options);
        bool other = ExchangeRateTable.Of(shuffled).TryConvert(q.Amount, q.To, q.Day, q.Lookup, out CurrencyConversion? second, out ConversionFailure secondFailure, options);
        Assert.Equal((one, first, firstFailure), (other, second, secondFailure));
    });

    [Fact]
    public void With_and_without_a_trace_the_result_is_the_same() => Questions.Sample(q =>
    {
        ExchangeRateTable table = ExchangeRateTable.Of(q.Series);
        bool traced = table.TryConvert(q.Amount, q.To, q.Day, q.Lookup, out CurrencyConversion? conversion, out ConversionFailure one);
        bool untraced = table.TryConvertAmount(q.Amount, q.To, q.Day, q.Lookup, out Money result, out ConversionFailure other);
        Assert.Equal((traced, conversion?.Result ?? default, one), (untraced, result, other));
        foreach (CurrencyCode pivot in new[] { default, Eur })
        {
            var options = new ConversionOptions { Pivot = pivot, MaxLegs = q.Legs, Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) };
            traced = table.TryConvert(q.Amount, q.To, q.Day, q.Lookup, out conversion, out one, options);
            untraced = table.TryConvertAmount(q.Amount, q.To, q.Day, q.Lookup, out result, out other, options);
            Assert.Equal((traced, conversion?.Result ?? default, one), (untraced, result, other));
        }
    });

    [Fact]
    public void The_ways_found_are_as_short_as_those_of_a_search_through_all() => Questions.Sample(q =>
    {
        ExchangeRateTable table = ExchangeRateTable.Of(q.Series);
        bool isFound = table.TryConvert(q.Amount, q.To, q.Day, q.Lookup, out CurrencyConversion? conversion, out ConversionFailure failure, new() { MaxLegs = q.Legs });
        int? shortest = Shortest(q.Amount.Currency, q.Legs, []);
        // The largest rates, one upon the other, lead beyond what a decimal holds: there is a way all the same.
        Assert.Equal(shortest is not null, isFound || failure == ConversionFailure.Overflow);
        Assert.Equal(isFound ? shortest : null, conversion?.Legs.Count);

        int? Shortest(CurrencyCode here, int legs, CurrencyCode[] been) =>
            here == q.To ? 0
            : legs == 0 ? null
            : Few.Where(next => next != here && !been.Contains(next) && table.TryConvertAmount(new Money(1, here), next, q.Day, q.Lookup, out _, out _, new() { MaxLegs = 1 }))
                .Min(next => Shortest(next, legs - 1, [.. been, here]) + 1);
    });

    [Fact]
    public void There_and_back_differs_by_what_rounding_the_way_there_allows() => Gen.Select(Amount, Rate).Sample((amount, rate) =>
    {
        CurrencyCode to = amount.Currency == Eur ? Rub : Eur;
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("there", amount.Currency, to, (10, rate)));
        ConversionOptions cents = new() { Rounding = MoneyRounding.ToMinorUnits(MidpointRounding.ToEven) };
        if (!table.TryConvertAmount(amount, to, Day(10), RateLookup.ExactDay, out Money there, out _, cents)
            || !table.TryConvertAmount(there, amount.Currency, Day(10), RateLookup.ExactDay, out Money back, out _, cents))
            return;
        // Half a cent there is worth half a cent by the rate here; another half cent is rounded here.
        BigRational bound = ((BigRational)0.005m / (BigRational)rate) + (BigRational)0.005m;
        Assert.True(((BigRational)back.Amount - (BigRational)amount.Amount).Abs().CompareTo(bound) <= 0);
    });

    [Fact]
    public void Unrounded_there_and_back_is_the_amount_to_26_digits() => Gen.Select(Amount, Rate).Sample((amount, rate) =>
    {
        CurrencyCode to = amount.Currency == Eur ? Rub : Eur;
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("there", to, amount.Currency, (10, rate)));
        if (!table.TryConvertAmount(amount, to, Day(10), RateLookup.ExactDay, out Money there, out _))
            return;
        table.TryConvertAmount(there, amount.Currency, Day(10), RateLookup.ExactDay, out Money back, out _);
        BigRational bound = ((BigRational)amount.Amount).Abs() * new BigRational(1, BigInteger.Pow(10, 26)) + new BigRational(BigInteger.Pow(10, 7), BigInteger.Pow(10, 28));
        Assert.True(((BigRational)back.Amount - (BigRational)amount.Amount).Abs().CompareTo(bound) <= 0);
    });

    [Fact]
    public void One_table_serves_many_threads()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(
            Fixing("usd", Eur, Usd, (10, 1.0527m), (11, 1.0507m)), Fixing("cny", Eur, Cny, (10, 7.6354m), (11, 7.6318m)), Fixing("rub", Usd, Rub, (10, 99.38m)));
        var asked = (from day in new[] { 10, 11, 12 } from to in Few select (Day: Day(day), To: to)).ToArray();
        (bool, Money, ConversionFailure)[] expected = [.. asked.Select(Answer)];
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, _ => Assert.Equal(expected, asked.Select(Answer)));

        (bool, Money, ConversionFailure) Answer((LocalDate Day, CurrencyCode To) question) =>
            (table.TryConvertAmount(new Money(1_000, Cny), question.To, question.Day, RateLookup.LastWithin(1), out Money result, out ConversionFailure failure), result, failure);
    }
}

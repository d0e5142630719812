using CsCheck;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

/// <summary>Which rate holds for a day, and why none does.</summary>
public sealed class LookupTests
{
    private static readonly Money Hundred = new(100, Eur);

    [Theory]
    [InlineData(6, "exact", 105)]
    [InlineData(8, "exact", ConversionFailure.TooOld)]
    [InlineData(8, "within 1", ConversionFailure.TooOld)]
    [InlineData(8, "within 2", 105)]
    [InlineData(8, "in force", ConversionFailure.TooOld)]
    [InlineData(6, "in force", 105)]
    [InlineData(5, "within 9", ConversionFailure.NotStarted)]
    [InlineData(13, "within 9", 107)]
    [InlineData(14, "within 9", ConversionFailure.Ended)]
    [InlineData(14, "in force", ConversionFailure.Ended)]
    public void A_fixing_belongs_to_its_day(int day, string lookup, object expected) =>
        Shows(Fixing("ecb", Eur, Rub, (6, 105), (9, 106), (13, 107)) with { Ended = Day(13) }, day, lookup, expected);

    [Theory]
    [InlineData(7, "in force", 106.304)]
    [InlineData(8, "in force", 106.304)]
    [InlineData(9, "in force", 106.304)]
    [InlineData(10, "in force", 105.09)]
    [InlineData(11, "in force", ConversionFailure.Gap)]
    [InlineData(13, "in force", ConversionFailure.Gap)]
    [InlineData(13, "within 30", ConversionFailure.Gap)]
    [InlineData(13, "exact", ConversionFailure.Gap)]
    [InlineData(14, "in force", 107)]
    [InlineData(30, "in force", 107)]
    [InlineData(8, "exact", ConversionFailure.TooOld)]
    [InlineData(8, "within 1", 106.304)]
    [InlineData(6, "in force", ConversionFailure.NotStarted)]
    public void A_rate_in_force_holds_over_the_weekend_and_not_into_a_gap(int day, string lookup, object expected) =>
        Shows(
            InForce("cbr", Eur, Rub, (7, 106.304m), (10, 105.09m), (14, 107)) with { Gaps = [Validity.Between(Day(11), Day(13))] },
            day,
            lookup,
            expected);

    [Theory]
    [InlineData("1900-02-28", "1900-03-02", 2)]
    [InlineData("2000-02-28", "2000-03-02", 3)]
    [InlineData("2023-02-28", "2023-03-02", 2)]
    [InlineData("2024-02-28", "2024-03-02", 3)]
    [InlineData("2100-02-28", "2100-03-02", 2)]
    [InlineData("1999-12-31", "2000-01-01", 1)]
    [InlineData("1600-02-29", "2024-03-01", 154864)]
    public void Days_are_counted_as_in_the_calendar(string of, string on, int days)
    {
        (LocalDate first, LocalDate last) = (PartialDate.Parse(of).Earliest, PartialDate.Parse(on).Earliest);
        Assert.Equal(days, Period.DaysBetween(first, last));
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("eur-usd", Eur, Usd) with { Points = [new(first, 1.05m)] });
        Assert.True(table.TryConvertAmount(new Money(1, Eur), Usd, last, RateLookup.LastWithin(days), out _, out _));
        Assert.False(table.TryConvertAmount(new Money(1, Eur), Usd, last, RateLookup.LastWithin(days - 1), out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.TooOld, failure);
    }

    [Fact]
    public void A_gap_without_an_end_says_that_what_follows_is_not_known()
    {
        ExchangeRateSeries series = InForce("cbr", Eur, Rub, (10, 105.09m)) with { Gaps = [Validity.From(Day(11))] };
        Shows(series, 10, "in force", 105.09);
        Shows(series, 11, "in force", ConversionFailure.Gap);
        Assert.Equal(ConversionFailure.Gap, Failure(ExchangeRateTable.Of(series), new(2030, 1, 1), RateLookup.LastWithin(10_000)));
    }

    [Theory]
    [InlineData(9, "in force", 106.304)]
    [InlineData(12, "in force", ConversionFailure.Gap)]
    [InlineData(12, "within 30", ConversionFailure.Gap)]
    [InlineData(14, "in force", 107)]
    public void No_rate_is_carried_over_a_gap_in_which_it_may_have_been_replaced(int day, string lookup, object expected) =>
        Shows(InForce("cbr", Eur, Rub, (7, 106.304m), (14, 107)) with { Gaps = [Validity.Between(Day(10), Day(11))] }, day, lookup, expected);

    [Fact]
    public void A_rate_fixed_by_law_holds_over_a_gap()
    {
        ExchangeRateSeries series = InForce("law", Eur, Rub, (7, 106.304m)) with { RateType = RateType.Irrevocable, Gaps = [Validity.Between(Day(10), Day(11))] };
        Shows(series, 11, "in force", ConversionFailure.Gap);
        Shows(series, 12, "in force", 106.304);
    }

    [Fact]
    public void An_older_piece_knows_no_better_than_a_newer_one_what_followed_it()
    {
        ExchangeRateSeries newer = InForce("cbr", Eur, Rub, (7, 106.304m), (10, 105.09m)) with { Gaps = [Validity.From(Day(11))] }, older = InForce("cbr", Eur, Rub, (4, 112.02m));
        Assert.Equal(ConversionFailure.Gap, Failure(ExchangeRateTable.Of(newer, older), Day(12), RateLookup.InForceUntilReplaced));
        ExchangeRateSeries same = InForce("cbr", Eur, Rub, (4, 112.02m), (10, 105.09m));
        Assert.Equal(105.09m, ExchangeRateTable.Of(newer, same).Convert(new Money(1, Eur), Rub, Day(12), RateLookup.InForceUntilReplaced).Result.Amount);
        ExchangeRateSeries later = InForce("cbr", Eur, Rub, (11, 107m));
        Assert.Equal(107m, ExchangeRateTable.Of(newer, later).Convert(new Money(1, Eur), Rub, Day(12), RateLookup.InForceUntilReplaced).Result.Amount);
        Assert.Equal(ConversionFailure.Gap, Failure(ExchangeRateTable.Of(newer, InForce("cbr", Eur, Rub, (14, 107m))), Day(12), RateLookup.InForceUntilReplaced));
    }

    [Fact]
    public void What_an_inexact_gap_may_include_is_not_known()
    {
        ExchangeRateSeries series = InForce("cbr", Eur, Rub, (10, 105.09m)) with { Gaps = [Validity.Between(ValidityBound.Between(Day(12), Day(14)), ValidityBound.Between(Day(16), Day(18)))] };
        Shows(series, 11, "in force", 105.09);
        Shows(series, 12, "in force", ConversionFailure.Gap);
        Shows(series, 18, "in force", ConversionFailure.Gap);
        Shows(series, 19, "in force", ConversionFailure.Gap);
    }

    [Fact]
    public void A_series_that_ended_never_gives_its_last_value_again()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(new ExchangeRateSeries
        {
            Id = new("ecb-eur-rub"),
            Base = Eur,
            Quote = Rub,
            RateType = RateType.OfficialReference,
            DateBasis = DateBasis.Fixing,
            Points = [new(new(2022, 3, 1), 117.201m)],
            Ended = new LocalDate(2022, 3, 1),
        });
        Assert.True(table.TryConvertAmount(Hundred, Rub, new(2022, 3, 1), RateLookup.ExactDay, out Money last, out _));
        Assert.Equal(new(11_720.1m, Rub), last);
        Assert.All(
            new[] { RateLookup.ExactDay, RateLookup.InForceUntilReplaced, RateLookup.LastWithin(1), RateLookup.LastWithin(int.MaxValue) },
            lookup => Assert.Equal(ConversionFailure.Ended, Failure(table, new(2022, 3, 2), lookup)));
    }

    [Fact]
    public void A_rate_fixed_by_law_holds_from_its_day_for_ever()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(new ExchangeRateSeries
        {
            Id = new("euro-hrk"),
            Base = Eur,
            Quote = new("HRK"),
            RateType = RateType.Irrevocable,
            DateBasis = DateBasis.Effective,
            Points = [new(new(2023, 1, 1), 7.53450m)],
        });
        Money kuna = new(753.45m, new("HRK"));
        Assert.True(table.TryConvertAmount(kuna, Eur, new(2040, 1, 1), RateLookup.ExactDay, out Money euros, out _));
        Assert.Equal(Hundred, euros);
        Assert.False(table.TryConvertAmount(kuna, Eur, new(2022, 12, 31), RateLookup.ExactDay, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.NotStarted, failure);
    }

    [Fact]
    public void Of_several_series_the_freshest_rate_is_taken()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(
            InForce("b", Eur, Rub, (4, 112.02m), (10, 105.09m)) with { Gaps = [Validity.Between(Day(5), Day(9))] },
            InForce("a", Eur, Rub, (7, 106.304m)) with { Gaps = [Validity.From(Day(10))] });
        Assert.Equal([112.02m, 106.304m, 106.304m, 105.09m], new[] { 4, 7, 9, 10 }.Select(day => table.Convert(new Money(1, Eur), Rub, Day(day), RateLookup.InForceUntilReplaced).Result.Amount));
        Assert.Equal(ConversionFailure.Gap, Failure(table, Day(5), RateLookup.InForceUntilReplaced));
        ExchangeRateTable both = ExchangeRateTable.Of(InForce("b", Eur, Rub, (4, 112.02m), (10, 105.09m)), InForce("a", Eur, Rub, (7, 106.304m)));
        Assert.Equal([112.02m, 106.304m, 106.304m, 105.09m, 105.09m], new[] { 4, 7, 9, 10, 12 }.Select(day => both.Convert(new Money(1, Eur), Rub, Day(day), RateLookup.InForceUntilReplaced).Result.Amount));
    }

    [Fact]
    public void Of_equally_fresh_rates_the_published_direction_comes_first_then_law_then_authority_then_id()
    {
        ExchangeRateSeries market = Fixing("a-market", Eur, Rub, (10, 101)) with { RateType = RateType.Market };
        ExchangeRateSeries official = Fixing("b-official", Eur, Rub, (10, 102)), later = Fixing("c-official", Eur, Rub, (10, 103));
        ExchangeRateSeries law = Fixing("d-law", Eur, Rub, (10, 104)) with { RateType = RateType.Irrevocable };
        ExchangeRateSeries inverse = Fixing("0-inverse", Rub, Eur, (10, 0.01m)) with { RateType = RateType.Irrevocable };
        Assert.Equal(104, Rate(market, official, later, law, inverse));
        Assert.Equal(102, Rate(later, official, market, inverse));
        Assert.Equal(101, Rate(inverse, market));
        Assert.Equal(100, Rate(inverse));

        static decimal Rate(params ExchangeRateSeries[] series) =>
            ExchangeRateTable.Of(series).Convert(new Money(1, Eur), Rub, Day(10), RateLookup.ExactDay).Result.Amount;
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void A_lone_rate_of_law_comes_before_the_daily_rate_of_its_day(int ofLaw)
    {
        ExchangeRateTable table = ExchangeRateTable.Of(
            Fixing("daily", Eur, Rub, (9, 101), (10, 102), (11, 103)),
            Fixing("law", Eur, Rub, (ofLaw, 104)) with { RateType = RateType.Irrevocable });
        for (int day = 9; day <= 11; day++)
        {
            var expected = new Money(day == ofLaw ? 104 : 92 + day, Rub);
            Assert.Equal(expected, table.Convert(new Money(1, Eur), Rub, Day(day), RateLookup.ExactDay).Result);
            Assert.True(table.TryConvertAmount(new Money(1, Eur), Rub, Day(day), RateLookup.ExactDay, out Money amount, out _));
            Assert.Equal(expected, amount);
        }
    }

    [Fact]
    public void Pieces_with_one_id_are_one_series()
    {
        ExchangeRateSeries monday = InForce("cbr", Eur, Rub, (10, 105.09m)), tuesday = InForce("cbr", Eur, Rub, (11, 106m));
        ExchangeRateTable table = ExchangeRateTable.Of(tuesday, monday with { Gaps = [Validity.From(Day(11))] }, monday);
        Assert.Equal([105.09m, 106m], new[] { 10, 12 }.Select(day => table.Convert(new Money(1, Eur), Rub, Day(day), RateLookup.InForceUntilReplaced).Result.Amount));
        Assert.Contains("different values", Assert.Throws<ArgumentException>(() => ExchangeRateTable.Of(monday, InForce("cbr", Eur, Rub, (10, 105.1m)))).Message, StringComparison.Ordinal);
        Assert.Contains("same id", Assert.Throws<ArgumentException>(() => ExchangeRateTable.Of(monday, InForce("cbr", Eur, Usd, (10, 105.1m)))).Message, StringComparison.Ordinal);
    }

    /// <summary>As the Icelandic króna from 2008 to 2018.</summary>
    [Fact]
    public void What_ended_by_an_older_file_and_goes_on_in_a_newer_one_has_not_ended()
    {
        ExchangeRateSeries older = Fixing("ecb", Eur, Rub, (2, 100m), (3, 101m)) with { Ended = Day(3) }, newer = Fixing("ecb", Eur, Rub, (10, 110m), (11, 111m));
        foreach (ExchangeRateTable table in new[] { ExchangeRateTable.Of(older, newer), ExchangeRateTable.Of(newer, older) })
        {
            Assert.Equal([100m, 101m, 110m, 111m, 111m], new[] { 2, 3, 10, 11, 12 }.Select(day => table.Convert(new Money(1, Eur), Rub, Day(day), RateLookup.LastWithin(7)).Result.Amount));
            Assert.False(table.TryConvertAmount(new Money(1, Eur), Rub, Day(5), RateLookup.LastWithin(7), out _, out ConversionFailure failure));
            Assert.Equal(ConversionFailure.Gap, failure);
        }
        ExchangeRateTable ended = ExchangeRateTable.Of(newer with { Ended = Day(11) }, older);
        Assert.False(ended.TryConvertAmount(new Money(1, Eur), Rub, Day(12), RateLookup.LastWithin(7), out _, out ConversionFailure why));
        Assert.Equal(ConversionFailure.Ended, why);
    }

    public static TheoryData<string, ExchangeRateSeries> Unfit => new()
    {
        { "missing or the same", Fixing("x", Eur, Eur, (10, 1)) },
        { "missing or the same", Fixing("x", Eur, default, (10, 1)) },
        { "2024-12-10 is not more than zero", Fixing("x", Eur, Rub, (10, 0)) },
        { "2024-12-10 is not more than zero", Fixing("x", Eur, Rub, (10, -1)) },
        { "2024-12-10 is not after", Fixing("x", Eur, Rub, (10, 1), (10, 1)) },
        { "2024-12-09 is not after", Fixing("x", Eur, Rub, (10, 1), (9, 1)) },
        { "2024-12-10 is later than its end", Fixing("x", Eur, Rub, (10, 1)) with { Ended = Day(9) } },
        { "2024-12-10 is in a gap", Fixing("x", Eur, Rub, (10, 1)) with { Gaps = [Validity.From(Day(10))] } },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_series_that_cannot_be_relied_on_is_refused(string why, ExchangeRateSeries series) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => ExchangeRateTable.Of(series)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_point_takes_24_bytes() => Assert.Equal(24, System.Runtime.CompilerServices.Unsafe.SizeOf<ExchangeRate>());

    /// <summary>Dense series are looked up in a list of days, sparse ones by search: both are what going through the points finds.</summary>
    [Fact]
    public void The_list_of_days_and_the_search_find_what_a_scan_finds() =>
        Gen.Select(Gen.Int[0, 4000].Array[1, 60].Select(days => days.Distinct().Order().ToArray()), Gen.Int[1, 40], Gen.Int[-10, 60_000], Gen.Int[0, 50]).Sample((offsets, spread, asked, within) =>
        {
            var start = new LocalDate(1999, 12, 30);
            ExchangeRate[] points = [.. offsets.Select((offset, i) => new ExchangeRate(start.PlusDays(offset * spread / 10), i + 1m))];
            points = [.. points.DistinctBy(point => point.Day)];
            LocalDate day = start.PlusDays(asked % (4000 * spread / 10 + 20));
            ExchangeRateTable table = ExchangeRateTable.Of(new ExchangeRateSeries
            {
                Id = new("x"),
                Base = Eur,
                Quote = Rub,
                RateType = RateType.Market,
                DateBasis = DateBasis.Fixing,
                Points = [.. points],
            });
            ExchangeRate? expected = points.Where(point => point.Day <= day && Period.DaysBetween(point.Day, day) <= within).Select(point => (ExchangeRate?)point).LastOrDefault();
            bool isFound = table.TryConvertAmount(new Money(1, Eur), Rub, day, RateLookup.LastWithin(within), out Money result, out _);
            Assert.Equal((expected is not null, expected?.Rate ?? 0), (isFound, result.Amount));
        });

    private static void Shows(ExchangeRateSeries series, int day, string lookup, object expected)
    {
        RateLookup policy = lookup switch
        {
            "exact" => RateLookup.ExactDay,
            "in force" => RateLookup.InForceUntilReplaced,
            _ => RateLookup.LastWithin(int.Parse(lookup.AsSpan("within ".Length), System.Globalization.CultureInfo.InvariantCulture)),
        };
        ExchangeRateTable table = ExchangeRateTable.Of(series);
        if (expected is ConversionFailure failure)
            Assert.Equal(failure, Failure(table, Day(day), policy));
        else
            Assert.Equal(Convert.ToDecimal(expected, System.Globalization.CultureInfo.InvariantCulture) * 100, table.Convert(Hundred, Rub, Day(day), policy).Result.Amount);
    }

    private static ConversionFailure Failure(ExchangeRateTable table, LocalDate day, RateLookup lookup)
    {
        bool isConverted = table.TryConvert(Hundred, Rub, day, lookup, out CurrencyConversion? conversion, out ConversionFailure failure);
        Assert.Equal(isConverted, conversion is not null);
        return failure;
    }
}

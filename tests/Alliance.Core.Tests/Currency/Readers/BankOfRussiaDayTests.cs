using System.Text;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies.Readers;

/// <summary>Which days a file of the Bank of Russia tells of, and in which rouble; figures made up.</summary>
public sealed class BankOfRussiaDayTests
{
    private static readonly CurrencyCode Rur = new("RUR");

    [Theory]
    [InlineData("01.07.1992", "RUR")]
    [InlineData("31.12.1997", "RUR")]
    [InlineData("01.01.1998", "RUB")]
    [InlineData("31.12.9999", "RUB")]
    public void A_day_before_1998_is_in_old_roubles(string day, string rouble)
    {
        ExchangeRateSeries series = Assert.Single(Daily(day, "5960,00"));
        Assert.Equal((rouble, $"bank-of-russia-usd-{rouble.ToLowerInvariant()}"), (series.Quote.ToString(), series.Id.Value));
        Assert.Equal(rouble == "RUR" ? new LocalDate(1997, 12, 31) : null, series.Ended);
    }

    [Fact]
    public void The_last_day_of_old_roubles_and_the_first_of_new_ones_are_two_series_of_a_table()
    {
        ExchangeRateTable table = ExchangeRateTable.Of([.. Daily("31.12.1997", "5960,00"), .. Daily("01.01.1998", "5,96")]);
        Assert.Equal(new(5960m, Rur), table.Convert(new Money(1, Usd), Rur, new(1997, 12, 31), RateLookup.InForceUntilReplaced).Result);
        Assert.Equal(new(5.96m, Rub), table.Convert(new Money(1, Usd), Rub, new(1998, 1, 1), RateLookup.InForceUntilReplaced).Result);
    }

    [Fact]
    public void A_file_of_one_day_says_nothing_of_the_next()
    {
        ValueList<ExchangeRateSeries> day = Daily("10.12.2024", "99,38");
        Assert.Equal([Validity.From(2024, 12, 11)], day[0].Gaps);
        ExchangeRateTable table = ExchangeRateTable.Of(day);
        Assert.Equal(99.38m, table.Convert(new Money(1, Usd), Rub, Day(10), RateLookup.InForceUntilReplaced).Result.Amount);
        Assert.False(table.TryConvertAmount(new Money(1, Usd), Rub, Day(11), RateLookup.InForceUntilReplaced, out _, out ConversionFailure failure));
        Assert.Equal(ConversionFailure.Gap, failure);
        Assert.Empty(Assert.Single(Daily("31.12.1997", "5960,00")).Gaps);
        Assert.Empty(Assert.Single(Daily("31.12.9999", "1")).Gaps);
    }

    [Fact]
    public void Old_roubles_asked_for_up_to_a_day_are_not_known_after_it()
    {
        ExchangeRateSeries series = Assert.Single(Dynamic("30.11.1997", ("29.11.1997", "5920")));
        Assert.Equal([Validity.From(1997, 12, 1)], series.Gaps);
        Assert.Equal(new LocalDate(1997, 12, 31), series.Ended);
    }

    [Fact]
    public void A_time_may_last_until_the_last_day_there_is() =>
        Assert.Empty(Assert.Single(Dynamic("31.12.9999", ("10.12.2024", "99,38"))).Gaps);

    [Theory]
    [InlineData("31.12.2026", "2026-04-13", "2026-04-13")]
    [InlineData("12.04.2026", "2026-04-13", "2026-04-12")]
    [InlineData("13.04.2026", "2026-04-13", "2026-04-13")]
    [InlineData("31.12.2026", "2026-04-10", "2026-04-11")]
    [InlineData("31.12.2026", "2026-04-01", "2026-04-11")]
    public void Nothing_is_known_after_the_day_of_retrieval_but_the_rates_of_the_file(string until, string retrieved, string known)
    {
        ExchangeRateSeries series = Assert.Single(Dynamic(until, PartialDate.Parse(retrieved).Earliest, ("10.04.2026", "80"), ("11.04.2026", "81,5")));
        LocalDate last = PartialDate.Parse(known).Earliest;
        Assert.Equal([Validity.From(last.PlusDays(1))], series.Gaps);
        Assert.Equal(81.5m, series.RateOn(last, RateLookup.InForceUntilReplaced).Rate);
        RateAnswer later = series.RateOn(last.PlusDays(1), RateLookup.InForceUntilReplaced);
        Assert.Equal((null, ConversionFailure.Gap), (later.Rate, later.Failure));
    }

    private static ValueList<ExchangeRateSeries> Daily(string day, string value) => BankOfRussiaRates.ReadDaily(new MemoryStream(Encoding.UTF8.GetBytes(
        $"<ValCurs Date='{day}'><Valute><CharCode>USD</CharCode><Nominal>1</Nominal><Value>{value}</Value></Valute></ValCurs>")));

    private static ValueList<ExchangeRateSeries> Dynamic(string until, params (string Day, string Value)[] records) => Dynamic(until, LocalDate.MaxIsoValue, records);

    private static ValueList<ExchangeRateSeries> Dynamic(string until, LocalDate retrieved, params (string Day, string Value)[] records) => BankOfRussiaRates.ReadDynamic(new MemoryStream(Encoding.UTF8.GetBytes(
        $"<ValCurs DateRange2='{until}'>{string.Concat(records.Select(record => $"<Record Date='{record.Day}'><Nominal>1</Nominal><Value>{record.Value}</Value></Record>"))}</ValCurs>")), Usd, retrieved);
}

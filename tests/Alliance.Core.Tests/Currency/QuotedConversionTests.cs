using CsCheck;
using static Alliance.Core.Tests.Currencies.RateTables;

namespace Alliance.Core.Tests.Currencies;

public sealed class QuotedConversionTests
{
    private static readonly AllianceDataset Dataset = EmbeddedDatasets.ReadAiAllianceNetwork();

    private static readonly QuotedConversion Article =
        Dataset.Projections.Single(projection => projection.Id == new Id<EconomicProjection>("ru-gdp-article")).QuotedConversion!;

    private static readonly LocalDate Published = Day(12);

    [Fact]
    public void The_articles_pair_implies_a_rate_within_what_its_rounding_allows()
    {
        Assert.Equal(105.263m, decimal.Round(Article.ImpliedRate!.Value, 3));
        Assert.Equal((104.744m, 105.783m), (decimal.Round(Article.ImpliedRates!.Value.Lowest, 3), decimal.Round(Article.ImpliedRates.Value.Highest, 3)));
    }

    [Fact]
    public void Of_the_Bank_of_Russias_rates_up_to_the_article_that_of_10_December_fits()
    {
        QuotedConversionCheck check = Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates), Published);
        Assert.Equal([Day(10)], check.FittingDays);
        Assert.Equal([(3, false), (4, false), (7, false), (10, true)], check.Candidates.Select(candidate => (candidate.Day.Day, candidate.Fits)));
        Assert.Equal(new Id<Source>("cbr-note-2024-12-10"), check.Candidates[3].Source);
        Assert.All(check.Candidates, candidate => Assert.True(candidate.Day <= Published));
    }

    [Fact]
    public void On_the_day_of_the_article_the_rate_is_not_known_and_none_is_carried_over()
    {
        QuotedConversionCheck check = Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates), Published);
        Assert.Equal((QuotedConversionVerdict.NoReferenceRate, ConversionFailure.Gap, null), (check.Verdict, check.Failure, check.ReferenceRate));
    }

    [Fact]
    public void Figures_at_the_ends_of_decimal_have_no_range_and_throw_nothing()
    {
        QuotedConversion pair = Article with { Amount = new() { Amount = 7e28m, Currency = Rub, Quantum = 7e28m }, QuotedEquivalent = new() { Amount = 1, Currency = Eur, Quantum = 0.1m } };
        Assert.Null(pair.ImpliedRates);
        QuotedConversion least = Article with { Amount = new() { Amount = decimal.MinValue, Currency = Rub }, QuotedEquivalent = new() { Amount = 1, Currency = Eur } };
        Assert.Null(least.Check(ExchangeRateTable.Of(InForce("x", Eur, Rub, (10, decimal.MaxValue))), Day(10)).Deviation);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() => Assert.Equal(
        Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates), Day(10)),
        Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates), Day(10).WithCalendar(CalendarSystem.Julian)));

    [Theory]
    [InlineData("2024-12-03", QuotedConversionVerdict.Inconsistent)]
    [InlineData("2024-12-08", QuotedConversionVerdict.Inconsistent)]
    [InlineData("2024-12-10", QuotedConversionVerdict.Consistent)]
    [InlineData("2025-01-13", QuotedConversionVerdict.Consistent)]
    public void A_day_with_a_rate_gets_a_verdict(string day, QuotedConversionVerdict expected)
    {
        QuotedConversionCheck check = Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal(expected, check.Verdict);
        Assert.Equal([Day(10)], check.FittingDays);
        Assert.Single(check.Legs);
    }

    [Fact]
    public void An_inconsistent_pair_says_by_how_much()
    {
        QuotedConversionCheck check = Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates), Day(3));
        Assert.Equal((112.8019m, -0.0668m), (check.ReferenceRate, decimal.Round(check.Deviation!.Value, 4)));
    }

    [Fact]
    public void The_European_Central_Bank_has_no_rate_since_March_2022()
    {
        QuotedConversionCheck check = Article.Check(ExchangeRateTable.Of(Dataset.ExchangeRates.Where(series => series.Id.Value.StartsWith("ecb-", StringComparison.Ordinal))), Published);
        Assert.Equal((QuotedConversionVerdict.NoReferenceRate, ConversionFailure.Ended), (check.Verdict, check.Failure));
        Assert.Empty(check.Candidates);
    }

    [Fact]
    public void Where_the_pair_itself_was_published_a_cross_rate_does_not_stand_in_for_it()
    {
        ExchangeRateSeries[] over = [InForce("eur-usd", Eur, Usd, (12, 1.05m)), InForce("usd-rub", Usd, Rub, (12, 100m))];
        Assert.Equal(QuotedConversionVerdict.Consistent, Article.Check(ExchangeRateTable.Of(over), Published).Verdict);
        QuotedConversionCheck check = Article.Check(ExchangeRateTable.Of([.. over, Fixing("eur-rub", Eur, Rub, (3, 117m)) with { Ended = Day(3) }]), Published);
        Assert.Equal((QuotedConversionVerdict.NoReferenceRate, null), (check.Verdict, check.ReferenceRate));
    }

    [Theory]
    [InlineData(100, 1.4)]
    [InlineData(100, 1.5)]
    [InlineData(1.4, 100)]
    [InlineData(1.5, 100)]
    [InlineData(0, 100)]
    [InlineData(-100, 100)]
    public void Amounts_that_their_rounding_may_have_made_of_nothing_allow_no_range(double amount, double equivalent)
    {
        var pair = new QuotedConversion
        {
            Amount = new() { Amount = (decimal)amount, Currency = Rub, Quantum = 3 },
            QuotedEquivalent = new() { Amount = (decimal)equivalent, Currency = Eur, Quantum = 3 },
        };
        Assert.Null(pair.ImpliedRates);
    }

    [Fact]
    public void A_range_of_rates_includes_its_ends()
    {
        var range = new RateRange(1.5m, 2m);
        Assert.Equal([false, true, true, true, false], new[] { 1.4999m, 1.5m, 1.7m, 2m, 2.0001m }.Select(range.Contains));
    }

    [Theory]
    [InlineData(112000L, 1064L, QuotedConversionVerdict.Consistent, 0)]
    [InlineData(1064L, 112000L, QuotedConversionVerdict.Inverted, 0)]
    [InlineData(134_400_000L, 1064L, QuotedConversionVerdict.Inconsistent, 0)]
    [InlineData(112000000L, 1064L, QuotedConversionVerdict.MagnitudeError, 3)]
    [InlineData(112000L, 1064000L, QuotedConversionVerdict.MagnitudeError, -3)]
    [InlineData(112000000000L, 1064L, QuotedConversionVerdict.MagnitudeError, 6)]
    [InlineData(112000000L, 1030L, QuotedConversionVerdict.MagnitudeError, 3)]
    [InlineData(112000L, 1030L, QuotedConversionVerdict.Inconsistent, 0)]
    [InlineData(1120000L, 1064L, QuotedConversionVerdict.Inconsistent, 0)]
    [InlineData(0L, 1064L, QuotedConversionVerdict.Undetermined, 0)]
    [InlineData(112000L, 0L, QuotedConversionVerdict.Undetermined, 0)]
    [InlineData(-112000L, 1064L, QuotedConversionVerdict.Undetermined, 0)]
    [InlineData(-112000L, -1064L, QuotedConversionVerdict.Consistent, 0)]
    public void Verdicts(long tenthsOfAmount, long tenthsOfEquivalent, QuotedConversionVerdict expected, int exponent)
    {
        QuotedConversionCheck check = Pair(tenthsOfAmount / 10m, tenthsOfEquivalent / 10m, 0.1m).Check(ExchangeRateTable.Of(Fixing("x", Eur, Rub, (10, 105.26m))), Day(10));
        Assert.Equal((expected, exponent), (check.Verdict, check.MagnitudeExponent));
    }

    [Fact]
    public void Without_the_rounding_of_a_figure_there_is_no_range_and_no_verdict()
    {
        QuotedConversion pair = Pair(11_000, 106.4m, 0.1m) with { Amount = new() { Amount = 11_000, Currency = Rub } };
        QuotedConversionCheck check = pair.Check(ExchangeRateTable.Of(Fixing("x", Eur, Rub, (10, 105.26m))), Day(10));
        Assert.Equal((QuotedConversionVerdict.Undetermined, null), (check.Verdict, check.ImpliedRates));
        Assert.NotNull(check.Deviation);
        Assert.False(Assert.Single(check.Candidates).Fits);
    }

    [Fact]
    public void Cross_rates_serve_where_nobody_publishes_the_pair()
    {
        ExchangeRateTable table = ExchangeRateTable.Of(Fixing("usd", Eur, Usd, (9, 1m), (10, 1.0527m)), Fixing("cny", Eur, Cny, (9, 8m), (10, 7.6354m)));
        var pair = new QuotedConversion { Amount = new() { Amount = 725.3m, Currency = Cny, Quantum = 0.1m }, QuotedEquivalent = new() { Amount = 100m, Currency = Usd, Quantum = 0.01m } };
        QuotedConversionCheck check = pair.Check(table, Day(10));
        Assert.Equal((QuotedConversionVerdict.Consistent, 2), (check.Verdict, check.Legs.Count));
        Assert.Equal([Day(10)], check.FittingDays);
    }

    [Fact]
    public void One_currency_on_both_sides_is_the_callers_fault() =>
        Assert.Throws<ArgumentException>(() => (Pair(1, 1, 1) with { Amount = new() { Amount = 1, Currency = Eur } }).Check(ExchangeRateTable.Of(), Day(10)));

    [Fact]
    public void The_range_holds_every_rate_of_which_both_figures_are_roundings() =>
        Gen.Select(Gen.Int[1_000, 1_000_000], Gen.Int[1_000, 1_000_000], Gen.Int[-50, 50], Gen.Int[-50, 50]).Sample((amount, equivalent, one, other) =>
        {
            RateRange range = Pair(amount * 10_000m, equivalent * 100m, 100).ImpliedRates!.Value;
            Assert.True(range.Contains(((amount * 100m) + one) * 100 / ((equivalent * 100m) + other)));
            Assert.False(range.Contains((amount + 0.51m) / (equivalent - 0.5m) * 100) || range.Contains((amount - 0.51m) / (equivalent + 0.5m) * 100));
        });

    private static QuotedConversion Pair(decimal amount, decimal equivalent, decimal quantum) => new()
    {
        Amount = new() { Amount = amount, Currency = Rub, Quantum = quantum * 100 },
        QuotedEquivalent = new() { Amount = equivalent, Currency = Eur, Quantum = quantum },
    };
}

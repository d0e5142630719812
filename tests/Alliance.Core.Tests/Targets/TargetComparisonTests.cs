using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

public sealed class TargetComparisonTests
{
    private static readonly CompetencyTarget Graduates = Workers.With(Seen(2024, 5000)) with
    {
        Id = new("ru-grads"),
        Indicator = new() { Title = "Graduates", Unit = UnitOfMeasure.HeadCount, Accumulation = Accumulation.PerYear },
        Target = Workers.Target with { Value = 15_500 },
        Baseline = Seen(2022, 3000),
    };

    private static readonly CompetencyTarget Spending = Workers with
    {
        Id = new("ru-spend"),
        Indicator = new() { Title = "Spending", Unit = UnitOfMeasure.Money, Currency = CurrencyCode.RUB, Accumulation = Accumulation.PerYear },
        Target = Workers.Target with { Value = 850_000_000_000 },
        Baseline = Seen(2022, 123_000_000_000),
    };

    [Fact]
    public void Without_a_unit_each_row_keeps_its_own()
    {
        TargetComparison table = Table(null);
        Assert.Equal(["ru-grads", "ru-spend", "ru-workforce"], table.Rows.Select(row => row.Pace.Target.Id.Value));
        Assert.All(table.Rows, row => Assert.Equal(ComparisonFailure.None, row.Aim.Failure));
        Assert.Equal(0.16, table.Rows[0].ShareOfWay!.Value, 9);
    }

    [Fact]
    public void In_percent_people_and_money_are_refused_with_the_reason() =>
        Assert.Equal([ComparisonFailure.NoDenominator, ComparisonFailure.OtherUnit, ComparisonFailure.None], Table(new(UnitOfMeasure.Percent)).Rows.Select(row => row.Aim.Failure));

    [Fact]
    public void A_share_becomes_people_where_the_population_is_known_for_its_time()
    {
        CompetencyTarget counted = Workers with { Population = new() { Description = "Workers", Sizes = [Seen(2022, 72_000_000)] } };
        ComparedTarget row = Assert.Single(TargetComparison.Of([counted], CountryCode.RU, EndOf(2024), new(UnitOfMeasure.HeadCount)).Rows);
        Assert.Equal((3_600_000, ComparisonFailure.NoDenominator), (row.Baseline.Value!.Value, row.Aim.Failure));
    }

    [Theory]
    [InlineData("EUR", Accumulation.PerYear, ComparisonFailure.OtherCurrency)]
    [InlineData("RUB", Accumulation.Cumulative, ComparisonFailure.OtherAccumulation)]
    [InlineData("RUB", Accumulation.NotStated, ComparisonFailure.None)]
    public void Money_compares_in_one_currency_and_one_way_of_counting(string currency, Accumulation accumulation, ComparisonFailure refusal) =>
        Assert.Equal(refusal, Table(new(UnitOfMeasure.Money, new CurrencyCode(currency), accumulation)).Rows[1].Baseline.Failure);

    [Fact]
    public void Others_targets_and_those_set_later_are_left_out()
    {
        Assert.Empty(new AllianceDataset { Targets = [Workers] }.AsOf(EndOf(2024)).TargetsOf(CountryCode.CN).Rows);
        Assert.Empty(new AllianceDataset { Targets = [Workers] }.AsOf(EndOf(2023)).TargetsOf(CountryCode.RU).Rows);
    }

    private static TargetComparison Table(TargetUnit? unit) => new AllianceDataset { Targets = [Workers, Graduates, Spending] }.AsOf(EndOf(2024)).TargetsOf(CountryCode.RU, unit);
}

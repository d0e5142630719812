using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

public sealed class LinearPathTests
{
    private static readonly PaceSeries Range = Series(40, 2020, 45, 2024, 50, 2028) with { UpperTarget = 60 };

    [Theory]
    [InlineData(45, PaceStatus.OnPace, 0.0)]
    [InlineData(44, PaceStatus.AccelerationNeeded, 1.0)]
    [InlineData(55, PaceStatus.Achieved, -5.0)]
    [InlineData(65, PaceStatus.OnPace, 0.0)]
    [InlineData(75, PaceStatus.Deterioration, 10.0)]
    public void To_overshoot_a_range_is_as_wrong_as_to_fall_short(double latest, PaceStatus status, double gap)
    {
        PaceVerdict verdict = Linear(Range with { Latest = latest });
        Assert.Equal(status, verdict.Status);
        Assert.Equal(gap, verdict.Gap!.Value, 9);
    }

    [Fact]
    public void Who_began_within_a_range_and_left_it_has_fallen_back() => Assert.Equal(PaceStatus.Deterioration, Linear(Range with { Base = 55 }).Status);

    [Fact]
    public void After_the_due_year_the_whole_change_is_due()
    {
        PaceVerdict verdict = default(LinearPath).Evaluate(Series(0, 2020, 90, 2030, 100, 2025), EndOf(2035));
        Assert.Equal((0.9, 100.0, 10.0), (verdict.Progress!.Value, verdict.DueValue!.Value, verdict.Gap!.Value));
    }

    [Theory]
    [InlineData("2024-06", "2024-06-30")]
    [InlineData("2024", "2024-12-31")]
    [InlineData("2024", "2024-12")]
    public void A_time_stands_at_its_end_however_it_is_written(string one, string other)
    {
        PacePath path = Linear(Range).Required!.Value;
        Assert.Equal(path.ValueOn(PartialDate.Parse(one)), path.ValueOn(PartialDate.Parse(other)));
    }

    [Theory]
    [InlineData(10, "2040")]
    [InlineData(5, "2060")]
    [InlineData(0, "not at this pace")]
    [InlineData(-1, "not at this pace")]
    [InlineData(100, "reached")]
    public void Attainment_is_a_date_or_never(double latest, string attained) => Assert.Equal(attained, Linear(Series(0, 2020, latest, 2022, 100, 2025)).Attainment.ToString());

    [Fact]
    public void Attainment_is_no_more_exact_than_the_figures()
    {
        PaceSeries monthly = Series(0, 2020, 10, 2022, 100, 2025) with { BasePeriod = new(2022, 1), LatestPeriod = new(2022, 2) };
        Assert.Equal("2022-11", Linear(monthly).Attainment.ToString());
    }

    [Fact]
    public void Before_its_baseline_a_path_asks_for_nothing() => Assert.Null(default(LinearPath).Evaluate(Range, new(2020, 6, 1)).DueValue);
}

using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>The edges of the compound ratio.</summary>
public sealed class CompoundRatioTests
{
    [Fact]
    public void A_base_or_a_target_of_zero_is_taken_as_a_thousandth_and_said_to_be()
    {
        PaceVerdict zero = Compound(Series(0, 2015, 5, 2020, 80)), small = Compound(Series(0.001, 2015, 5, 2020, 80));
        Assert.Equal((small.Progress, true, false), (zero.Progress, zero.WasZeroReplaced, small.WasZeroReplaced));
        PaceVerdict none = Compound(Series(10, 2015, 5, 2020, 0, isLessBetter: true));
        Assert.Equal((Compound(Series(10, 2015, 5, 2020, 0.001, isLessBetter: true)).Progress, true), (none.Progress, none.WasZeroReplaced));
    }

    [Theory]
    [InlineData(-10, -8, -5, false, PaceStatus.OnPace)]
    [InlineData(-10, -11, -5, false, PaceStatus.Deterioration)]
    [InlineData(-10, -4, -5, false, PaceStatus.Achieved)]
    [InlineData(-10, -11.5, -20, true, PaceStatus.AccelerationNeeded)]
    [InlineData(10, -1, 20, false, PaceStatus.NoVerdict)]
    [InlineData(-10, 1, 5, false, PaceStatus.NoVerdict)]
    public void Below_zero_growth_goes_down(double from, double latest, double target, bool isLessBetter, PaceStatus status) =>
        Assert.Equal(status, Compound(Series(from, 2015, latest, 2019, target, isLessBetter: isLessBetter)).Status);

    [Fact]
    public void Achieved_goes_before_a_falling_trend()
    {
        PaceVerdict verdict = Compound(Series(90, 2015, 85, 2020, 80));
        Assert.Equal((PaceStatus.Achieved, 5), (verdict.Status, verdict.Score!.Value));
        Assert.True(verdict.Progress < 0);
    }

    [Fact]
    public void A_fall_from_beyond_the_target_to_below_it_is_a_deterioration() => Assert.Equal(PaceStatus.Deterioration, Compound(Series(90, 2015, 75, 2020, 80)).Status);

    [Fact]
    public void A_fall_from_the_very_target_has_no_ratio_and_is_a_deterioration()
    {
        PaceVerdict verdict = Compound(Series(80, 2015, 75, 2020, 80));
        Assert.Equal((PaceStatus.Deterioration, null, -5), (verdict.Status, verdict.Progress, verdict.Score!.Value));
    }

    [Theory]
    [InlineData(100, 2020, PaceStatus.OnPace, 5)]
    [InlineData(99, 2020, PaceStatus.Deterioration, -2.751)]
    public void At_its_natural_limit_a_series_is_on_pace_as_long_as_it_is_not_lost(double latest, int year, PaceStatus status, double score)
    {
        PaceVerdict verdict = Compound(Series(100, 2015, latest, year) with { NaturalLimit = 100 });
        Assert.Equal(status, verdict.Status);
        Assert.Equal(score, verdict.Score!.Value, 3);
    }

    [Fact]
    public void A_limit_counts_only_where_it_lies_ahead()
    {
        PaceSeries falling = Series(90, 2015, 89, 2020, isLessBetter: true);
        Assert.Equal(Compound(falling).Status, Compound(falling with { NaturalLimit = 100 }).Status);
        PaceSeries rising = Series(97, 2015, 97.5, 2020);
        Assert.Equal((PaceStatus.LimitedProgress, PaceStatus.AccelerationNeeded), (Compound(rising).Status, Compound(rising with { NaturalLimit = 100 }).Status));
    }

    [Theory]
    [InlineData(0.8, 0.9)]
    [InlineData(0.8, 1 / 0.9)]
    [InlineData(1.25, 0.9)]
    public void A_ratio_around_1_counts_like_its_reciprocal(double from, double latest)
    {
        PaceSeries parity = Series(from, 2015, latest, 2020, 1) with { UpperTarget = 1, Unit = UnitOfMeasure.Ratio };
        Assert.Equal(Compound(Series(1.25, 2015, 1 / 0.9, 2020, 1, isLessBetter: true)).Progress!.Value, Compound(parity).Progress!.Value, 12);
        Assert.Equal(PaceStatus.Achieved, Compound(parity with { Latest = 0.98, Target = 0.97, UpperTarget = 1.03 }).Status);
    }

    [Theory]
    [InlineData(30, 40)]
    [InlineData(70, 40)]
    [InlineData(30, 60)]
    public void A_share_that_is_to_be_one_half_counts_its_distance(double from, double latest)
    {
        PaceSeries half = Series(from, 2015, latest, 2020, 50) with { UpperTarget = 50, Unit = UnitOfMeasure.Percent };
        Assert.Equal(Compound(Series(70, 2015, 60, 2020, 50, isLessBetter: true)).Progress!.Value, Compound(half).Progress!.Value, 12);
        Assert.Equal(NoVerdictReason.RangeNotSupported, Compound(half with { UpperTarget = 55 }).NoVerdictReason);
    }

    [Fact]
    public void Yearly_changes_are_turned_into_levels()
    {
        CompetencyTarget growth = Workers with
        {
            Indicator = new() { Title = "Growth", Unit = UnitOfMeasure.AnnualChange, Direction = Direction.HigherIsBetter },
            Target = new() { Value = 3, Due = new(2030) },
            Validity = Validity.From(2015),
            Baseline = Seen(2019, 2),
        };
        TargetPace pace = growth.With(Seen(2020, -4), Seen(2021, 6), Seen(2022, 2)).PaceAsOf(EndOf(2022));
        double observed = Math.Pow(0.96 * 1.06 * 1.02, 1 / 3.0) - 1;
        Assert.Equal(observed / 0.03, pace.EvaluateCompound().Progress!.Value, 9);
        Assert.Equal(NoVerdictReason.YearsMissing, growth.With(Seen(2020, -4), Seen(2022, 2)).PaceAsOf(EndOf(2022)).EvaluateCompound().NoVerdictReason);
    }

    [Fact]
    public void Where_no_baseline_is_stated_the_base_is_the_first_figure_of_2015_or_later()
    {
        TargetPace pace = (Workers with { Baseline = null, Validity = Validity.From(2010) }).With(Seen(2010, 1), Seen(2016, 5), Seen(2020, 20)).PaceAsOf(EndOf(2020));
        Assert.Equal(1, pace.Baseline!.Value);
        Assert.Equal(Compound(Series(5, 2016, 20, 2020, 80)).Progress, pace.EvaluateCompound().Progress);
        Assert.Equal(Linear(Series(1, 2010, 20, 2020, 80)).Progress, pace.EvaluateLinear().Progress);
    }

    [Fact]
    public void The_due_year_is_2030_where_none_is_given() =>
        Assert.Equal(Compound(Series(5, 2015, 9, 2020, 80)).Progress, Compound(Series(5, 2015, 9, 2020, 80) with { Due = default }).Progress);
}

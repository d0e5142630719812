using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>Russia's 80 % of workers by 2030, reckoned by hand.</summary>
public sealed class RussiaTests
{
    [Fact]
    public void The_line_asks_for_9_375_points_a_year_and_23_75_percent_at_the_end_of_2024()
    {
        PaceVerdict linear = Workers.PaceAsOf(EndOf(2024)).EvaluateLinear();
        Assert.Equal((9.375, 23.75), (linear.Required!.Value.RatePerYear, linear.DueValue!.Value));
    }

    [Fact]
    public void The_ratio_asks_for_41_4_percent_a_year_and_10_percent_at_the_end_of_2024()
    {
        PaceVerdict compound = Workers.PaceAsOf(EndOf(2024)).EvaluateCompound();
        Assert.Equal(Math.Sqrt(2) - 1, compound.Required!.Value.RatePerYear, 12);
        Assert.Equal(10, compound.DueValue!.Value, 12);
    }

    [Theory]
    [InlineData(9.710, PaceStatus.OnPace)]
    [InlineData(9.708, PaceStatus.AccelerationNeeded)]
    [InlineData(7.795, PaceStatus.AccelerationNeeded)]
    [InlineData(7.793, PaceStatus.LimitedProgress)]
    [InlineData(5, PaceStatus.LimitedProgress)]
    [InlineData(4.999, PaceStatus.Deterioration)]
    [InlineData(80, PaceStatus.Achieved)]
    public void By_the_ratio_2024_is_on_pace_from_9_709_percent(double seen, PaceStatus status) =>
        Assert.Equal(status, Workers.With(Seen(2024, (decimal)seen)).PaceAsOf(EndOf(2024)).EvaluateCompound().Status);

    [Theory]
    [InlineData(22.8125, PaceStatus.OnPace)]
    [InlineData(22.812, PaceStatus.AccelerationNeeded)]
    [InlineData(16.25, PaceStatus.AccelerationNeeded)]
    [InlineData(16.249, PaceStatus.LimitedProgress)]
    [InlineData(4.999, PaceStatus.Deterioration)]
    [InlineData(80, PaceStatus.Achieved)]
    public void By_the_line_2024_is_on_pace_from_22_8125_percent(double seen, PaceStatus status) =>
        Assert.Equal(status, Workers.With(Seen(2024, (decimal)seen)).PaceAsOf(EndOf(2024)).EvaluateLinear().Status);

    [Fact]
    public void The_methods_disagree_on_9_75_percent_and_both_say_so()
    {
        TargetPace pace = Workers.With(Seen(2024, 9.75m)).PaceAsOf(EndOf(2024));
        Assert.Equal((PaceStatus.LimitedProgress, PaceStatus.OnPace), (pace.EvaluateLinear().Status, pace.EvaluateCompound().Status));
        Assert.Equal((75, 4.75, 14), (pace.RequiredChange!.Value, pace.ObservedChange!.Value, pace.EvaluateLinear().Gap!.Value));
        Assert.Equal(("2054", "2031"), (pace.EvaluateLinear().Attainment.ToString(), pace.EvaluateCompound().Attainment.ToString()));
        Assert.Equal(("Linear path (Alliance.Core 1)", "Compound ratio (Statistics Canada, Open SDG 2.4)"), (pace.EvaluateLinear().Method!.ToString(), pace.EvaluateCompound().Method!.ToString()));
    }

    [Fact]
    public void Without_a_figure_since_2022_there_is_a_due_value_and_no_verdict()
    {
        TargetPace pace = Workers.PaceAsOf(new(2024, 12, 12));
        Assert.Equal((NoVerdictReason.NoFigure, NoVerdictReason.NoFigure), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().NoVerdictReason));
        Assert.InRange(pace.EvaluateLinear().DueValue!.Value, 23.2, 23.75);
        Assert.InRange(pace.EvaluateCompound().DueValue!.Value, 9.8, 10);
    }
}

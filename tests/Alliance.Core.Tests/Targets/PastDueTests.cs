using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>A target whose due time is past, without a figure for it, has no verdict.</summary>
public sealed class PastDueTests
{
    /// <summary>From 5 % in 2022 to 80 % in 2024; 2023 is on the path of each method, to which the figure belongs.</summary>
    private static readonly CompetencyTarget OnTheLine = (Workers with { Target = Workers.Target with { Due = new(2024) }, Validity = Validity.From(2022) }).With(Seen(2023, 42.5m));

    private static readonly ValueList<Dimension> Women = [new() { Name = DimensionName.Sex, Value = "female" }];
    private static readonly ValueList<Dimension> Men = [new() { Name = DimensionName.Sex, Value = "male" }];

    [Fact]
    public void A_figure_on_the_path_before_the_due_time_is_no_verdict_after_it()
    {
        TargetPace pace = OnTheLine.PaceAsOf(new(2026, 6, 1));
        foreach (PaceVerdict verdict in (PaceVerdict[])[pace.EvaluateLinear(), pace.EvaluateCompound()])
        {
            Assert.Equal((PaceStatus.NoVerdict, NoVerdictReason.PastDue), (verdict.Status, verdict.NoVerdictReason));
            Assert.Equal((null, null, 80, AttainmentKind.Unknown), (verdict.Progress, verdict.Score, Math.Round(verdict.DueValue!.Value, 9), verdict.Attainment.Kind));
        }
        Assert.Equal(NoVerdictReason.PastDue, pace.EvaluateBy(new RisingMethod()).NoVerdictReason);
        Assert.Equal(NoVerdictReason.PastDue, PaceIndex.Of([OnTheLine]).PaceAsOf(0, new(2026, 6, 1)).EvaluateLinear().NoVerdictReason);
    }

    [Theory]
    [InlineData("2024", "2023", "2024-12-31", NoVerdictReason.None)]
    [InlineData("2024", "2023", "2025-01-01", NoVerdictReason.PastDue)]
    [InlineData("2024", "2024", "2026-01-01", NoVerdictReason.None)]
    [InlineData("2024", "2025", "2026-01-01", NoVerdictReason.None)]
    [InlineData("2024", "2024-11", "2026-01-01", NoVerdictReason.PastDue)]
    [InlineData("2024", "2024-12-31", "2026-01-01", NoVerdictReason.None)]
    [InlineData("2024-06", "2024-05", "2024-06-30", NoVerdictReason.None)]
    [InlineData("2024-06", "2024-05", "2024-07-01", NoVerdictReason.PastDue)]
    [InlineData("2024-06", "2024-06-30", "2024-07-01", NoVerdictReason.None)]
    [InlineData("2024-06-15", "2024-06-14", "2024-06-16", NoVerdictReason.PastDue)]
    [InlineData("2024-06-15", "2024-06", "2024-06-30", NoVerdictReason.None)]
    public void It_is_past_due_after_the_due_time_and_without_a_figure_for_it_or_later(string due, string period, string asked, NoVerdictReason reason)
    {
        CompetencyTarget target = OnTheLine.With(Seen(2023, 42.5m) with { Period = PartialDate.Parse(period) }) with { Target = Workers.Target with { Due = PartialDate.Parse(due) } };
        TargetPace pace = target.PaceAsOf(Datasets.TestRecords.Day(asked));
        Assert.Equal((reason, reason), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().NoVerdictReason));
    }

    [Fact]
    public void A_figure_for_the_due_time_that_was_not_yet_known_does_not_count()
    {
        CompetencyTarget target = OnTheLine.With(Seen(2023, 42.5m), Seen(2024, 80, "2025-09-01"));
        Assert.Equal(NoVerdictReason.PastDue, target.PaceAsOf(new(2025, 8, 31)).EvaluateLinear().NoVerdictReason);
        Assert.Equal(PaceStatus.Achieved, target.PaceAsOf(new(2025, 8, 31), new(2025, 9, 1)).EvaluateLinear().Status);
    }

    [Fact]
    public void What_was_reached_before_the_due_time_was_reached_in_time()
    {
        TargetPace pace = OnTheLine.With(Seen(2023, 81)).PaceAsOf(EndOf(2026));
        Assert.Equal((PaceStatus.Achieved, PaceStatus.Achieved), (pace.EvaluateLinear().Status, pace.EvaluateCompound().Status));
        CompetencyTarget range = OnTheLine.With(Seen(2023, 55)) with { Target = new() { Value = 50, UpperValue = 60, Kind = TargetKind.Range, Due = new(2024) } };
        Assert.Equal(PaceStatus.Achieved, range.PaceAsOf(EndOf(2026)).EvaluateLinear().Status);
    }

    [Fact]
    public void An_improvement_without_a_value_is_past_due_as_well()
    {
        CompetencyTarget target = OnTheLine with { Target = new() { Due = new(2024) } };
        Assert.Equal(PaceStatus.OnPace, target.PaceAsOf(EndOf(2024)).EvaluateCompound().Status);
        Assert.Equal(NoVerdictReason.PastDue, target.PaceAsOf(EndOf(2025)).EvaluateCompound().NoVerdictReason);
    }

    [Theory]
    [InlineData(3.5, NoVerdictReason.PastDue)]
    [InlineData(50, NoVerdictReason.None)]
    public void Yearly_changes_are_past_due_unless_their_levels_reach_the_target(double first, NoVerdictReason reason)
    {
        CompetencyTarget growth = Workers with
        {
            Indicator = new() { Title = "Growth", Unit = UnitOfMeasure.AnnualChange, Direction = Direction.HigherIsBetter },
            Target = new() { Value = 3, Due = new(2024) },
            Validity = Validity.From(2015),
            Baseline = Seen(2020, 2),
        };
        TargetPace pace = growth.With(Seen(2021, (decimal)first), Seen(2022, 2), Seen(2023, 2)).PaceAsOf(EndOf(2025));
        Assert.Equal((NoVerdictReason.PastDue, reason), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().NoVerdictReason));
    }

    [Fact]
    public void The_due_time_is_that_of_the_value_set_on_the_day()
    {
        CompetencyTarget postponed = OnTheLine with
        {
            Target = Workers.Target,
            Validity = Validity.From(2025),
            Revisions = [new() { Target = OnTheLine.Target, Validity = Validity.Between(new PartialDate(2022), new PartialDate(2024)) }],
        };
        Assert.Equal(NoVerdictReason.None, postponed.PaceAsOf(EndOf(2026)).EvaluateLinear().NoVerdictReason);
    }

    [Fact]
    public void Without_any_figure_the_reason_is_that_there_is_none() =>
        Assert.Equal(NoVerdictReason.NoFigure, OnTheLine.With().PaceAsOf(EndOf(2026)).EvaluateLinear().NoVerdictReason);

    [Fact]
    public void A_series_given_to_a_method_is_past_due_as_well()
    {
        PaceSeries series = Series(5, 2022, 42.5, 2023, 80, 2024);
        Assert.Equal((NoVerdictReason.PastDue, NoVerdictReason.PastDue), (default(LinearPath).Evaluate(series, EndOf(2026)).NoVerdictReason, default(CompoundRatio).Evaluate(series, EndOf(2026)).NoVerdictReason));
        Assert.Equal(NoVerdictReason.PastDue, default(CompoundRatio).Evaluate(series with { Due = default }, EndOf(2031)).NoVerdictReason);
        Assert.Equal(NoVerdictReason.None, default(CompoundRatio).Evaluate(series with { Due = default, Target = null }, EndOf(2031)).NoVerdictReason);
    }

    [Fact]
    public void A_part_that_is_past_due_does_not_count_in_the_score_of_the_indicator()
    {
        CompetencyTarget target = (OnTheLine with { Baseline = null }).With(
            Seen(2022, 5) with { Dimensions = Women }, Seen(2023, 70) with { Dimensions = Women },
            Seen(2022, 5) with { Dimensions = Men }, Seen(2024, 4) with { Dimensions = Men });
        IndicatorScore score = target.ScoreAsOf(EndOf(2026));
        Assert.Equal((PaceStatus.Deterioration, 1, 1), (score.Status, score.EvaluatedCount, score.NotEvaluatedCount));
        Assert.Equal((null, PaceStatus.NoVerdict, 1), (OnTheLine.ScoreAsOf(EndOf(2026)).Value, OnTheLine.ScoreAsOf(EndOf(2026)).Status, OnTheLine.ScoreAsOf(EndOf(2026)).NotEvaluatedCount));
    }

    [Fact]
    public void The_trace_the_explanation_and_the_table_say_so()
    {
        PaceTrace trace = (OnTheLine with { Milestones = [OnTheLine.Target] }).TracePaceAsOf(EndOf(2026));
        Assert.Equal((true, Truth.Unknown), (trace.Milestones[0].IsDue, trace.Milestones[0].IsMet));
        string[] lines = trace.Explain().Split('\n');
        Assert.Equal(2, lines.Count(line => line.Contains("no verdict, past due, no figure for the due time, due 80", StringComparison.Ordinal)));
        ComparedTarget row = Assert.Single(new AllianceDataset { Targets = [OnTheLine] }.AsOf(EndOf(2026)).TargetsOf(CountryCode.RU).Rows);
        Assert.Equal((NoVerdictReason.PastDue, 42.5, 0.5), (row.Pace.Series.NoVerdictReason, row.Latest.Value!.Value, row.ShareOfWay!.Value));
    }
}

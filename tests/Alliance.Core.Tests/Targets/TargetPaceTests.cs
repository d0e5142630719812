using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>Which figures are used, of whom, and what they cost.</summary>
public sealed class TargetPaceTests
{
    private static readonly ValueList<Dimension> Women = [new() { Name = DimensionName.Sex, Value = "female" }];
    private static readonly ValueList<Dimension> Men = [new() { Name = DimensionName.Sex, Value = "male" }];

    [Theory]
    [InlineData("2025-01-31", 9.0)]
    [InlineData("2025-02-01", 10.0)]
    [InlineData("2025-06-01", 11.0)]
    public void A_day_knows_the_vintage_of_its_time(string knownOn, double latest)
    {
        CompetencyTarget target = Workers.With(Seen(2024, 11, "2025-06-01"), Seen(2024, 9, "2025-01-10"), Seen(2024, 10, "2025-02-01"));
        Assert.Equal(latest, target.PaceAsOf(EndOf(2024), Datasets.TestRecords.Day(knownOn)).Series.Latest);
        Assert.Equal(NoVerdictReason.NoFigure, target.PaceAsOf(EndOf(2024)).EvaluateLinear().NoVerdictReason);
    }

    /// <summary>A day before the year 1 is an error that validation reports; the figure was known on every day that can be asked about.</summary>
    [Fact]
    public void A_figure_recorded_before_the_year_1_was_always_known()
    {
        Observation seen = TestTargets.Seen(2024, 30);
        CompetencyTarget early = TestTargets.Workers.With(seen with { Evidence = seen.Evidence with { RecordedOn = new LocalDate(-4, 3, 1) } });
        Assert.Equal(TestTargets.Workers.With(seen).PaceAsOf(TestTargets.EndOf(2025)).EvaluateLinear(), early.PaceAsOf(TestTargets.EndOf(2025)).EvaluateLinear());
    }

    [Fact]
    public void A_weak_source_does_not_displace_a_strong_one_by_being_later()
    {
        CompetencyTarget target = Workers.With(Seen(2024, 9, "2025-01-10", Confidence.Confirmed), Seen(2024, 30, "2025-06-01", Confidence.Unverified));
        TargetPace pace = target.PaceAsOf(EndOf(2025));
        Assert.Equal((9.0, Truth.True), (pace.Series.Latest!.Value, pace.IsSupported));
        Assert.Contains(FigureUse.Superseded, target.TracePaceAsOf(EndOf(2025)).Figures.Select(figure => figure.Use));
    }

    [Theory]
    [InlineData(Confidence.Unverified)]
    [InlineData(Confidence.Disputed)]
    public void A_verdict_on_weak_figures_does_not_stand_for_certain(Confidence confidence) =>
        Assert.Equal(Truth.Unknown, Workers.With(Seen(2024, 9, confidence: confidence)).PaceAsOf(EndOf(2024)).IsSupported);

    [Fact]
    public void The_aim_is_the_one_that_was_set_on_the_day()
    {
        CompetencyTarget raised = Workers with
        {
            Target = Workers.Target with { Value = 100 },
            Validity = Validity.From(2026),
            Revisions = [new() { Target = Workers.Target, Validity = Validity.Between(new PartialDate(2024, 2, 15), new PartialDate(2025)) }],
        };
        Assert.Equal((80, 100), (raised.PaceAsOf(EndOf(2024)).Series.Target!.Value, raised.PaceAsOf(EndOf(2026)).Series.Target!.Value));
    }

    [Fact]
    public void People_count_for_a_share_where_the_population_is_known_for_their_time()
    {
        CompetencyTarget target = Workers.With(Seen(2024, 7_400_000) with { Unit = UnitOfMeasure.HeadCount }) with
        {
            Population = new() { Description = "Workers", Sizes = [Seen(2022, 72_000_000), Seen(2024, 74_000_000)] },
        };
        Assert.Equal(10, target.PaceAsOf(EndOf(2024)).Series.Latest!.Value, 9);
    }

    [Fact]
    public void A_milestone_is_met_by_figures_that_stand()
    {
        CompetencyTarget aims = Workers with { Milestones = [new() { Value = 8, Due = new(2024), Kind = TargetKind.AtLeast }] };
        Truth Met(CompetencyTarget target) => Assert.Single(target.TracePaceAsOf(EndOf(2026)).Milestones).IsMet;
        Assert.Equal(Truth.True, Met(aims.With(Seen(2024, 10))));
        Assert.Equal(Truth.True, Met(aims.With(Seen(2023, 10), Seen(2024, 7))));
        Assert.Equal(Truth.False, Met(aims.With(Seen(2024, 7))));
        Assert.Equal(Truth.Unknown, Met(aims.With(Seen(2023, 7))));
        Assert.Equal(Truth.Unknown, Met(aims.With(Seen(2024, 10, confidence: Confidence.Disputed))));
        Assert.Equal(Truth.Unknown, Met(aims.With(Seen(2024, 7, confidence: Confidence.Disputed))));
        Assert.Equal(Truth.False, Met(aims.With(Seen(2024, 10, "2025-01-01"), Seen(2024, 5, "2025-06-01"))));
        Assert.Equal(Truth.Unknown, Met(aims.With(Seen(2024, 10), Seen(2024, 5))));
        Assert.Equal(Truth.True, Met(aims with { Baseline = Workers.Baseline! with { Value = 9 } }));
    }

    [Fact]
    public void People_of_a_part_count_for_a_share_of_that_part()
    {
        CompetencyTarget target = (Workers with { Baseline = Workers.Baseline! with { Dimensions = Women } }).With(Seen(2024, 400) with { Unit = UnitOfMeasure.HeadCount, Dimensions = Women });
        CompetencyTarget Sized(params ReadOnlySpan<Observation> sizes) => target with { Population = new() { Description = "Workers", Sizes = [.. sizes] } };
        TargetPace PaceOf(CompetencyTarget sized) => sized.PaceAsOf(EndOf(2024), EndOf(2024), Women);
        Assert.Equal(80, PaceOf(Sized(Seen(2024, 1000), Seen(2024, 500) with { Dimensions = Women })).Series.Latest!.Value, 9);
        Assert.Equal(NoVerdictReason.NoDenominator, PaceOf(Sized(Seen(2024, 1000))).EvaluateLinear().NoVerdictReason);
        Assert.Equal(NoVerdictReason.NoDenominator, PaceOf(Sized(Seen(2024, 1000) with { Dimensions = Women }, Seen(2024, 500) with { Dimensions = Women })).EvaluateLinear().NoVerdictReason);
        Assert.Equal(40, PaceOf(Sized(Seen(2024, 500, "2025-01-01") with { Dimensions = Women }, Seen(2024, 1000) with { Dimensions = Women })).Series.Latest!.Value, 9);
    }

    [Fact]
    public void A_figure_that_its_status_calls_missing_is_none() =>
        Assert.Equal(10, Workers.With(Seen(2023, 10), Seen(2024, 0) with { Status = ObservationStatus.Missing }).PaceAsOf(EndOf(2024)).Series.Latest);

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void Days_before_the_first_year_are_days_too(int year)
    {
        LocalDate day = new(year, 2, 28);
        CompetencyTarget target = Workers.With(Seen(2024, 10));
        Assert.Equal(PaceStatus.NoVerdict, target.PaceAsOf(day).EvaluateLinear().Status);
        Assert.Equal(PaceStatus.NoVerdict, target.PaceAsOf(EndOf(2024), day).EvaluateLinear().Status);
        Assert.Equal(PaceStatus.NoVerdict, target.ScoreAsOf(day).Status);
        Assert.NotEmpty(target.TracePaceAsOf(day).Explain());
        Assert.Null(Record.Exception(() => default(LinearPath).Evaluate(target.PaceAsOf(EndOf(2024)).Series, day).DueValue));
    }

    [Fact]
    public void Each_part_of_the_population_has_a_pace_and_the_indicator_their_mean()
    {
        CompetencyTarget target = (Workers with { Baseline = null, Validity = Validity.From(2015) }).With(
            Seen(2016, 10) with { Dimensions = Women }, Seen(2020, 12) with { Dimensions = Women },
            Seen(2016, 10) with { Dimensions = Men }, Seen(2020, 60) with { Dimensions = Men });
        ValueList<TargetPace> parts = target.SeriesPaceAsOf(EndOf(2020));
        Assert.Equal([Women, Men], parts.Select(part => part.Dimensions));
        Assert.Equal((parts[0].EvaluateCompound().Score!.Value + parts[1].EvaluateCompound().Score!.Value) / 2, target.ScoreAsOf(EndOf(2020)).Value!.Value, 12);
        Assert.Equal(NoVerdictReason.NoBaseline, target.PaceAsOf(EndOf(2020)).EvaluateLinear().NoVerdictReason);
        CompetencyTarget headed = target with { Observations = [.. target.Observations, Seen(2016, 10), Seen(2020, 80)] };
        Assert.Equal((PaceStatus.Achieved, 1), (headed.ScoreAsOf(EndOf(2020)).Status, headed.ScoreAsOf(EndOf(2020)).EvaluatedCount));
    }

    [Fact]
    public void Scores_are_averaged_group_by_group()
    {
        IndicatorScore Score(double value) => IndicatorScore.Of(new PaceVerdict(new("Mine", "1", null), PaceStatus.OnPace, 1, value));
        IndicatorScore mean = IndicatorScore.MeanOf(Score(5), IndicatorScore.MeanOf(Score(-5), Score(0), Score(-1)), IndicatorScore.Of(default));
        Assert.Equal((1.5, PaceStatus.AccelerationNeeded, 4, 1), (mean.Value!.Value, mean.Status, mean.EvaluatedCount, mean.NotEvaluatedCount));
        Assert.Equal((null, PaceStatus.NoVerdict), (IndicatorScore.MeanOf().Value, IndicatorScore.MeanOf().Status));
    }

    [Fact]
    public void Achieved_is_an_indicator_only_where_all_its_series_are()
    {
        IndicatorScore reached = IndicatorScore.Of(Compound(Series(5, 2015, 90, 2020, 80))), onPace = IndicatorScore.Of(Compound(Series(5, 2015, 70, 2020, 80)));
        Assert.Equal((PaceStatus.Achieved, PaceStatus.OnPace), (IndicatorScore.MeanOf(reached, reached).Status, IndicatorScore.MeanOf(reached, onPace).Status));
    }

    [Fact]
    public void A_target_without_a_value_is_judged_by_its_growth_alone()
    {
        TargetPace pace = (Workers with { Target = new() { Due = new(2030) } }).With(Seen(2024, 9)).PaceAsOf(EndOf(2024));
        Assert.Equal((NoVerdictReason.NoTargetValue, PaceStatus.OnPace, null), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().Status, pace.EvaluateCompound().DueValue));
    }

    [Fact]
    public void Milestones_are_met_missed_or_open()
    {
        CompetencyTarget target = Workers.With(Seen(2024, 9), Seen(2025, 20)) with
        {
            Milestones =
            [
                Workers.Target with { Value = 8, Due = new(2024) }, Workers.Target with { Value = 30, Due = new(2025) }, Workers.Target with { Value = 50, Due = new(2027) },
            ],
        };
        Assert.Equal(
            [(true, Truth.True), (true, Truth.False), (false, Truth.Unknown)],
            target.TracePaceAsOf(EndOf(2025)).Milestones.Select(milestone => (milestone.IsDue, milestone.IsMet)));
    }

    [Fact]
    public void Asking_takes_no_memory()
    {
        CompetencyTarget target = Workers.With([.. Enumerable.Range(2023, 100).Select(year => Seen(year, year - 2013))]) with
        {
            Revisions = [new() { Target = Workers.Target with { Value = 70 }, Validity = Validity.Between(new PartialDate(2020), new PartialDate(2023)) }],
        };
        PaceIndex index = PaceIndex.Of([target, Workers]);
        Assert.True(Ask() > 0);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        int Ask()
        {
            int asked = 0;
            for (int year = 2023; year < 2040; year++)
            {
                TargetPace pace = target.PaceAsOf(EndOf(year));
                asked += (int)pace.EvaluateLinear().Status + (int)pace.EvaluateCompound().Status + (pace.EvaluateLinear().Attainment.Date is null ? 0 : 1);
                foreach (TargetPace each in index.AsOf(EndOf(year)))
                    asked += (int)each.EvaluateCompound().Status;
            }
            return asked;
        }
    }

    [Fact]
    public void Another_method_judges_the_same_figures() => Assert.Equal("Rising (1)", Workers.With(Seen(2024, 9)).PaceAsOf(EndOf(2024)).EvaluateBy(new RisingMethod()).Method!.ToString());
}

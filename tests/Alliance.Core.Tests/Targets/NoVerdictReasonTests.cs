using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>Where there is no verdict, and why.</summary>
public sealed class NoVerdictReasonTests
{
    public static TheoryData<NoVerdictReason, string, CompetencyTarget> Hindered { get; } = new()
    {
        { NoVerdictReason.NotSet, "the aim was set later", Workers.With(Seen(2024, 9)) with { Validity = Validity.From(2025) } },
        { NoVerdictReason.NoBaseline, "neither baseline nor figure", Workers with { Baseline = null } },
        { NoVerdictReason.BaselineNotYetKnown, "the baseline's year was not over", Workers with { Baseline = Seen(2025, 5) } },
        { NoVerdictReason.BaselineNotYetKnown, "the baseline was recorded later", Workers with { Baseline = Seen(2022, 5, "2025-01-01") } },
        { NoVerdictReason.BaselineNotObserved, "the baseline is missing", Workers with { Baseline = new() { Period = new(2022), Status = ObservationStatus.Missing } } },
        { NoVerdictReason.BaselineNotObserved, "the baseline is refuted", Workers with { Baseline = Seen(2022, 5, confidence: Confidence.Refuted) } },
        { NoVerdictReason.NoFigure, "only a forecast", Workers.With(Seen(2024, 9) with { Status = ObservationStatus.Forecast }) },
        { NoVerdictReason.NoFigure, "only a figure before the baseline", Workers.With(Seen(2021, 4)) },
        { NoVerdictReason.NotANumber, "a text", Workers.With(Seen(2023, 7), new() { Period = new(2024), Text = "N=35;P=55" }) },
        { NoVerdictReason.NotANumber, "a baseline in words", Workers with { Baseline = new() { Period = new(2022), Text = "N=35;P=55" } } },
        { NoVerdictReason.FiguresDisagree, "two figures of one standing", Workers.With(Seen(2024, 9), Seen(2024, 12)) },
        { NoVerdictReason.SeriesBreak, "a break in between", Workers.With(Seen(2023, 30) with { Status = ObservationStatus.Break }, Seen(2024, 31)) },
        { NoVerdictReason.SeriesBreak, "a break at the end", Workers.With(Seen(2024, 31) with { Status = ObservationStatus.Break }) },
        { NoVerdictReason.DefinitionDiffers, "another definition", Workers.With(Seen(2024, 31) with { Status = ObservationStatus.DefinitionDiffers }) },
        { NoVerdictReason.OtherPopulation, "others counted", Workers.With(Seen(2024, 31) with { Population = "Employees of large firms" }) },
        { NoVerdictReason.OtherUnit, "money for a share", Workers.With(Seen(2024, 31) with { Unit = UnitOfMeasure.Money }) },
        { NoVerdictReason.NoDenominator, "people without a population", Workers.With(Seen(2024, 7_000_000) with { Unit = UnitOfMeasure.HeadCount }) },
        { NoVerdictReason.DirectionsDiffer, "at most, and higher is better", Workers.With(Seen(2024, 9)) with { Target = Workers.Target with { Kind = TargetKind.AtMost } } },
        { NoVerdictReason.NoDirection, "nothing says which way", Workers.With(Seen(2024, 9)) with { Target = Workers.Target with { Kind = TargetKind.Unspecified }, Indicator = Workers.Indicator with { Direction = Direction.Unspecified } } },
        { NoVerdictReason.DueBeforeBaseline, "due before it began", Workers.With(Seen(2024, 9)) with { Target = Workers.Target with { Due = new(2022) } } },
        { NoVerdictReason.NotUnderstood, "a member that narrows the target", Workers.With(Seen(2024, 9)) with { Target = Workers.Target with { Unknown = UnknownMembers.Parse("""{"onlyWomen":true}""") } } },
    };

    [Theory]
    [MemberData(nameof(Hindered))]
    public void There_is_no_verdict_by_either_method_and_the_reason_is_given(NoVerdictReason reason, string what, CompetencyTarget target)
    {
        TargetPace pace = target.PaceAsOf(EndOf(2024));
        Assert.True(pace.EvaluateLinear() is { Status: PaceStatus.NoVerdict, Progress: null, Score: null } && pace.EvaluateCompound().Status == PaceStatus.NoVerdict, what);
        Assert.Equal((reason, reason), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().NoVerdictReason));
        Assert.Equal(AttainmentKind.Unknown, pace.EvaluateLinear().Attainment.Kind);
    }

    [Fact]
    public void A_text_is_kept_to_the_letter_and_named_in_the_trace()
    {
        PaceTrace trace = Workers.With(Seen(2023, 7), new() { Period = new(2024), Text = "N=35;P=55" }).TracePaceAsOf(EndOf(2024));
        Assert.Equal([FigureUse.Baseline, FigureUse.Considered, FigureUse.NotANumber], trace.Figures.Select(figure => figure.Use));
        Assert.Equal("N=35;P=55", trace.Pace.Latest!.Text);
        Assert.Contains("2024: N=35;P=55 (not-a-number)", trace.Explain(), StringComparison.Ordinal);
        Assert.Contains("no verdict, not-a-number", trace.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_answer_has_no_verdict() => Assert.Equal((PaceStatus.NoVerdict, NoVerdictReason.NoBaseline), (default(TargetPace).EvaluateLinear().Status, default(TargetPace).EvaluateCompound().NoVerdictReason));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(0, 3)]
    public void Too_few_years_and_changes_of_sign_hinder_the_ratio_alone(int years, int reason)
    {
        PaceVerdict compound = Compound(Series(5, 2022, years == 0 ? 6 : -6, 2022 + years, 80));
        Assert.Equal(reason == 2 ? NoVerdictReason.SignsDiffer : NoVerdictReason.OneYearOnly, compound.NoVerdictReason);
    }

    [Fact]
    public void A_figure_of_another_sign_in_between_hinders_the_ratio_alone()
    {
        TargetPace pace = (Workers with { Indicator = Workers.Indicator with { Unit = UnitOfMeasure.Index } }).With(Seen(2023, -1), Seen(2024, 9)).PaceAsOf(EndOf(2024));
        Assert.Equal((NoVerdictReason.None, NoVerdictReason.SignsDiffer), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().NoVerdictReason));
    }

    [Theory]
    [InlineData(1e300, 1e-300)]
    [InlineData(1e-300, 1e300)]
    public void Figures_beyond_reckoning_give_no_verdict_and_no_exception(double from, double latest) =>
        Assert.Contains(Compound(Series(from, 2022, latest, 2023, 80)).Status, Enum.GetValues<PaceStatus>());

    [Fact]
    public void The_least_and_the_greatest_figures_throw_nothing()
    {
        foreach (decimal value in (decimal[])[decimal.MaxValue, decimal.MinValue, 0, 0.0000000000000000000000000001m])
        {
            CompetencyTarget target = Workers.With(Seen(2024, value)) with { Baseline = Seen(2022, -value), Target = Workers.Target with { Value = value } };
            _ = target.TracePaceAsOf(EndOf(2024)).Explain();
            _ = target.PaceAsOf(new(1, 1, 1));
            _ = target.PaceAsOf(new(9999, 12, 31));
        }
    }
}

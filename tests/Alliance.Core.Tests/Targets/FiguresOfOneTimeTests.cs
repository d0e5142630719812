using CsCheck;
using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>Several figures for one time: what they mean decides whether they agree, not their numbers, nor their order.</summary>
public sealed class FiguresOfOneTimeTests
{
    private static readonly Observation Half = Seen(2024, 50);
    private static readonly Observation People = Seen(2024, 500) with { Unit = UnitOfMeasure.HeadCount };

    private static CompetencyTarget Sized(params ReadOnlySpan<Observation> sizes) => Workers with { Population = new() { Description = "Workers", Sizes = [.. sizes] } };

    public static TheoryData<NoVerdictReason, string, CompetencyTarget, Observation, Observation> Pairs { get; } = new()
    {
        { NoVerdictReason.None, "half, and 500 of 1000", Sized(Seen(2024, 1000)), Half, People },
        { NoVerdictReason.None, "7 of 300, twice", Sized(Seen(2024, 300)), People with { Value = 7 }, Half with { Value = 7m / 3 } },
        { NoVerdictReason.FiguresDisagree, "half, and 500 of 2000", Sized(Seen(2024, 2000)), Half, People },
        { NoVerdictReason.FiguresDisagree, "half, and 50 of 1000", Sized(Seen(2024, 1000)), Half, People with { Value = 50 } },
        { NoVerdictReason.FiguresDisagree, "half, and 50 of nobody knows how many", Workers, Half, People with { Value = 50 } },
        { NoVerdictReason.FiguresDisagree, "half, and 50 in money", Workers, Half, Half with { Unit = UnitOfMeasure.Money } },
        { NoVerdictReason.FiguresDisagree, "half, and half of others", Workers, Half, Half with { Population = "Employees of large firms" } },
        { NoVerdictReason.FiguresDisagree, "half in money, and half of others", Workers, Half with { Unit = UnitOfMeasure.Money }, Half with { Population = "Employees of large firms" } },
        { NoVerdictReason.FiguresDisagree, "half, and half by another definition", Workers, Half, Half with { Status = ObservationStatus.DefinitionDiffers } },
        { NoVerdictReason.FiguresDisagree, "half, and a text", Workers, Half, new() { Period = new(2024), Text = "N=35;P=55" } },
        { NoVerdictReason.FiguresDisagree, "nought, and a text", Workers, Half with { Value = 0 }, new() { Period = new(2024), Text = "N=35;P=55" } },
        { NoVerdictReason.None, "half of the year, and of its last month", Workers, Half, Half with { Period = new(2024, 12) } },
        { NoVerdictReason.NoDenominator, "500, twice", Workers, People, People with { Unit = UnitOfMeasure.Count } },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void They_agree_when_they_mean_the_same(NoVerdictReason reason, string what, CompetencyTarget target, Observation one, Observation other)
    {
        CompetencyTarget unbased = target with { Baseline = null, Validity = Validity.From(2020) };
        foreach (CompetencyTarget asked in (CompetencyTarget[])[target.With(one, other), target.With(other, one)])
            Assert.Equal((reason, what), (asked.PaceAsOf(EndOf(2024)).EvaluateLinear().NoVerdictReason, what));
        if (reason != NoVerdictReason.FiguresDisagree)
            return;
        foreach (CompetencyTarget asked in (CompetencyTarget[])[unbased.With(one, other, Seen(2025, 60)), unbased.With(Seen(2025, 60), other, one)])
            Assert.Equal((reason, what), (asked.PaceAsOf(EndOf(2025)).EvaluateLinear().NoVerdictReason, what));
    }

    [Fact]
    public void What_is_chosen_of_those_that_agree_does_not_depend_on_their_order()
    {
        TargetPace one = Sized(Seen(2024, 1000)).With(Half, People).PaceAsOf(EndOf(2024)), other = Sized(Seen(2024, 1000)).With(People, Half).PaceAsOf(EndOf(2024));
        Assert.Equal((Half, Half), (one.Latest, other.Latest));
        Assert.Equal(50, one.Series.Latest);
    }

    [Fact]
    public void A_milestone_told_by_figures_that_mean_the_same_is_met()
    {
        CompetencyTarget target = Sized(Seen(2024, 1000)) with { Milestones = [Workers.Target with { Value = 50, Due = new(2024) }] };
        Assert.Equal(Truth.True, Assert.Single(target.With(Half, People).TracePaceAsOf(EndOf(2024)).Milestones).IsMet);
        Assert.Equal(Truth.True, Assert.Single(target.With(People, Half).TracePaceAsOf(EndOf(2024)).Milestones).IsMet);
        Assert.Equal(Truth.Unknown, Assert.Single(target.With(Half, new() { Period = new(2024), Text = "half" }).TracePaceAsOf(EndOf(2024)).Milestones).IsMet);
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Truth.True)]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    public void A_verdict_stands_as_surely_as_the_size_it_was_reckoned_with(Confidence confidence, Truth stands)
    {
        CompetencyTarget target = Sized(Seen(2024, 1000, confidence: confidence)).With(People);
        Assert.Equal(stands, target.PaceAsOf(EndOf(2024)).IsSupported);
        CompetencyTarget aims = target with { Milestones = [Workers.Target with { Value = 50, Due = new(2024) }] };
        Assert.Equal(stands, Assert.Single(aims.TracePaceAsOf(EndOf(2024)).Milestones).IsMet);
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Truth.True)]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    public void A_verdict_stands_as_surely_as_the_size_of_the_baseline_s_time(Confidence confidence, Truth stands)
    {
        CompetencyTarget target = Sized(Seen(2022, 1000, confidence: confidence)) with { Baseline = People with { Period = new(2022), Value = 50 } };
        TargetPace pace = target.With(Half).PaceAsOf(EndOf(2024));
        Assert.Equal((NoVerdictReason.None, stands), (pace.EvaluateLinear().NoVerdictReason, pace.IsSupported));
    }

    [Theory]
    [InlineData(Confidence.Confirmed, Truth.True)]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    public void A_verdict_on_yearly_changes_stands_as_surely_as_those_in_between(Confidence confidence, Truth stands) =>
        Assert.Equal(stands, Changes.With(Seen(2023, 2, confidence: confidence), Seen(2024, 3)).PaceAsOf(EndOf(2024)).IsSupported);

    [Fact]
    public void Two_changes_in_one_year_give_no_level()
    {
        Observation one = Seen(2023, 2), other = Seen(2023, 9), last = Seen(2024, 3);
        Assert.Equal(NoVerdictReason.FiguresDisagree, Changes.With(one, other, last).PaceAsOf(EndOf(2024)).EvaluateCompound().NoVerdictReason);
        Assert.Equal(NoVerdictReason.FiguresDisagree, Changes.With(other, one, last).PaceAsOf(EndOf(2024)).EvaluateCompound().NoVerdictReason);
        Assert.Equal(NoVerdictReason.None, Changes.With(one, one, last).PaceAsOf(EndOf(2024)).EvaluateCompound().NoVerdictReason);
        Assert.Equal(NoVerdictReason.None, Changes.With(one, other with { Evidence = new() { Confidence = Confidence.Unverified } }, last).PaceAsOf(EndOf(2024)).EvaluateCompound().NoVerdictReason);
    }

    [Fact]
    public void The_order_of_observations_and_sizes_changes_nothing() => Gen.Select(
        Gen.Select(Gen.Int[2022, 2024], Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 2]).Array[1, 6],
        Gen.Select(Gen.Int[2022, 2024], Gen.Int[1, 2], Gen.Int[0, 5]).Array[0, 3],
        Gen.OneOf(UnitOfMeasure.Percent, UnitOfMeasure.HeadCount, UnitOfMeasure.AnnualChange),
        Gen.Bool,
        Gen.Int).Sample((drawn, sizes, unit, hasBaseline, seed) =>
        {
            Observation[] all = [.. drawn.Select(one => OfKind(one.Item2, Seen(one.Item1, Values[one.Item3], Days[one.Item5], (Confidence)one.Item4)))];
            Observation[] known = [.. sizes.Select(size => Seen(size.Item1, size.Item2 * 1000, confidence: (Confidence)size.Item3))];
            CompetencyTarget target = Sized(known).With(all) with
            {
                Indicator = Workers.Indicator with { Unit = unit },
                Baseline = hasBaseline ? Workers.Baseline : null,
                Validity = Validity.From(2020),
                Milestones = [Workers.Target with { Value = 50, Due = new(2023) }, Workers.Target with { Value = 50, Due = new(2024) }],
            };
            var random = new Random(seed);
            random.Shuffle(all);
            random.Shuffle(known);
            CompetencyTarget permuted = target.With(all) with { Population = target.Population! with { Sizes = [.. known] } };
            Assert.Equal(Told(target), Told(permuted));
        });

    private static readonly decimal[] Values = [5, 50, 500];

    private static readonly string?[] Days = [null, "2022-06-01", "2023-06-01"];

    private static Observation OfKind(int kind, Observation seen) => kind switch
    {
        0 or 1 => seen with { Unit = UnitOfMeasure.HeadCount },
        2 => seen with { Unit = UnitOfMeasure.Count },
        3 => seen with { Unit = UnitOfMeasure.Money },
        4 => seen with { Value = null, Text = "half" },
        5 => seen with { Population = "Others" },
        6 => seen with { Status = ObservationStatus.DefinitionDiffers },
        7 => seen with { Period = new(seen.Period.Year, 12) },
        _ => seen,
    };

    private static CompetencyTarget Changes => Workers with
    {
        Indicator = Workers.Indicator with { Unit = UnitOfMeasure.AnnualChange },
        Target = Workers.Target with { Value = 3 },
        Baseline = Seen(2022, 1),
    };

    private static (PaceVerdict, PaceVerdict, PaceSeries, Truth, string) Told(CompetencyTarget target)
    {
        PaceTrace trace = target.TracePaceAsOf(EndOf(2024));
        return (trace.Pace.EvaluateLinear(), trace.Pace.EvaluateCompound(), trace.Pace.Series, trace.Pace.IsSupported, string.Join(' ', trace.Milestones.Select(milestone => milestone.IsMet)));
    }
}

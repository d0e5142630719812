using System.Reflection;
using System.Text.Json;
using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>No answer about the pace of a target contains -0, which prints and serializes as "-0".</summary>
public sealed class NegativeZeroTests
{
    private static readonly decimal[] Figures = [-80, -5, decimal.Negate(0), 0, 0.00000001m, 5, 5.0000001m, 80];

    private static readonly TargetValue[] Aims =
    [
        .. ((TargetKind[])[TargetKind.AtLeast, TargetKind.AtMost]).SelectMany(kind => Figures.Select(value => new TargetValue { Value = value, Kind = kind, Due = new(2030) })),
        new() { Value = decimal.Negate(0), UpperValue = 5, Kind = TargetKind.Range, Due = new(2030) },
        new() { Value = 5, UpperValue = 5, Kind = TargetKind.Range, Due = new(2024) },
        new() { Due = new(2030) },
    ];

    [Fact]
    public void On_the_line_the_gap_of_a_falling_target_is_zero()
    {
        PaceVerdict verdict = Linear(Series(80, 2020, 60, 2022, 40, 2024, isLessBetter: true));
        Assert.Equal("0", JsonSerializer.Serialize(verdict.Gap));
        Assert.Equal("0", $"{verdict.Gap}");
    }

    [Fact]
    public void Progress_and_shares_of_a_falling_target_that_stands_still_are_zero()
    {
        CompetencyTarget target = Workers.With(Seen(2024, 80)) with { Baseline = Seen(2022, 80), Target = new() { Value = 40, Kind = TargetKind.AtMost, Due = new(2030) }, Indicator = Workers.Indicator with { Direction = default } };
        TargetPace pace = target.PaceAsOf(EndOf(2024));
        ComparedTarget row = Assert.Single(TargetComparison.Of([target], target.Owner, EndOf(2024)).Rows);
        PaceVerdict atBase = default(LinearPath).Evaluate(pace.Series, EndOf(2022));
        Assert.Equal(["0", "0", "0", "0"], ((double?[])[pace.EvaluateLinear().Progress, pace.EvaluateCompound().Progress, row.ShareOfWay, atBase.DueShare]).Select(value => $"{value}"));
    }

    [Fact]
    public void A_verdict_of_another_method_keeps_no_negative_zero()
    {
        var verdict = new PaceVerdict(new("Mine", "1", null), PaceStatus.LimitedProgress, -0.0, -0.0);
        Assert.Equal(("0", "0", "0"), ($"{verdict.Progress}", $"{verdict.Score}", $"{IndicatorScore.MeanOf(IndicatorScore.Of(verdict)).Value}"));
    }

    [Fact]
    public void A_tiny_fall_is_explained_without_a_negative_zero()
    {
        string text = Workers.With(Seen(2024, 4.99999m)).TracePaceAsOf(EndOf(2024)).Explain();
        Assert.Contains("deterioration, progress 0, due 23.75", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_number_of_an_answer_is_a_negative_zero()
    {
        int tried = 0;
        foreach (var (direction, aim, from, latest) in
            from direction in (Direction[])[Direction.HigherIsBetter, Direction.LowerIsBetter]
            from aim in Aims
            from first in Figures
            from last in Figures
            select (direction, aim, first, last))
        {
            CompetencyTarget target = Workers.With(Seen(2024, latest)) with
            {
                Target = aim,
                Baseline = Seen(2022, from),
                Indicator = new() { Title = "Any", Unit = UnitOfMeasure.Index, Direction = aim.Kind == TargetKind.Unspecified || aim.Kind == TargetKind.Range ? direction : default },
            };
            TargetPace pace = target.PaceAsOf(EndOf(2024));
            ComparedTarget row = Assert.Single(TargetComparison.Of([target], target.Owner, EndOf(2024)).Rows);
            foreach (object answer in (object[])[pace, pace.Series, pace.EvaluateLinear(), pace.EvaluateCompound(), default(LinearPath).Evaluate(pace.Series, EndOf(2022)), target.ScoreAsOf(EndOf(2024)), row, row.Baseline, row.Latest, row.Aim])
                tried += Check(answer, $"{from} {latest} {aim} {direction}");
        }
        Assert.InRange(tried, 10_000, int.MaxValue);
    }

    /// <summary>Checks the numbers of an answer and of its paths, and returns how many there were.</summary>
    private static int Check(object answer, string of)
    {
        int tried = 0;
        foreach (PropertyInfo property in answer.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic))
        {
            object? value = property.GetValue(answer);
            if (value is PacePath path)
            {
                tried += Check(path, of);
                foreach (int year in (int[])[1, 2021, 2022, 2024, 2030, 9999])
                    AssertPlain(path.ValueOn(new(year)), $"value in {year} of {of}");
            }
            if (value is double number)
            {
                tried++;
                AssertPlain(number, $"{answer.GetType().Name}.{property.Name} of {of}");
            }
        }
        return tried;
    }

    private static void AssertPlain(double? number, string of) => Assert.False(number is 0 && double.IsNegative(number.Value), of);
}

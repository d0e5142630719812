using System.Globalization;

namespace Alliance.Core.Tests.Targets;

/// <summary>The compound ratio against verdicts that others published.</summary>
public sealed class CompoundRatioTableTests
{
    public static TheoryData<string> Rows { get; } = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Targets", "compound-ratio.csv")).Skip(3)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Statistics_Canadas_verdict_progress_and_score_come_out(string row)
    {
        string[] cells = row.Split(',');
        var series = new PaceSeries
        {
            Direction = cells[3] == "increase" ? Direction.HigherIsBetter : Direction.LowerIsBetter,
            BasePeriod = Year(cells[4]),
            Base = Number(cells[5]),
            LatestPeriod = Year(cells[6]),
            Latest = Number(cells[7]),
            Target = Number(cells[8]),
            Due = Year(cells[9]),
            NaturalLimit = Number(cells[10]),
        };
        PaceVerdict verdict = TestTargets.Compound(series);
        Assert.Equal(cells[12], Code(verdict.Status));
        AssertNear(Number(cells[11]), verdict.Progress, 1e-9);
        AssertNear(Number(cells[13]), verdict.Score, 1e-6);
    }

    [Fact]
    public void The_rows_cover_every_class_with_and_without_a_target()
    {
        string[][] rows = [.. Rows.Select(row => row.Data.Split(','))];
        Assert.InRange(rows.Length, 60, int.MaxValue);
        Assert.Equal(6, rows.Where(row => row[8].Length > 0).Select(row => row[12]).Distinct().Count());
        Assert.Equal(5, rows.Where(row => row[8].Length == 0).Select(row => row[12]).Distinct().Count());
    }

    /// <summary>The two verdicts that Open SDG's own tests assert (open-sdg/open-sdg a4bda9d2, tests/features/ProgressStatus.feature).</summary>
    [Theory]
    [InlineData("1.5.3", 10, 30, 1, true, PaceStatus.Deterioration, -14.054409)]
    [InlineData("1.5.4", 5, 6, 9, false, PaceStatus.OnPace, 5.004546)]
    public void Open_SDGs_own_cases_come_out(string indicator, double from, double latest, double target, bool isLessBetter, PaceStatus status, double ratio)
    {
        PaceVerdict verdict = TestTargets.Compound(TestTargets.Series(from, 2015, latest, 2016, target, 2030, isLessBetter));
        Assert.True(verdict.Status == status, indicator);
        Assert.Equal(ratio, verdict.Progress!.Value, 6);
    }

    private static void AssertNear(double? expected, double? actual, double tolerance)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } wanted)
            Assert.InRange(actual!.Value, wanted - tolerance, wanted + tolerance);
    }

    private static string Code(PaceStatus status) => status switch
    {
        PaceStatus.Achieved => "target_achieved",
        PaceStatus.OnPace => "substantial_progress",
        PaceStatus.AccelerationNeeded => "moderate_progress",
        PaceStatus.LimitedProgress => "limited_progress",
        PaceStatus.Deterioration => "deterioration",
        _ => "not_available",
    };

    private static PartialDate Year(string cell) => cell.Length == 0 ? default : PartialDate.Parse(cell);

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}

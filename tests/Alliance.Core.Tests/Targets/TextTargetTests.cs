using System.Text;
using Alliance.Core.Json;
using Alliance.Core.Tests.Validation;
using static Alliance.Core.Tests.Targets.TestTargets;

namespace Alliance.Core.Tests.Targets;

/// <summary>A target value that is not a number is held as a text, and never as an improvement of any size.</summary>
public sealed class TextTargetTests
{
    private static readonly TargetValue InWords = new() { Text = "N=44;P=60", Due = new(2030) };
    private static readonly CompetencyTarget Target = (Workers with { Target = InWords }).With(Seen(2024, 9));

    [Fact]
    public void It_gives_no_verdict_where_an_improvement_would()
    {
        TargetPace pace = Target.PaceAsOf(EndOf(2024));
        foreach (PaceVerdict verdict in (PaceVerdict[])[pace.EvaluateLinear(), pace.EvaluateCompound(), pace.EvaluateBy(new RisingMethod()), PaceIndex.Of([Target]).PaceAsOf(0, EndOf(2024)).EvaluateCompound()])
            Assert.Equal((PaceStatus.NoVerdict, NoVerdictReason.TargetNotANumber, null, null), (verdict.Status, verdict.NoVerdictReason, verdict.Progress, verdict.Score));
        Assert.Equal((null, PaceStatus.NoVerdict, 1), (Target.ScoreAsOf(EndOf(2024)).Value, Target.ScoreAsOf(EndOf(2024)).Status, Target.ScoreAsOf(EndOf(2024)).NotEvaluatedCount));
        Assert.Equal((null, 4), (pace.RequiredChange, pace.ObservedChange!.Value));
        Assert.Equal(PaceStatus.OnPace, (Target with { Target = InWords with { Text = null } }).PaceAsOf(EndOf(2024)).EvaluateCompound().Status);
    }

    [Fact]
    public void A_number_beside_the_text_is_not_used_either()
    {
        TargetPace pace = (Target with { Target = InWords with { Value = 80 } }).PaceAsOf(EndOf(2024));
        Assert.Equal((NoVerdictReason.TargetNotANumber, NoVerdictReason.TargetNotANumber, null), (pace.EvaluateLinear().NoVerdictReason, pace.EvaluateCompound().NoVerdictReason, pace.RequiredChange));
    }

    [Fact]
    public void The_explanation_and_the_trace_give_the_text()
    {
        PaceTrace trace = (Target with { Milestones = [InWords with { Text = "N=20;P=30", Value = 5, Due = new(2024) }] }).TracePaceAsOf(EndOf(2024));
        Assert.Equal(Truth.Unknown, Assert.Single(trace.Milestones).IsMet);
        string[] lines = trace.Explain().Split('\n');
        Assert.Contains("aim: N=44;P=60 by 2030", lines);
        Assert.Contains("milestone N=20;P=30 by 2024: met Unknown", lines);
        Assert.Equal(2, lines.Count(line => line.Contains("no verdict, target-not-a-number", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_explanation_gives_a_range_and_an_improvement_in_words()
    {
        CompetencyTarget target = Workers with { Target = ValidRecords.TargetRange, Milestones = [new() { Due = new(2026) }] };
        string[] lines = target.TracePaceAsOf(EndOf(2024)).Explain().Split('\n');
        Assert.Contains("aim: 70 to 80 by 2030", lines);
        Assert.Contains("milestone a change for the better by 2026: met Unknown", lines);
    }

    [Fact]
    public void The_table_shows_the_text_of_the_target_and_of_a_figure()
    {
        CompetencyTarget target = Target.With(new Observation { Period = new(2024), Text = "N=35;P=55" });
        ComparedTarget row = Assert.Single(new AllianceDataset { Targets = [target] }.AsOf(EndOf(2024)).TargetsOf(CountryCode.RU, new(UnitOfMeasure.Percent)).Rows);
        Assert.Equal(new ComparedFigure(null, new(2030), ComparisonFailure.NotANumber) { Text = "N=44;P=60" }, row.Aim);
        Assert.Equal(new ComparedFigure(null, new(2024), ComparisonFailure.NotANumber) { Text = "N=35;P=55" }, row.Latest);
        Assert.Equal((5, null, null), (row.Baseline.Value!.Value, row.Baseline.Text, row.ShareOfWay));
        Assert.Equal("N=44;P=60", Assert.Single(new AllianceDataset { Targets = [target] }.AsOf(EndOf(2024)).OpenTargets()).Value.Text);
    }

    [Fact]
    public void It_is_read_and_written()
    {
        CompetencyTarget read = AllianceJson.ReadRecord<CompetencyTarget>(
            """{"id":"t","owner":"country:RU","indicator":{"title":"Rank","unit":"index"},"target":{"text":"N=44;P=60","due":"2030"}}""");
        Assert.Equal(InWords, read.Target);
        Assert.Contains("""
            "target":{"text":"N=44;P=60","due":"2030"}
            """, Encoding.UTF8.GetString(AllianceJson.WriteRecord(read)), StringComparison.Ordinal);
        Assert.Equal(Target, AllianceJson.ReadRecord<CompetencyTarget>(AllianceJson.WriteRecord(Target)));
    }

    [Theory]
    [InlineData(null, null, "N=44;P=60", TargetKind.Unspecified, "")]
    [InlineData(null, null, "N=44;P=60", TargetKind.AtLeast, "")]
    [InlineData(null, null, "40 to 60", TargetKind.Range, "")]
    [InlineData(44, null, "N=44;P=60", TargetKind.AtLeast, "ALC-4409")]
    [InlineData(null, 60, "40 to 60", TargetKind.Range, "ALC-4409")]
    [InlineData(null, null, " ", TargetKind.Unspecified, "ALC-4408")]
    [InlineData(null, null, null, TargetKind.AtLeast, "ALC-4406")]
    public void A_number_and_a_text_together_are_an_error(int? value, int? upper, string? text, TargetKind kind, string codes)
    {
        TargetValue target = new() { Value = value, UpperValue = upper, Text = text, Kind = kind, Due = new(2030) };
        ValidationReport report = new AllianceDataset { Targets = [Workers with { Target = target }] }.Validate();
        Assert.Equal(codes, string.Join(' ', report.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code)));
    }

    [Fact]
    public void A_text_needs_no_direction()
    {
        CompetencyTarget target = Workers with { Target = InWords, Indicator = Workers.Indicator with { Direction = Direction.Unspecified } };
        Assert.DoesNotContain("ALC-4617", new AllianceDataset { Targets = [target] }.Validate().Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("N=44;P=60", Truth.True)]
    [InlineData("N=45;P=60", Truth.Unknown)]
    public void Settings_with_different_texts_are_different_settings(string other, Truth isSet)
    {
        TargetRevision one = new() { Target = InWords, Validity = Validity.Between(new PartialDate(2024), new PartialDate(2025)) };
        CompetencyTarget revised = Workers with { Validity = Validity.From(2026), Revisions = [one, one with { Target = InWords with { Text = other } }] };
        Assert.Equal(isSet, Assert.Single(new AllianceDataset { Targets = [revised] }.AsOf(EndOf(2024)).OpenTargets()).IsSet);
    }
}

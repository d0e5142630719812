using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

public sealed class TargetTests
{
    private static readonly CompetencyTarget Skills = new()
    {
        Id = new("skills"),
        Owner = CountryCode.RU,
        Indicator = new() { Title = "Workers with AI skills", Unit = UnitOfMeasure.Percent },
        Target = new() { Value = 80, Due = new(2030) },
        Validity = Validity.Parse("2024-02-15/.."),
    };

    [Theory]
    [InlineData("2024-02-14", null)]
    [InlineData("2024-02-15", Truth.True)]
    [InlineData("2030-12-31", Truth.True)]
    [InlineData("2031-01-01", null)]
    public void A_target_is_open_from_the_act_that_set_it_to_the_last_day_it_may_be_due(string day, Truth? open) => Assert.Equal(open, On(day, Skills)?.IsOpen);

    [Theory]
    [InlineData(Confidence.Disputed, Truth.Unknown)]
    [InlineData(Confidence.Refuted, null)]
    public void A_target_is_no_surer_than_its_evidence(Confidence confidence, Truth? open) => Assert.Equal(open, On("2025-01-01", Skills with { Evidence = Sure(confidence) })?.IsOpen);

    [Theory]
    [InlineData("2021-01-01", 50, Truth.True)]
    [InlineData("2023-12-31", 50, Truth.True)]
    [InlineData("2024-02-14", 50, Truth.Unknown)]
    [InlineData("2024-02-20", 80, Truth.Unknown)]
    [InlineData("2024-03-01", 80, Truth.True)]
    public void The_value_is_the_one_that_was_set_on_the_day(string day, int value, Truth isSet)
    {
        TargetStanding standing = On(day, Skills with { Revisions = [Revision(50, 2030, "2020-01-01/2024-02")] })!;
        Assert.Equal((value, isSet), (standing.Value.Value, standing.IsSet));
    }

    [Fact]
    public void A_revision_goes_before_a_target_whose_time_spans_both()
    {
        CompetencyTarget spanning = Skills with { Validity = Validity.Parse("2020-01-01/.."), Revisions = [Revision(50, 2030, "2020-01-01/2023-12-31")] };
        Assert.Equal((50, 80), (On("2021-01-01", spanning)!.Value.Value, On("2024-01-01", spanning)!.Value.Value));
    }

    [Fact]
    public void An_earlier_setting_that_is_past_due_is_not_open() => Assert.Null(On("2022-01-01", Skills with { Revisions = [Revision(50, 2021, "2020-01-01/2023-12-31")] }));

    [Fact]
    public void Where_it_is_unknown_which_setting_holds_and_one_is_past_due_openness_is_unknown() =>
        Assert.Equal(Truth.Unknown, On("2024-02-20", Skills with { Revisions = [Revision(50, 2023, "2020-01-01/2024-02")] })!.IsOpen);

    [Fact]
    public void A_revision_on_weak_evidence_changes_nothing()
    {
        TargetRevision weak = Revision(50, 2030, "2020-01-01/..") with { Evidence = Sure(Confidence.Unverified) };
        TargetStanding standing = On("2025-01-01", Skills with { Revisions = [weak] })!;
        Assert.Equal((80, Truth.True), (standing.Value.Value, standing.IsSet));
    }

    [Fact]
    public void The_answer_names_the_target() => Assert.Equal("target:skills", Assert.Single(On("2025-01-01", Skills)!.DecidedBy).ToString());

    private static TargetRevision Revision(decimal value, int due, string validity) => new() { Target = new() { Value = value, Due = new(due) }, Validity = Validity.Parse(validity) };

    private static TargetStanding? On(string day, CompetencyTarget target) => new AllianceDataset { Targets = [target] }.AsOf(Day(day)).OpenTargets().SingleOrDefault();
}

namespace Alliance.Core.Tests.Validation;

/// <summary>The values at the bounds of the rules: the last one that is right, and the first one that is not.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData(0, null, null, null, null)]
    [InlineData(null, 0, null, null, null)]
    [InlineData(null, null, 0, null, null)]
    [InlineData(null, null, null, 0, "ALC-6409")]
    [InlineData(2, null, 2, null, null)]
    [InlineData(3, null, 2, null, "ALC-6409")]
    [InlineData(2, null, null, 3, null)]
    [InlineData(2, null, null, 2, "ALC-6409")]
    [InlineData(null, 1, 2, null, null)]
    [InlineData(null, 2, 2, null, "ALC-6409")]
    [InlineData(null, 1, null, 2, null)]
    [InlineData(null, 2, null, 2, "ALC-6409")]
    public void Bounds_of_a_property_leave_a_value(int? atLeast, int? above, int? atMost, int? below, string? code) =>
        Assert.Equal(code, Code((ValidRecords.ParameterTest with { AtLeast = atLeast, Above = above, AtMost = atMost, Below = below }).Validate()));

    [Theory]
    [InlineData(0, null, null, null, null)]
    [InlineData(null, 0, null, null, null)]
    [InlineData(null, null, 0, null, null)]
    [InlineData(null, null, null, 0, "ALC-7814")]
    [InlineData(2, null, 2, null, null)]
    [InlineData(3, null, 2, null, "ALC-7814")]
    [InlineData(2, null, null, 3, null)]
    [InlineData(2, null, null, 2, "ALC-7814")]
    [InlineData(null, 1, 2, null, null)]
    [InlineData(null, 2, 2, null, "ALC-7814")]
    [InlineData(null, 1, null, 2, null)]
    [InlineData(null, 2, null, 2, "ALC-7814")]
    public void Bounds_of_a_quantity_leave_a_quantity(int? atLeast, int? above, int? atMost, int? below, string? code) =>
        Assert.Equal(code, Code((ValidRecords.QuantityTest with { AtLeast = atLeast, Above = above, AtMost = atMost, Below = below }).Validate()));

    [Theory]
    [InlineData(25, null)]
    [InlineData(24, "ALC-7214")]
    public void A_range_of_observations_may_be_a_point(int upper, string? code) =>
        Assert.Equal(code, Code((ValidRecords.MarketObservation with { Value = 25, UpperValue = upper }).Validate()));

    [Theory]
    [InlineData(70, null)]
    [InlineData(69, "ALC-4405")]
    public void A_range_of_target_values_may_be_a_point(int upper, string? code) => Assert.Equal(code, Code((ValidRecords.TargetRange with { UpperValue = upper }).Validate()));

    [Theory]
    [InlineData(0, null)]
    [InlineData(99, null)]
    [InlineData(100, "ALC-8003")]
    public void A_content_may_be_above_nothing(int above, string? code) => Assert.Equal(code, Code((ValidRecords.ReachTest with { Above = above }).Validate()));

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "ALC-7601")]
    public void All_of_a_company_may_be_owned(int share, string? code) => Assert.Equal(code, Code((ValidRecords.OwnershipTest with { ShareAtLeast = share }).Validate()));

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, "ALC-4204")]
    public void Nobody_may_be_counted(int size, string? code) => Assert.Equal(code, Code((ValidRecords.Population with { Sizes = [ValidRecords.Population.Sizes[0] with { Value = size }] }).Validate()));

    [Theory]
    [InlineData(2030, null)]
    [InlineData(2031, "ALC-4610")]
    public void A_milestone_may_be_due_with_the_target(int year, string? code) =>
        Assert.Equal(code, Code((ValidRecords.CompetencyTarget with { Milestones = [ValidRecords.TargetValue with { Value = 40, Due = new(year) }] }).Validate()));

    [Theory]
    [InlineData(2019, null)]
    [InlineData(2018, "ALC-4612")]
    public void Revisions_may_begin_together(int year, string? code) => Assert.Equal(code, Code((ValidRecords.CompetencyTarget with
    {
        Revisions = [ValidRecords.TargetRevision with { Validity = Validity.From(2019, 1, 1) }, ValidRecords.TargetRevision with { Validity = Validity.From(year, 1, 1) }],
    }).Validate()));

    [Fact]
    public void A_series_without_rates_has_no_first_day() => Assert.Null(Code((ValidRecords.ExchangeRateSeries with { Points = [], Gaps = [], Ended = null }).Validate()));

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public void A_reference_of_60_characters_is_shown_whole(int length, bool isCut)
    {
        var reference = RecordReference.Parse("source:".PadRight(length, 'a'));
        Assert.Equal(isCut, Alliance.Core.Validation.RulesBetweenRecords.DanglingMessage(reference).Contains("...", StringComparison.Ordinal));
    }

    /// <summary>The code of the only finding; null if there is none.</summary>
    private static string? Code(ValidationReport report) => report.Findings.SingleOrDefault()?.Code;
}

using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

public sealed class AllianceStandingTests
{
    private static readonly AiAlliance Nameless = new() { Id = new("a"), Names = ["A"] };

    [Theory]
    [InlineData("2024-12-10", null)]
    [InlineData("2024-12-11", Truth.True)]
    [InlineData("2026-06-01", Truth.Unknown)]
    [InlineData("2027-01-01", null)]
    public void An_alliance_exists_from_its_founding_until_it_is_dissolved(string day, Truth? exists) =>
        Assert.Equal(exists, On(day, Nameless with { Announced = new(2024, 1), Founded = new(2024, 12, 11), Dissolved = new(2026) })?.Exists);

    [Theory]
    [InlineData("2023-12-31", null, null)]
    [InlineData("2024-06-01", Truth.Unknown, Truth.False)]
    [InlineData("2024-10-01", Truth.True, Truth.False)]
    [InlineData("2025-06-01", Truth.True, Truth.Unknown)]
    [InlineData("2025-12-31", Truth.True, Truth.True)]
    public void Without_a_founding_day_it_began_between_announcement_and_opening(string day, Truth? exists, Truth? inForce)
    {
        AllianceStanding? standing = On(day, Nameless with { Announced = new(2024), OpenedForSignature = new(2024, 9, 5), InForceFrom = new(2025) });
        Assert.Equal((exists, inForce), (standing?.Exists, standing?.InForce));
    }

    [Fact]
    public void An_announcement_after_the_opening_leaves_the_start_unknown() =>
        Assert.Equal(Truth.Unknown, On("2024-06-01", Nameless with { Announced = new(2025), OpenedForSignature = new(2023) })!.Exists);

    [Fact]
    public void Without_any_day_all_is_unknown() =>
        Assert.Equal((Truth.Unknown, Truth.Unknown), (On("2024-06-01", Nameless)!.Exists, On("2024-06-01", Nameless)!.InForce));

    [Fact]
    public void A_disputed_alliance_is_unknown_to_exist() =>
        Assert.Equal(Truth.Unknown, On("2025-06-01", Nameless with { Founded = new(2024), Evidence = Sure(Confidence.Disputed) })!.Exists);

    private static AllianceStanding? On(string day, AiAlliance alliance) => new AllianceDataset { Alliances = [alliance] }.AsOf(Day(day)).Alliances().SingleOrDefault();
}

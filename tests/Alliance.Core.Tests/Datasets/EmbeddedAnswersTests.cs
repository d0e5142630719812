using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>What the dataset that ships answers, where the answer is a promise.</summary>
public sealed class EmbeddedAnswersTests
{
    private static readonly DatasetIndex Index = DatasetIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());

    [Fact]
    public void BRICS_had_nine_certain_members_on_2024_12_12() =>
        Assert.Equal(
            ["AE", "BR", "CN", "EG", "ET", "IN", "IR", "RU", "ZA"],
            Brics2024.Where(member => member.Status == MembershipStatus.Member && member.Holds == Truth.True).Select(member => member.Party.Key),
            StringComparer.Ordinal);

    [Fact]
    public void Saudi_Arabia_was_disputed_with_both_claims()
    {
        PartyStanding saudiArabia = Brics2024.Single(member => member.Party == CountryCode.SA);
        Assert.Equal((Truth.Unknown, true), (saudiArabia.Holds, saudiArabia.IsDisputed));
        Assert.Equal([MembershipStatus.Member, MembershipStatus.Invited], saudiArabia.Claims.Select(claim => claim.Membership.Status.Known).Distinct()); // as a member it is in the dataset and in the reference lists
    }

    [Fact]
    public void Kazakhstan_was_not_in_it() => Assert.DoesNotContain(Brics2024, member => member.Party == CountryCode.KZ);

    [Theory]
    [InlineData("KZ", MembershipStatus.Partner)]
    [InlineData("ID", MembershipStatus.Member)]
    public void Who_came_in_January_2025_is_certain_in_February(string country, MembershipStatus status)
    {
        PartyStanding standing = Index.AsOf(new(2025, 2, 1)).StandingsOf(Brics).Single(member => member.Party.Key == country);
        Assert.Equal((status, Truth.True), (standing.Status.Known, standing.Holds));
    }

    [Theory]
    [InlineData("2025-03-01", Truth.Unknown)]
    [InlineData("2025-12-01", Truth.True)]
    public void An_association_that_joined_within_a_range_is_certain_after_it(string day, Truth held) =>
        Assert.Equal(held, Assert.Single(Index.AsOf(Day(day)).MembershipsOf(new Id<AiAssociation>("aianet-unnamed-az"))).Holds);

    [Theory]
    [InlineData("2025-02-01")]
    [InlineData("2025-06-01")]
    public void The_diffusion_rule_was_on_the_books_and_not_enforced(string day)
    {
        ConstraintStanding rule = Index.AsOf(Day(day)).Constraints().Single(standing => standing.Constraint.Id.Value == "us-90-fr-4544-circuits");
        Assert.Equal((Truth.True, Truth.False), (rule.OnTheBooks, rule.Enforced));
    }

    private static ValueList<PartyStanding> Brics2024 => Index.AsOf(new(2024, 12, 12)).StandingsOf(Brics);
}

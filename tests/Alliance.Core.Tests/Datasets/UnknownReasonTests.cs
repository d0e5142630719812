using Alliance.Core.Json;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Each reason for which a standing is unknown, and that there is one exactly where something is.</summary>
public sealed class UnknownReasonTests
{
    public static TheoryData<string, string, UnknownReason> Memberships => new()
    {
        { """{"alliance":"brics","status":"member","validity":{"from":"2020-01-01"}}""", "", UnknownReason.None },
        { """{"alliance":"brics","status":"member","validity":{"from":"2024"}}""", "", UnknownReason.DateIsNotExact },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"},"evidence":{"confidence":"unverified"}}""", "", UnknownReason.ClaimIsNotReliable },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"},"evidence":{"confidence":"disputed"}}""", "", UnknownReason.SourcesContradictEachOther },
        { """{"alliance":"brics","status":"partner","validity":{"from":"2020"}},{"alliance":"brics","status":"observer","validity":{"from":"2020"}}""", "", UnknownReason.SourcesContradictEachOther },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"}},{"alliance":"brics","status":"withdrawn","validity":{"from":"2024"}}""", "", UnknownReason.OtherClaimMayHold },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"},"onlyIf":"it rains"}""", "", UnknownReason.NotUnderstood },
        { """{"alliance":"brics","status":"guest-of-honour","validity":{"from":"2020"}}""", "", UnknownReason.NotUnderstood },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"},"evidence":{"confidence":"rumoured"}}""", "", UnknownReason.NotUnderstood },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"}}""", ",\"founded\":\"2024\"", UnknownReason.AllianceMayNotExist },
        { """{"alliance":"brics","status":"member"}""", "", UnknownReason.DateIsNotExact },
        { """{"alliance":"brics","status":"member","validity":{"from":"2024"},"evidence":{"confidence":"disputed"}}""", "", UnknownReason.DateIsNotExact },
        { """{"alliance":"brics","status":"member","validity":{"from":"2020"},"onlyIf":"it rains","evidence":{"confidence":"disputed"}}""", "", UnknownReason.NotUnderstood },
        { """{"alliance":"brics","status":"partner","validity":{"from":"2024"}}""", ""","membershipsCompleteFor":[{"validity":{"from":"2020"},"unless":"it rains"}]""", UnknownReason.DateIsNotExact },
        { """{"alliance":"brics","status":"partner","validity":{"from":"2020"},"evidence":{"confidence":"likely"}},{"alliance":"brics","status":"member","validity":{"from":"2024"}}""", "", UnknownReason.OtherClaimMayHold },
        { "", "", UnknownReason.ListMayBeIncomplete },
        { "", ""","membershipsCompleteFor":[{"validity":{"from":"2020"}}]""", UnknownReason.None },
        { "", ""","membershipsCompleteFor":[{"validity":{"from":"2024"}}]""", UnknownReason.ListMayBeIncomplete },
        { "", ""","membershipsCompleteFor":[{"validity":{"from":"2020"},"unless":"it rains"}]""", UnknownReason.NotUnderstood },
    };

    [Theory, MemberData(nameof(Memberships))]
    public void The_reason_is_that_of_the_claims_or_of_the_list(string memberships, string ofAlliance, UnknownReason reason)
    {
        var dataset = AllianceJson.Read($$"""
            {
              "schemaVersion": "1.0",
              "alliances": [{ "id": "brics", "names": [{ "text": "BRICS" }], "classification": "bloc"{{ofAlliance}} }],
              "memberStates": [{ "country": "KZ", "memberships": [{{memberships}}] }]
            }
            """);
        PartyStanding standing = dataset.AsOf(new(2024, 3, 1)).Standing(CountryCode.KZ, Brics);
        Assert.Equal(reason, standing.UnknownReason);
        AssertHasReasonWhereUnknown(standing);
        if (standing.Claims is [{ Holds: Truth.Unknown } claim] && standing.Holds == Truth.Unknown)
            Assert.Equal(claim.UnknownReason, standing.UnknownReason);
    }

    [Fact]
    public void A_country_outside_the_group_that_lists_the_members_is_a_contradiction()
    {
        AllianceDataset dataset = new()
        {
            Alliances = [new() { Id = new("eu"), Names = ["EU"], MemberGroup = new("eu") }],
            MemberStates = [State("GB", Spell(MembershipStatus.Member, "1973-01-01/..", alliance: new Id<AiAlliance>("eu")))],
        };
        PartyStanding standing = dataset.AsOf(new(2024, 12, 12)).Standing(CountryCode.GB, new("eu"));
        Assert.Equal((Truth.True, Truth.Unknown, UnknownReason.SourcesContradictEachOther), (standing.Holds, standing.IsMember, standing.UnknownReason));
    }

    [Fact]
    public void A_claim_by_itself_has_its_own_reason()
    {
        MembershipClaim[] claims = [.. new AllianceDataset { MemberStates = [State("KZ", Spell(MembershipStatus.Member, "2020/.."), Spell(MembershipStatus.Withdrawn, "2024/.."))] }
            .AsOf(new(2024, 3, 1)).SpellsOf(CountryCode.KZ)];
        Assert.Equal([UnknownReason.None, UnknownReason.DateIsNotExact], claims.Select(claim => claim.UnknownReason).Order());
    }

    [Fact]
    public void Each_unknown_answer_of_the_shipped_dataset_has_a_reason_and_no_other_has_one()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        HashSet<UnknownReason> met = [];
        foreach (int year in (int[])[2009, 2016, 2020, 2024, 2026])
        {
            AsOfView view = dataset.AsOf(new(year, 12, 11));
            foreach (PartyStanding standing in dataset.Alliances.SelectMany(one => dataset.MemberStates.Select(state => view.Standing(state.Country, one.Id))))
            {
                AssertHasReasonWhereUnknown(standing);
                met.Add(standing.UnknownReason);
            }
        }
        Assert.Superset(new HashSet<UnknownReason> { UnknownReason.None, UnknownReason.SourcesContradictEachOther, UnknownReason.ListMayBeIncomplete, UnknownReason.DateIsNotExact }, met);
    }

    private static void AssertHasReasonWhereUnknown(PartyStanding standing)
    {
        Assert.Equal(standing.Holds == Truth.Unknown || standing.IsMember == Truth.Unknown, standing.UnknownReason != UnknownReason.None);
        Assert.All(standing.Claims, claim => Assert.Equal(claim.Holds == Truth.Unknown, claim.UnknownReason != UnknownReason.None));
    }
}

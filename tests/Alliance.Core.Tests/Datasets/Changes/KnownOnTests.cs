using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets.Changes;

/// <summary>What was known on a day: records and claims that were recorded later are left out, and nothing else.</summary>
public sealed class KnownOnTests
{
    private static readonly LocalDate Learned = new(2024, 6, 1);

    [Theory]
    [InlineData("2024-05-31", Truth.Unknown, false)]
    [InlineData("2024-06-01", Truth.True, true)]
    public void A_membership_is_known_from_the_day_on_which_it_was_recorded(string knownOn, Truth isMember, bool isListed)
    {
        Membership spell = Spell(MembershipStatus.Member, "2024-01-01/..");
        var dataset = new AllianceDataset { MemberStates = [State("KZ", spell with { Evidence = spell.Evidence with { RecordedOn = Learned } })] };
        PartyStanding standing = dataset.AsOf(new(2024, 3, 1), Day(knownOn)).Standing(CountryCode.KZ, Brics);
        Assert.Equal((isMember, isListed), (standing.IsMember, standing.IsListed));
        Assert.Equal(Truth.True, dataset.AsOf(new(2024, 3, 1)).IsMember(CountryCode.KZ, Brics));
    }

    [Fact]
    public void A_record_and_a_repeal_are_known_from_the_day_on_which_they_were_recorded()
    {
        var dataset = new AllianceDataset
        {
            LegalActs = [Act("act", Enforcement(EnforcementState.NotEnforced, "2024-01-01/..") with { Evidence = new() { RecordedOn = Learned } })],
            Constraints = [Constraint("2023-01-01/..", "act"), Constraint("2023-01-01/..") with { Id = new("later"), Evidence = new() { RecordedOn = Learned } }],
        };
        Assert.Equal([Truth.True], dataset.AsOf(new(2024, 3, 1), new(2024, 5, 1)).Constraints().Select(standing => standing.Enforced));
        Assert.Equal([Truth.True, Truth.False], dataset.AsOf(new(2024, 3, 1), new(2024, 7, 1)).Constraints().Select(standing => standing.Enforced));
    }

    [Fact]
    public void Answers_for_days_after_the_knowledge_are_marked()
    {
        AsOfView view = new AllianceDataset().AsOf(Day("2024-06-01"), Day("2024-01-01"));
        Assert.Equal((true, Day("2024-01-01")), (view.IsAfterKnownAsOf, view.KnownOn));
        Assert.False(new AllianceDataset().AsOf(Day("2024-06-01"), Day("2024-06-01")).IsAfterKnownAsOf);
    }

    [Theory]
    [InlineData("2025-01-01", "2024-01-01", "2024-01-01")]
    [InlineData("2024-01-01", "2025-01-01", "2024-01-01")]
    [InlineData(null, "2025-01-01", null)]
    public void The_data_are_known_up_to_the_earlier_day(string? knownAsOf, string day, string? expected) =>
        Assert.Equal(expected is null ? null : Day(expected), new AllianceDataset { KnownAsOf = knownAsOf is null ? null : Day(knownAsOf) }.KnownOn(Day(day)).KnownAsOf);

    [Fact]
    public void Nothing_that_was_recorded_later_is_left_and_nothing_else_is_missing()
    {
        AllianceDataset all = Documents.CreateLarge(12, 400_000);
        var days = Recorded(all).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.True(days.Length > 20);
        foreach (LocalDate day in new[] { days[0], days[days.Length / 3], days[^2] }.Select(Day))
        {
            AllianceDataset known = all.KnownOn(day);
            string iso = PartialDate.From(day).ToString();
            Assert.NotEmpty(Recorded(known));
            Assert.DoesNotContain(Recorded(known), recorded => string.CompareOrdinal(recorded, iso) > 0);
            // What is known on a day is known on every later one.
            Assert.Equal(known, all.KnownOn(day.PlusDays(1000)).KnownOn(day));
            Assert.Equal(Records(all, day), Records(known, LocalDate.MaxIsoValue));
        }
    }

    [Fact]
    public void A_dataset_without_later_claims_stays_the_same_object()
    {
        AllianceDataset all = Documents.CreateLarge(12, 400_000) with { KnownAsOf = new(2020, 1, 1) };
        Assert.Same(all, all.KnownOn(new(9999, 12, 31)));
    }

    private static string[] Records(AllianceDataset dataset, LocalDate knownOn) =>
        [.. dataset.Records().Where(record => !(record.Evidence.RecordedOn > knownOn)).Select(record => record.Reference.ToString())];

    /// <summary>The days on which the claims of a dataset were recorded, at any depth.</summary>
    private static List<string> Recorded(AllianceDataset dataset)
    {
        List<string> found = [];
        using JsonDocument text = JsonDocument.Parse(AllianceJson.Write(dataset));
        Search(text.RootElement);
        return found;

        void Search(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                    Search(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    if (member.NameEquals("evidence") && member.Value.TryGetProperty("recordedOn", out JsonElement day))
                        found.Add(day.GetString()!);
                    Search(member.Value);
                }
            }
        }
    }
}

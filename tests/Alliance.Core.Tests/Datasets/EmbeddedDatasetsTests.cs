using Alliance.Core.Json;

namespace Alliance.Core.Tests.Datasets;

public sealed class EmbeddedDatasetsTests
{
    [Fact]
    public void The_dataset_that_ships_is_read() => Assert.Equal(new Id<AllianceDataset>("ai-alliance-network"), EmbeddedDatasets.ReadAiAllianceNetwork().Id);

    [Fact]
    public void Its_bytes_are_those_that_are_read()
    {
        using Stream stream = EmbeddedDatasets.OpenAiAllianceNetwork();
        Assert.Equal(AllianceJson.Read(stream), EmbeddedDatasets.ReadAiAllianceNetwork());
    }

    [Fact]
    public void Each_call_reads_anew() => Assert.NotSame(EmbeddedDatasets.ReadAiAllianceNetwork(), EmbeddedDatasets.ReadAiAllianceNetwork());

    [Fact]
    public void A_member_of_a_group_is_the_same_in_the_dataset_and_in_the_reference_lists()
    {
        CountryGroup[] both = [.. Dataset.CountryGroups.Where(group => CountryGroupCatalogue.Reference.Find(group.Id) is not null)];
        Assert.NotEmpty(both);
        Assert.All(both, group => Assert.Equal(MembersOf(CountryGroupCatalogue.Reference.Get(group.Id)), MembersOf(group)));
    }

    // Correction 24 of data/CHANGELOG.md: the accessions to BRICS, the Eurasian Economic Union and the Shanghai Cooperation Organisation stand in both.
    [Theory]
    [InlineData("brics", 11)]
    [InlineData("eaeu", 5)]
    [InlineData("sco", 10)]
    [InlineData("eu", 0)]
    [InlineData("g7", 0)]
    [InlineData("g20", 0)]
    public void A_member_of_an_alliance_is_the_same_in_the_dataset_and_in_the_reference_lists(string alliance, int listed)
    {
        string[] own =
        [
            .. from state in Dataset.MemberStates
               from spell in state.Memberships
               where spell.Alliance.Value == alliance && spell.Status == MembershipStatus.Member
               select Line(state.Country, spell.Validity, spell.Evidence),
        ];
        Assert.Equal(listed, own.Length);
        Assert.Equal(new Id<CountryGroup>(alliance), Dataset.Alliances.Single(record => record.Id.Value == alliance).MemberGroup);
        Assert.Subset(MembersOf(CountryGroupCatalogue.Reference.Get(new(alliance))).ToHashSet(StringComparer.Ordinal), own.ToHashSet(StringComparer.Ordinal));
    }

    private static AllianceDataset Dataset { get; } = EmbeddedDatasets.ReadAiAllianceNetwork();

    private static IEnumerable<string> MembersOf(CountryGroup group) =>
        group.Members.Select(member => Line(member.Country, member.Validity, member.Evidence)).Order(StringComparer.Ordinal);

    private static string Line(CountryCode country, Validity validity, Evidence evidence) => $"{country} {validity} {evidence.Confidence}";
}

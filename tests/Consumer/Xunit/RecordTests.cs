using System.Text.Json;
using Alliance.Core;
using Alliance.Core.Json;

/// <summary>Records and their lists compare by value, so that assertions compare what they contain.</summary>
public sealed class RecordTests
{
    private static MemberState Kazakhstan => new()
    {
        Country = CountryCode.KZ,
        Memberships = [new() { Alliance = new("brics"), Status = MembershipStatus.Partner, Validity = Validity.From(2025, 1, 1), Evidence = Evidence.Confirmed(new("a-source")) }],
    };

    [Fact]
    public void Two_records_with_the_same_content_are_equal()
    {
        Assert.NotSame(Kazakhstan, Kazakhstan);
        Assert.Equal(Kazakhstan, Kazakhstan);
        Assert.Equal(Kazakhstan.Memberships, Kazakhstan.Memberships);
        Assert.Single(new HashSet<MemberState> { Kazakhstan, Kazakhstan });
    }

    [Fact]
    public void A_difference_inside_a_list_is_a_difference_of_the_record()
    {
        Membership until = Kazakhstan.Memberships[0] with { Validity = Validity.Between(new PartialDate(2025, 1, 1), new PartialDate(2025)) };
        Assert.NotEqual(Kazakhstan, Kazakhstan with { Memberships = [until] });
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        Assert.Equal(Kazakhstan, AllianceJson.ReadRecord<MemberState>(AllianceJson.WriteRecord(Kazakhstan)));
        Assert.Equal(Kazakhstan, JsonSerializer.Deserialize<MemberState>(JsonSerializer.Serialize(Kazakhstan)));
    }

    [Fact]
    public void A_dataset_with_a_record_more_is_another_one()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        AllianceDataset more = dataset.With(Kazakhstan with { Country = CountryCode.AQ });
        Assert.NotEqual(dataset, more);
        Assert.Equal(dataset, more.Without(RecordReference.ToMemberState(CountryCode.AQ)));
        Assert.Equal([CountryCode.AQ], more.MemberStates.Select(state => state.Country).Except(dataset.MemberStates.Select(state => state.Country)));
    }
}

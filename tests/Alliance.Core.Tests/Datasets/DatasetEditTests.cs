using Alliance.Core.TestData;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Datasets made of records, and with a record more, less or another.</summary>
public sealed class DatasetEditTests
{
    private static readonly UnknownRecord Agreement = Unknown("""{"id":"rosatom-2031","signed":2031}""");
    private static readonly UnknownRecord WithoutKey = Unknown("""{"signed":2031}""");

    /// <summary>A dataset with records of every kind, also of one that this version does not know.</summary>
    private static readonly Gen<AllianceDataset> AnyDataset = Gen.Int[1, 10_000].Select(seed =>
        Documents.Create(seed) with { OtherRecords = [Agreement, WithoutKey], Unknown = UnknownMembers.Parse("""{"x-note":1}""") });

    /// <summary>A dataset and one of its records that has a key.</summary>
    private static readonly Gen<(AllianceDataset Dataset, IRecord Record)> AnyRecord =
        from dataset in AnyDataset
        let records = dataset.Records().Where(record => !record.Reference.IsDefault).ToArray()
        from place in Gen.Int[0, records.Length - 1]
        select (dataset, records[place]);

    [Fact]
    public void A_dataset_is_made_again_of_its_records_and_its_header() =>
        AnyDataset.Sample(dataset => AllianceDataset.Of(dataset.Records(), dataset) == dataset && AllianceDataset.Of(dataset.Records().Reverse(), dataset).Records().Count() == dataset.Records().Count(), iter: 50);

    [Fact]
    public void A_record_that_is_removed_is_not_found_and_put_back_it_is() => AnyRecord.Sample(
        drawn =>
        {
            (AllianceDataset dataset, IRecord record) = drawn;
            AllianceDataset without = dataset.Without(record.Reference);
            Assert.Null(DatasetIndex.Of(without).Find(record.Reference));
            Assert.Equal(dataset.Records().Where(one => one.Reference != record.Reference), without.Records());
            Assert.Same(without, without.Without(record.Reference));

            AllianceDataset with = without.With(record);
            Assert.Same(record, DatasetIndex.Of(with).Find(record.Reference));
            Assert.Equal(with, with.With(record));
            Assert.Same(record, DatasetLists.Of(with).Single(list => list.Records.Contains(record)).Records[^1]);
            Assert.Equal(without, with.Without(record.Reference));
            Assert.Equal(AllianceDataset.Of([], dataset), AllianceDataset.Of([], with));
        },
        iter: 200);

    [Fact]
    public void A_record_that_is_replaced_keeps_its_place() => AnyRecord.Sample(
        drawn =>
        {
            (AllianceDataset dataset, IRecord record) = drawn;
            AllianceDataset same = dataset.With(record);
            Assert.Equal(dataset, same);
            Assert.Equal(dataset.Records(), same.Records());
        },
        iter: 100);

    [Fact]
    public void Several_records_are_put_as_one_after_another() => Gen.Select(AnyDataset, AnyDataset).Sample(
        (dataset, other) => Assert.Equal(other.Records().Aggregate(dataset, (made, record) => made.With(record)), dataset.With(other.Records())),
        iter: 20);

    [Fact]
    public void The_new_record_stands_where_the_old_one_stood()
    {
        AllianceDataset dataset = AllianceDataset.Of([State("KZ"), State("RU"), Association("a")]).With(State("KZ", Spell(MembershipStatus.Partner, "2025/..")));
        Assert.Equal(["KZ", "RU"], dataset.MemberStates.Select(state => state.Country.ToString()));
        Assert.Equal(MembershipStatus.Partner, Assert.Single(dataset.MemberStates[0].Memberships).Status.Known);
        Assert.Equal(new AllianceDataset().SchemaVersion, dataset.SchemaVersion);
    }

    [Fact]
    public void Of_several_records_with_one_key_the_first_is_replaced_and_all_are_removed()
    {
        AiAssociation first = Association("a"), second = first with { Website = "https://example.org" }, third = first with { Names = ["A"] };
        AllianceDataset twice = AllianceDataset.Of([first, second]);
        Assert.Equal([first, second], twice.Associations);
        Assert.Equal([third, second], twice.With(third).Associations);
        Assert.Empty(twice.Without(first.Reference).Associations);
        Assert.Equal([third], new AllianceDataset().With([first, third]).Associations);
    }

    [Fact]
    public void A_record_without_a_key_is_added_and_cannot_be_removed()
    {
        AllianceDataset dataset = new AllianceDataset().With(WithoutKey);
        Assert.Equal([WithoutKey, WithoutKey], dataset.With(WithoutKey).OtherRecords);
        Assert.Same(dataset, dataset.Without(default));
    }

    [Fact]
    public void The_records_of_the_header_are_not_taken() =>
        Assert.Equal(new AllianceDataset { Id = new("a") }, AllianceDataset.Of([], new() { Id = new("a"), MemberStates = [State("KZ")] }));

    [Fact]
    public void A_null_or_a_record_of_another_library_is_refused()
    {
        var dataset = new AllianceDataset();
        Assert.Equal("records", Assert.Throws<ArgumentNullException>(() => AllianceDataset.Of(null!)).ParamName);
        Assert.Equal("record", Assert.Throws<ArgumentNullException>(() => dataset.With((IRecord)null!)).ParamName);
        Assert.Equal("records", Assert.Throws<ArgumentNullException>(() => dataset.With((IEnumerable<IRecord>)null!)).ParamName);
        Assert.Throws<ArgumentException>(() => AllianceDataset.Of([null!]));
        Assert.Throws<ArgumentException>(() => dataset.With([null!]));
        Assert.Throws<ArgumentException>(() => AllianceDataset.Of([new Foreign()]));
        Assert.Throws<ArgumentException>(() => dataset.With(new Foreign()));
        Assert.Throws<ArgumentException>(() => (dataset with { MemberStates = [null!] }).With(State("KZ")));
        Assert.Throws<ArgumentException>(() => (dataset with { MemberStates = [null!] }).Without(State("KZ").Reference));
    }

    private static UnknownRecord Unknown(string json) => new() { Kind = Term<RecordKind>.Parse("energy-agreement"), Json = UnknownMembers.Parse(json) };

    private sealed class Foreign : IRecord
    {
        public RecordReference Reference => new(RecordKind.Source, "a");

        public Evidence Evidence => Evidence.None;

        public UnknownMembers Unknown => default;
    }
}

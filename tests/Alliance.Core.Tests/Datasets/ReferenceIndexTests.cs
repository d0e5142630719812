using Alliance.Core.TestData;
using Alliance.Core.Tests.TestData;
using Alliance.Core.Tests.Validation;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>Which records refer to a record, and which statements are about it.</summary>
public sealed class ReferenceIndexTests
{
    private static readonly Evidence Cited = Evidence.Confirmed(new("s"));

    private static readonly AllianceDataset Dataset = new()
    {
        Sources = [new() { Id = new("s"), Title = "S" }, new() { Id = new("t"), Title = "T" }],
        Statements = [Statement("one", "alliance:brics", "member-state:kz", "alliance:brics"), Statement("two", "member-state:kz") with { Evidence = Cited }, Statement("three", "association:maker")],
        Alliances = [new() { Id = Brics, Names = [new() { Text = "BRICS", Evidence = Cited }], Initiators = [CountryCode.KZ, PartyReference.Company(new("maker"))], Parent = Brics }],
        MemberStates = [State("KZ", Spell(MembershipStatus.Member, "2024/..") with { Evidence = new() { ContradictedBy = [new() { Source = new("s") }] } })],
        Associations = [Association("maker")],
    };

    private static readonly DatasetIndex Index = DatasetIndex.Of(Dataset);

    [Theory]
    [InlineData("source:s", "statement:two alliance:brics member-state:kz")]
    [InlineData("source:t", "")]
    [InlineData("alliance:brics", "statement:one alliance:brics member-state:kz")]
    [InlineData("member-state:kz", "statement:one statement:two alliance:brics")]
    [InlineData("association:maker", "statement:three alliance:brics")]
    [InlineData("statement:one", "")]
    [InlineData("country-group:none", "")]
    public void A_record_is_referred_to_by_members_parties_subjects_and_citations_at_any_depth(string reference, string referring) =>
        Assert.Equal(referring, string.Join(' ', Index.ReferencesTo(RecordReference.Parse(reference))));

    [Theory]
    [InlineData("alliance:brics", "one")]
    [InlineData("member-state:kz", "one two")]
    [InlineData("source:s", "")]
    public void Statements_are_about_their_subjects(string reference, string statements) =>
        Assert.Equal(statements, string.Join(' ', Index.StatementsAbout(RecordReference.Parse(reference)).Select(statement => statement.Id)));

    [Fact]
    public void Nothing_refers_to_no_record()
    {
        DatasetIndex index = DatasetIndex.Of(Dataset with { Alliances = [new() { Id = default, Names = ["A"], Initiators = [PartyReference.Other("Somebody")] }] });
        Assert.Empty(index.ReferencesTo(default));
        Assert.Empty(index.StatementsAbout(default));
        Assert.Equal("statement:one statement:two", string.Join(' ', index.ReferencesTo(RecordReference.ToMemberState(CountryCode.KZ))));
    }

    [Fact]
    public void A_record_of_an_unknown_kind_is_referred_to_by_its_kind()
    {
        DatasetIndex index = DatasetIndex.Of(new() { Statements = [Statement("one", "energy-agreement:rosatom-2031")] });
        Assert.Equal("one", Assert.Single(index.StatementsAbout(RecordReference.Parse("energy-agreement:rosatom-2031"))).Id.Value);
    }

    [Fact]
    public void Every_reference_in_any_dataset_is_found_from_the_record_that_is_referred_to() => Gen.Int[1, 10_000].Sample(
        seed =>
        {
            AllianceDataset dataset = Documents.Create(seed);
            ILookup<string, string> referring = dataset.Records()
                .SelectMany(record => References.Of(record).Where(to => to != record.Reference.ToString()).Distinct().Select(to => (To: to, From: record.Reference.ToString())))
                .ToLookup(pair => pair.To, pair => pair.From, StringComparer.Ordinal);
            Assert.NotEmpty(referring);
            Assert.All(referring, to => Assert.Equal(to, Found(dataset, to.Key)));
            Assert.All(dataset.Records(), record => Assert.Equal(referring[record.Reference.ToString()], Found(dataset, record.Reference.ToString())));
        },
        iter: 30);

    [Fact]
    public void Every_member_that_refers_is_visited() => Assert.All(ValidRecords.All.OfType<IRecord>(), record =>
    {
        AllianceDataset dataset = AllianceDataset.Of([record]);
        Assert.All(References.Of(record).Where(to => to != record.Reference.ToString()), to => Assert.Equal([record.Reference.ToString()], Found(dataset, to)));
    });

    private static IEnumerable<string> Found(AllianceDataset dataset, string to) =>
        DatasetIndex.Of(dataset).ReferencesTo(RecordReference.Parse(to)).Select(from => from.ToString()).Where(from => from != to);

    private static Statement Statement(string id, params string[] subjects) =>
        new() { Id = new(id), Paraphrase = id, Modality = Modality.Fact, Subjects = [.. subjects.Select(RecordReference.Parse)] };
}

using System.Reflection;
using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;

namespace Alliance.Core.Tests.TestData;

/// <summary>The generator of documents keeps what it promises; whoever adds a property to a record has to add it there.</summary>
public sealed class DocumentsTests(DocumentsTests.Run run) : IClassFixture<DocumentsTests.Run>
{
    /// <summary>A run of documents, and what was seen in them.</summary>
    public sealed class Run
    {
        public Run()
        {
            // Generated documents leave out no type of record: one with none of them stands beside them.
            Coverage.Walk(new AllianceDataset());
            foreach (AllianceDataset document in Documents)
                Coverage.Walk(document);
            for (int seed = 0; seed < 100; seed++)
                Coverage.Walk(Core.TestData.Documents.Conversion(seed));
        }

        public IReadOnlyList<AllianceDataset> Documents { get; } = [.. Core.TestData.Documents.Many(300)];

        internal Coverage Coverage { get; } = new();
    }

    public static TheoryData<string> RecordTypes => [.. Coverage.RecordTypes.Select(type => type.Name).Order(StringComparer.Ordinal)];

    public static IEnumerable<TheoryDataRow<int>> SomeSeeds => Enumerable.Range(1, 300).Where(seed => seed % 60 == 0).Select(seed => new TheoryDataRow<int>(seed));

    [Theory]
    [MemberData(nameof(RecordTypes))]
    public void Every_property_is_absent_and_present_and_shows_every_value_of_its_vocabulary(string recordType)
    {
        Type type = Coverage.RecordTypes.Single(t => t.Name == recordType);

        string[] missing = [.. Coverage.PropertiesOf(type).SelectMany(run.Coverage.MissingOf)];

        Assert.True(missing.Length == 0, $"Never seen in {run.Documents.Count} generated documents (see RandomRecords in Alliance.Core.TestData): {string.Join("; ", missing)}.");
    }

    [Fact]
    public void A_property_that_the_generator_does_not_know_is_named()
    {
        var seen = new Coverage();
        seen.Walk(new Indicator { Title = "Skills", Unit = UnitOfMeasure.Percent });
        PropertyInfo currency = typeof(Indicator).GetProperty(nameof(Indicator.Currency))!;

        Assert.Equal("Indicator.Currency is present", Assert.Single(seen.MissingOf(currency)));
    }

    [Fact]
    public void Every_kind_of_end_party_and_reference_occurs()
    {
        string[] forms =
        [
            .. Enum.GetNames<ValidityBoundKind>().SelectMany(kind => (string[])[$"start {kind}", $"end {kind}"]),
            .. VocabularyNames<PartyKind>.All.Select(kind => $"party {kind}"),
            .. VocabularyNames<RecordKind>.All.Select(kind => $"reference {kind}"),
        ];

        Assert.All(forms, form => Assert.True(run.Coverage.HasShown(form), form));
    }

    [Fact]
    public void Every_document_is_18_to_22_KB_long() =>
        Assert.All(run.Documents, document => Assert.InRange(AllianceJson.Write(document).Length, Documents.SmallestLength, Documents.LargestLength));

    [Fact]
    public void Every_document_holds_every_type_of_root_record()
    {
        int types = Enum.GetValues<RecordKind>().Length - 1;

        Assert.All(run.Documents, document => Assert.Equal(types, Documents.RecordsOf(document).Select(record => record.Reference.Kind).Distinct().Count()));
    }

    [Fact]
    public void Every_document_holds_Cyrillic_escapes_and_unknown_members() => Assert.All(run.Documents, document =>
    {
        string json = Encoding.UTF8.GetString(AllianceJson.Write(document));
        Assert.Contains(json, c => c is >= 'а' and <= 'я');
        Assert.Contains("\\u0001", json, StringComparison.Ordinal);
        Assert.Contains("\\u2028", json, StringComparison.Ordinal);
        Assert.Contains("\\\\", json, StringComparison.Ordinal);
        Assert.Contains("😀", json, StringComparison.Ordinal);
        Assert.False(document.Unknown.IsEmpty);
    });

    [Theory]
    [MemberData(nameof(SomeSeeds))]
    public void The_same_seed_gives_the_same_bytes(int seed) =>
        Assert.Equal(AllianceJson.Write(run.Documents[seed - 1]), AllianceJson.Write(Documents.Create(seed)));

    [Fact]
    public void Different_seeds_give_different_documents() => Assert.Distinct(run.Documents.Select(document => Convert.ToHexString(AllianceJson.Write(document))), StringComparer.Ordinal);

    [Fact]
    public void Every_reference_resolves_within_its_document() => Assert.All(run.Documents, document =>
    {
        var keys = Documents.RecordsOf(document).Select(record => record.Reference.ToString()).ToHashSet(StringComparer.Ordinal);
        Assert.All(References.Of(document), reference => Assert.Contains(reference, keys));
    });

    [Fact]
    public void Keys_are_unique_within_a_document() => Assert.All(run.Documents, document => Assert.Distinct(Documents.RecordsOf(document).Select(record => record.Reference)));

    [Fact]
    public void No_span_of_time_contradicts_itself() => Assert.All(run.Documents, document => Assert.DoesNotContain(References.ValuesOf(document).OfType<Validity>(), v => v.IsContradictory));

    [Fact]
    public void No_document_has_an_error() => Assert.All(run.Documents, document =>
    {
        ValidationReport report = document.Validate();
        Assert.True(report.IsValid, report.ToString());
    });

    [Fact]
    public void A_large_document_is_as_long_as_asked_for()
    {
        int length = AllianceJson.Write(Documents.CreateLarge(1, 1_000_000)).Length;

        Assert.InRange(length, 1_000_000, 1_010_000);
    }

    [Fact]
    public void Names_of_unknown_members_begin_with_the_prefix()
    {
        using JsonDocument json = JsonDocument.Parse(run.Documents[0].Unknown.ToString());

        Assert.All(json.RootElement.EnumerateObject(), member => Assert.StartsWith(Documents.UnknownPrefix, member.Name, StringComparison.Ordinal));
    }
}

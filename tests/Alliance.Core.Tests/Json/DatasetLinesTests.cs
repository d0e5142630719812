using System.Text;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using CsCheck;

namespace Alliance.Core.Tests.Json;

/// <summary>A dataset as lines: its own members first, then its records, also those of kinds that this version does not know.</summary>
public sealed class DatasetLinesTests
{
    private const string Agreement = """{"type":"energy-agreement","id":"rosatom-2031","parties":["country:RU"],"signed":{"on":2031}}""";

    private static readonly string[] Words = ["energy-agreement", "x", "planet-9"];
    private static readonly string[] Objects = ["{}", """{"id":"a"}""", """{"id":"A","x":[1.50,{"type":"source"}]}""", """{"name":"\u00e4","nested":{"id":1}}"""];

    private static readonly Gen<UnknownRecord> UnknownRecords =
        from word in Gen.Int[0, Words.Length - 1]
        from json in Gen.Int[0, Objects.Length - 1]
        select new UnknownRecord { Kind = Term<RecordKind>.Parse(Words[word]), Json = UnknownMembers.Parse(Objects[json]) };

    [Fact]
    public void Lines_give_back_the_whole_dataset() => (
        from seed in Gen.Int[1, 100_000]
        from others in UnknownRecords.Array[0, 4]
        from later in Gen.Bool
        select Documents.Create(seed) with
        {
            OtherRecords = [.. others],
            SchemaVersion = later ? "1.9" : "1.0",
            Unknown = later ? UnknownMembers.Parse("""{"newList":[{"id":"a"}]}""") : default,
        }).Sample(
            dataset => AllianceJson.ReadDatasetFromLines(new MemoryStream(LinesOf(dataset))) == dataset && AllianceJson.Read(AllianceJson.Write(dataset)) == dataset,
            iter: 200);

    [Fact]
    public async Task Reading_and_writing_asynchronously_gives_the_same()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        using var written = new MemoryStream();
        await AllianceJson.WriteLinesAsync(written, dataset, TestContext.Current.CancellationToken);
        Assert.Equal(LinesOf(dataset), written.ToArray());
        written.Position = 0;
        Assert.Equal(dataset, await AllianceJson.ReadDatasetFromLinesAsync(written, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.ReadDatasetFromLinesAsync(written, cancellationToken: new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.WriteLinesAsync(written, dataset, new(canceled: true)));
    }

    [Fact]
    public void The_first_line_is_the_dataset_without_its_records()
    {
        var dataset = new AllianceDataset { Id = new("a"), KnownAsOf = new(2025, 2, 1), MemberStates = [new() { Country = CountryCode.KZ }] };
        string text = Encoding.UTF8.GetString(LinesOf(dataset));
        Assert.Equal("""{"type":"dataset","schemaVersion":"1.0","id":"a","knownAsOf":"2025-02-01"}""" + "\n" + """{"type":"member-state","country":"KZ"}""" + "\n", text);
        Assert.Equal(dataset.MemberStates, AllianceJson.ReadLines(Of(text)));
    }

    [Fact]
    public void Lines_without_that_line_give_a_dataset_of_the_records()
    {
        AllianceDataset dataset = AllianceJson.ReadDatasetFromLines(Of("""{"type":"member-state","country":"KZ"}"""));
        Assert.Equal(new AllianceDataset { MemberStates = [new() { Country = CountryCode.KZ }] }, dataset);
    }

    [Theory]
    [InlineData("""{"type":"dataset","schemaVersion":"2.0"}""", "This is format 2.0", 0)]
    [InlineData("""{"type":"dataset","sources":[{"id":"a","title":"A"}]}""", "The line of a dataset may contain only its own members", 0)]
    [InlineData("{\"type\":\"member-state\",\"country\":\"KZ\"}\n{\"type\":\"dataset\"}", "A dataset is not a record", 1)]
    public void What_the_line_of_a_dataset_may_not_be_is_refused(string text, string reason, long line)
    {
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.ReadDatasetFromLines(Of(text)));
        Assert.StartsWith(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(line, error.LineNumber);
        Assert.Throws<JsonException>(() => AllianceJson.ReadLines(Of(text)).Count());
    }

    [Fact]
    public void A_record_of_an_unknown_kind_is_kept_and_written_back()
    {
        var record = Assert.IsType<UnknownRecord>(Assert.Single(AllianceJson.ReadLines(Of(Agreement))));
        Assert.Equal("energy-agreement", record.Kind.Text);
        Assert.True(record.Json.TryGetValue("signed", out _));
        Assert.Equal(Agreement, Encoding.UTF8.GetString(AllianceJson.WriteRecord(record)));
        Assert.Equal(Agreement, JsonSerializer.Serialize<IRecord>(record));
        Assert.Equal(record, JsonSerializer.Deserialize<IRecord>(Agreement));
        Assert.Equal(record, JsonSerializer.Deserialize<UnknownRecord>(Agreement));
        string dataset = $$"""{"schemaVersion":"1.0","otherRecords":[{{Agreement}}]}""";
        Assert.Equal([record], AllianceJson.Read(dataset).OtherRecords);
        Assert.Equal(dataset, AllianceJson.WriteString(AllianceJson.Read(dataset)));
        Assert.Contains(AllianceJson.Check(Encoding.UTF8.GetBytes(dataset)).Report.Findings, finding => finding is { Code: "ALC-9209", Pointer: "/otherRecords/0/type", Line: 1 });
    }

    [Fact]
    public void A_record_of_a_known_kind_among_the_others_is_read_into_its_list()
    {
        AllianceDataset dataset = AllianceJson.Read("""{"memberStates":[{"country":"RU"}],"otherRecords":[{"country":"KZ","type":"member-state"},{"type":"x"}]}""");
        Assert.Equal(["RU", "KZ"], dataset.MemberStates.Select(state => state.Country.ToString()));
        Assert.Equal("x", Assert.Single(dataset.OtherRecords).Kind.Text);
        JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read("""{"otherRecords":[{"type":"x"},{"type":"member-state","country":5}]}"""));
        Assert.Equal("/otherRecords/1/country", error.Path);
        Assert.Throws<ArgumentException>(() => new UnknownRecord { Kind = RecordKind.Source });
    }

    [Fact]
    public void Options_leave_out_or_refuse_records_of_unknown_kinds()
    {
        string text = $$"""{"otherRecords":[{{Agreement}}]}""";
        DatasetReadOptions ignore = new() { UnknownMembers = UnknownMemberHandling.Ignore }, reject = new() { UnknownMembers = UnknownMemberHandling.Reject };
        Assert.Empty(AllianceJson.Read(text, ignore).OtherRecords);
        Assert.Equal("/otherRecords/0/type", Assert.Throws<JsonException>(() => AllianceJson.Read(text, reject)).Path);
        Assert.Empty(AllianceJson.ReadLines(Of(Agreement), new() { Read = ignore }));
        Assert.Throws<JsonException>(() => AllianceJson.ReadLines(Of(Agreement), new() { Read = reject }).Count());
        Assert.Throws<JsonException>(() => AllianceJson.Read(text, new() { MaxRecords = 0 }));
        Assert.Throws<JsonException>(() => AllianceJson.Read(text, new() { MaxUnknownBytes = 20 }));
    }

    private static byte[] LinesOf(AllianceDataset dataset)
    {
        using var stream = new MemoryStream();
        AllianceJson.WriteLines(stream, dataset);
        return stream.ToArray();
    }

    private static MemoryStream Of(string text) => new(Encoding.UTF8.GetBytes(text));
}

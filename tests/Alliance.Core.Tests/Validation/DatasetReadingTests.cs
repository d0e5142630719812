using System.Security.Cryptography;
using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation;

public sealed class DatasetReadingTests : IDisposable
{
    private const string Broken = "{\n  \"alliances\": [ {\"id\": \"brics\", \"names\": 5} ]\n}";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    public static TheoryData<string> Doors => ["file", "file async", "bytes", "stream async"];

    public void Dispose() => File.Delete(_file);

    [Theory, MemberData(nameof(Doors))]
    public async Task A_text_that_cannot_be_read_has_its_mistake_reported(string door)
    {
        DatasetReading reading = await Check(door, Encoding.UTF8.GetBytes(Broken));
        Assert.Null(reading.Dataset);
        Assert.False(reading.IsValid);
        Finding finding = Assert.Single(reading.Report.Findings, finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(("ALC-0002", "/alliances/0/names", 2L, 43L), (finding.Code, finding.Pointer, finding.Line, finding.Column));
        Assert.DoesNotContain(" | Line", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Broken, Encoding.UTF8.GetString(reading.Text.Utf8Json.Span));
        Assert.Equal(door.StartsWith("file", StringComparison.Ordinal) ? _file : null, reading.Text.Name);
        Assert.Equal(reading.Text.Name, reading.Report.File);
    }

    [Theory, MemberData(nameof(Doors))]
    public async Task A_text_that_can_be_read_has_dataset_and_report(string door)
    {
        byte[] text = "{\n\"licence\": \"\"}"u8.ToArray();
        DatasetReading reading = await Check(door, text);
        Assert.Equal("", reading.Dataset!.Licence);
        Assert.False(reading.IsValid);
        Assert.Contains(reading.Report.Findings, finding => finding is { Code: "ALC-9107", Line: 2, Column: 12 });
        Assert.True((await Check(door, "{}"u8.ToArray())).IsValid);
    }

    [Theory, MemberData(nameof(Doors))]
    public async Task A_text_that_is_too_long_is_reported_and_not_kept(string door)
    {
        DatasetReading reading = await Check(door, Encoding.UTF8.GetBytes(Broken), new() { MaxBytes = 10 });
        Finding finding = Assert.Single(reading.Report.Findings);
        Assert.Equal(("ALC-0010", "", 1L, 1L), (finding.Code, finding.Pointer, finding.Line, finding.Column));
        Assert.True(reading.Text.Utf8Json.IsEmpty);
        Assert.Null(reading.Dataset);
    }

    [Fact]
    public async Task A_missing_file_and_a_cancelled_reading_are_exceptions()
    {
        Assert.Throws<FileNotFoundException>(() => AllianceJson.CheckFile(_file));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.CheckFileAsync(_file, cancellationToken: new(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllianceJson.CheckAsync(Stream.Null, cancellationToken: new(canceled: true)));
    }

    [Fact]
    public void Readings_of_one_text_are_equal()
    {
        Assert.Equal(AllianceJson.Check(Encoding.UTF8.GetBytes(Broken)), AllianceJson.Check(Encoding.UTF8.GetBytes(Broken)));
        Assert.NotEqual(new DatasetText("{}"u8.ToArray()), new DatasetText("[]"u8.ToArray()));
        Assert.NotEqual(new DatasetText("{}"u8.ToArray(), "a"), new DatasetText("{}"u8.ToArray(), "b"));
    }

    [Fact]
    public void A_string_is_written_as_bytes_are()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        Assert.Equal(Encoding.UTF8.GetString(AllianceJson.Write(dataset)), AllianceJson.WriteString(dataset));
        DatasetWriteOptions indented = new() { Indented = true };
        Assert.Equal(Encoding.UTF8.GetString(AllianceJson.Write(dataset, indented)), AllianceJson.WriteString(dataset, indented));
    }

    [Fact]
    public void Unknown_members_are_written_left_out_or_refused()
    {
        AllianceDataset dataset = AllianceJson.Read("""{"memberStates":[{"country":"KZ","newer":{"a":1}}]}""");
        Assert.Contains("newer", AllianceJson.WriteString(dataset), StringComparison.Ordinal);
        AllianceDataset known = AllianceJson.Read(AllianceJson.WriteString(dataset, new() { UnknownMembers = UnknownMemberHandling.Ignore }));
        Assert.Equal(dataset with { MemberStates = [dataset.MemberStates[0] with { Unknown = default }] }, known);
        ArgumentException error = Assert.Throws<ArgumentException>(() => AllianceJson.Write(dataset, new() { UnknownMembers = UnknownMemberHandling.Reject }));
        Assert.Contains("/memberStates/0/newer", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatasetWriteOptions { UnknownMembers = (UnknownMemberHandling)7 });
    }

    [Fact]
    public void The_content_hash_is_that_of_the_canonical_text()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        Assert.Equal(Convert.ToHexString(SHA256.HashData(AllianceJson.Write(dataset))).ToLowerInvariant(), dataset.ContentHash());
        Assert.Equal(dataset.ContentHash(), AllianceJson.Read(AllianceJson.Write(dataset, new() { Indented = true })).ContentHash());
        Assert.NotEqual(dataset.ContentHash(), (dataset with { Licence = "something else" }).ContentHash());
    }

    private async Task<DatasetReading> Check(string door, byte[] text, DatasetReadOptions? options = null)
    {
        await File.WriteAllBytesAsync(_file, text, TestContext.Current.CancellationToken);
        return door switch
        {
            "file" => AllianceJson.CheckFile(_file, options),
            "file async" => await AllianceJson.CheckFileAsync(_file, options, cancellationToken: TestContext.Current.CancellationToken),
            "bytes" => AllianceJson.Check(text, options),
            _ => await AllianceJson.CheckAsync(new MemoryStream(text), options, cancellationToken: TestContext.Current.CancellationToken),
        };
    }
}

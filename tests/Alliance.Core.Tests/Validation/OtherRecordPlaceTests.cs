using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation;

/// <summary>Findings about the records of <c>otherRecords</c>: of kinds that this version knows, and of others.</summary>
public sealed class OtherRecordPlaceTests
{
    private const string Alliance = """{"type":"alliance","id":"c","names":[{"text":"T"}],"classification":"netwrok","websit":"https://x.org"}""";

    [Theory]
    [InlineData("")]
    [InlineData("\"alliances\":[{\"id\":\"a\",\"names\":[{\"text\":\"A\"}]},{\"id\":\"b\",\"names\":[{\"text\":\"B\"}]}],")]
    public void A_record_of_a_known_kind_is_found_where_it_is_written(string list)
    {
        string text = $$"""{"knownAsOf":"2025-01-01",{{list}}{{"\n"}}"otherRecords":[{{"\n"}}{"type":"new-kind"},{{"\n"}}{{Alliance}}]}""";
        DatasetReading reading = Check("\uFEFF" + text);
        Assert.Equal(
            [("ALC-9209", 3L, "/otherRecords/0/type"), ("ALC-3103", 4L, "/otherRecords/1/classification"), ("ALC-9303", 4L, "/otherRecords/1/websit")],
            reading.Report.Findings.Select(finding => (finding.Code, finding.Line!.Value, finding.Pointer)));
        Assert.Contains("Found \"netwrok\". Did you mean \"network\"?", reading.Report.Findings[1].Message, StringComparison.Ordinal);
        DatasetReading mended = AllianceJson.Check(reading.Text.Apply(reading.Report.Findings.SelectMany(finding => finding.Suggestions)));
        Assert.Equal("\uFEFF" + text.Replace("netwrok", "network", StringComparison.Ordinal).Replace("websit\"", "website\"", StringComparison.Ordinal), Encoding.UTF8.GetString(mended.Text.Utf8Json.Span));
        Assert.Equal("ALC-9209", Assert.Single(mended.Report.Findings).Code);
        // Without the text, the places are those in the dataset.
        Assert.Contains($"/alliances/{(list.Length == 0 ? 0 : 2)}/classification", reading.Dataset!.Validate().Findings.Select(finding => finding.Pointer));
    }

    [Fact]
    public void In_a_text_with_mistakes_they_are_found_there_too()
    {
        DatasetReading reading = Check($$"""{"knownAsOf":"1.1.2025","otherRecords":[{"type":"alliance","id":"a b","names":[{"text":"T"}]},{{Alliance}},{"type":"new-kind","id":"n"}]}""");
        Assert.Null(reading.Dataset);
        Assert.Equal(
            ["/knownAsOf", "/otherRecords/0/id", "/otherRecords/1/classification", "/otherRecords/1/websit", "/otherRecords/2/type"],
            reading.Report.Findings.Select(finding => finding.Pointer));
        Assert.Equal(["\"a-b\"", "\"network\"", "\"website\""], reading.Report.Findings.Skip(1).SelectMany(finding => finding.Suggestions).Select(suggestion => suggestion.NewJson));
    }

    [Fact]
    public void References_and_countries_in_them_have_suggestions()
    {
        DatasetReading reading = Check("""{"knownAsOf":"2025-01-01","otherRecords":[{"type":"alliance","id":"brics","names":[{"text":"T"}]},{"type":"alliance","id":"brica","names":[{"text":"T"}],"parent":"bric"},{"type":"member-state","country":"UK"}]}""");
        Assert.Equal(["/otherRecords/1/parent", "/otherRecords/2/country"], reading.Report.Findings.Select(finding => finding.Pointer));
        Assert.Equal(["\"brics\"", "\"GB\""], reading.Report.Findings.SelectMany(finding => finding.Suggestions).Select(suggestion => suggestion.NewJson));
    }

    [Fact]
    public void A_misspelt_kind_is_reported_with_the_near_one()
    {
        DatasetReading reading = Check("""{"knownAsOf":"2025-01-01","otherRecords":[{"type":"sorce","id":"a","title":"B"}]}""");
        Finding finding = Assert.Single(reading.Report.Findings);
        Assert.Equal(("ALC-9209", "/otherRecords/0/type"), (finding.Code, finding.Pointer));
        Assert.Contains(" Found \"sorce\". Did you mean \"source\"? Known words: ", finding.Message, StringComparison.Ordinal);
        DatasetReading mended = AllianceJson.Check(reading.Text.Apply(finding.Suggestions));
        Assert.Equal("a", Assert.Single(mended.Dataset!.Sources).Id.Value);
        Assert.True(mended.IsValid);
        Assert.Equal(finding.Message, Assert.Single(reading.Dataset!.Validate().Findings).Message);
    }

    [Theory]
    [InlineData("{\"type\":\"sorce\",\"id\":\"a\"}")]
    [InlineData("{\"type\":\"sorce\",\"id\":\"a\",\"title\":\"\"}")]
    [InlineData("{\"type\":\"sorce\",\"id\":\"a\",\"title\":\"B\"},{\"type\":\"source\",\"id\":\"a\",\"title\":\"B\"}")]
    [InlineData("{\"type\":\"sorce\",\"id\":\"a\",\"title\":\"B\"},{\"type\":\"sources\",\"id\":\"a\",\"title\":\"B\"}")]
    public void A_record_that_cannot_be_of_the_near_kind_keeps_its_own(string records)
    {
        Finding[] findings = [.. Check($$"""{"knownAsOf":"2025-01-01","otherRecords":[{{records}}]}""").Report.Findings.Where(finding => finding.Code == "ALC-9209")];
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains("Did you mean \"source\"?", finding.Message, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.Empty(finding.Suggestions));
    }

    [Fact]
    public void A_misspelt_kind_is_reported_in_lines_without_the_rules_between_records()
    {
        byte[] lines = Encoding.UTF8.GetBytes("""{"type":"alliance","id":"c","names":[{"text":"T"}],"classification":"network"}""" + "\n" + """{"id":"a","title":"B","type":"sorce"}""");
        Finding finding = Assert.Single(AllianceJson.CheckLines(new MemoryStream(lines)).Report.Findings);
        Assert.Equal(("ALC-9209", FindingSeverity.Warning, "/type", 2L, 30L), (finding.Code, finding.Severity, finding.Pointer, finding.Line!.Value, finding.Column!.Value));
        Assert.Contains(" Found \"sorce\". Did you mean \"source\"? Known words: ", finding.Message, StringComparison.Ordinal);
        Assert.Equal("\"source\"", Assert.Single(finding.Suggestions).NewJson);
        Assert.Single(AllianceJson.CheckLines(new MemoryStream(lines), validation: new() { LinesBetweenRecords = true }).Report.Findings);
        Assert.Empty(AllianceJson.CheckLines(new MemoryStream(lines), validation: ValidationOptions.Default.Without("ALC-9209")).Report.Findings);
    }

    private static DatasetReading Check(string text) => AllianceJson.Check(Encoding.UTF8.GetBytes(text));
}

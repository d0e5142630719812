using System.Text;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Validation;

/// <summary>Where findings stand in the text that was read.</summary>
public sealed class DatasetPlaceTests : IDisposable
{
    /// <summary>Columns count bytes: the Cyrillic letters before the broken bound are two each.</summary>
    private const string Text = """
        {
          "schemaVersion": "1.0",
          "knownAsOf": "2026-01-01",
          "items": [
            { "id": "chip", "name": "Чип", "kind": "quite-new", "evidence": { "recordedOn": "2026-02-01" } }
          ],
          "constraints": [
            {
              "id": "licence", "title": "Licence",
              "authority": "country:US", "effect": "licence-required",
              "scope": { "items": [
                { "description": "Чипы", "tests": [ { "parameter": "die-area", "atLeast": 5, "below": 5 }, { "parameter": "die-area",
                   "above": -1 } ] }
              ] }
            },
            { "id": "licence", "title": "", "authority": "country:US", "effect": "prohibited", "scope": { "recipients": ["country:RU", "company:nobody"] } }
          ]
        }
        """;

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    private static readonly (string Code, long? Line, long? Column)[] Expected =
    [
        ("ALC-5103", 5, 47),
        ("ALC-9205", 5, 88),
        ("ALC-6409", 12, 64),
        ("ALC-6406", 13, 21),
        ("ALC-9201", 16, 13),
        ("ALC-6102", 16, 33),
        ("ALC-9202", 16, 128),
    ];

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Line_and_column_are_exact_however_deep()
    {
        ValidationReport report = Read(Text).Report;
        Assert.Equal(Expected, report.Findings.Select(finding => (finding.Code, finding.Line, finding.Column)));
        Assert.Equal(_file, report.File);
        Assert.StartsWith($"{_file}(5,47): warning ALC-5103: ", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        Assert.Equal(Expected, Read("\uFEFF" + Text).Report.Findings.Select(finding => (finding.Code, finding.Line, finding.Column)));
        Finding licence = Read("\uFEFF{\"licence\":\"\"}").Report.Findings.Single(finding => finding.Code == "ALC-9107");
        Assert.Equal((1, 12), (licence.Line, licence.Column));
    }

    [Fact]
    public void What_is_missing_is_found_at_what_it_is_missing_from()
    {
        Finding finding = Read("""{"items": [ {"id": "a", "name": "A"}, {"id": "b", "name": "B", "parameters": [{"parameter": "die-area"}]}]}""").Report
            .Findings.Single(finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(("/items/1/parameters/0/value", 1, 79), (finding.Pointer, finding.Line, finding.Column));
    }

    [Fact]
    public void A_dataset_that_is_validated_alone_has_no_file_and_no_lines()
    {
        DatasetReading reading = Read(Text);
        ValidationReport report = reading.Dataset!.Validate();
        Assert.Null(report.File);
        Assert.All(report.Findings, finding => Assert.Equal((null, null), (finding.Line, finding.Column)));
        Assert.Equal(Expected.Length, report.Findings.Count);
        Assert.Equal(reading.Report, reading.Dataset!.Validate(reading.Text));
    }

    [Fact]
    public void A_text_in_memory_may_be_given_beside_the_dataset()
    {
        AllianceDataset dataset = AllianceJson.Read(Text);
        Assert.Null(dataset.Validate().Findings[0].Line);
        ValidationReport report = dataset.Validate(new DatasetText(Encoding.UTF8.GetBytes(Text), "memory"));
        Assert.Equal("memory", report.File);
        Assert.Equal(Expected, report.Findings.Select(finding => (finding.Code, finding.Line, finding.Column)));
    }

    [Fact]
    public void A_text_that_is_another_one_gives_the_nearest_place_and_no_exception()
    {
        AllianceDataset dataset = AllianceJson.Read(Text);
        foreach (string other in (string[])["[]", "{", "", " ", "{\"items\": [1, \"\\uD800\", {\"\\uD800\":", Text[..300], Text[..600]])
            Assert.Equal(Expected.Length, dataset.Validate(new DatasetText(Encoding.UTF8.GetBytes(other))).Findings.Count);
    }

    [Fact]
    public void Names_with_slashes_and_tildes_lead_no_finding_astray()
    {
        Finding finding = Read("""{"items~1": {}, "/items": [], "x/y~": 1, "items": [{"a/b": 1, "id": "chip", "name": ""}]}""").Report
            .Findings.Single(finding => finding.Severity == FindingSeverity.Error);
        Assert.Equal(("/items/0/name", 85), (finding.Pointer, finding.Column));
    }

    [Fact]
    public void Ten_thousand_findings_in_a_large_text_are_all_placed()
    {
        const int Count = 10_000;
        byte[] text = AllianceJson.Write(DatasetExamples.WithDanglingMakers(Count), new() { Indented = true });
        ValidationReport report = AllianceJson.Check(text, validation: new() { MaxFindings = int.MaxValue }).Report;
        Assert.Equal(Count, report.ErrorCount);
        string[] lines = Encoding.UTF8.GetString(text).Split('\n');
        for (int i = 0; i < Count; i++)
        {
            Finding finding = report.Findings[i];
            Assert.Equal($"/items/{i + 1}/maker", finding.Pointer);
            Assert.StartsWith($"\"company:nobody-{i}\"", lines[finding.Line!.Value - 1][(int)(finding.Column!.Value - 1)..], StringComparison.Ordinal);
        }
    }

    private DatasetReading Read(string text)
    {
        File.WriteAllText(_file, text);
        return AllianceJson.CheckFile(_file);
    }

    [Fact]
    public void A_report_lists_the_first_findings_and_counts_the_others()
    {
        ValidationReport report = DatasetExamples.WithDanglingMakers(30).Validate(options: new() { MaxFindings = 20 });
        Assert.Equal(20, report.Findings.Count);
        Assert.Equal(new FindingCounts(10, 0, 0), report.Unlisted);
        Assert.Equal((30, 0, false), (report.ErrorCount, report.WarningCount, report.IsValid));
        Assert.EndsWith("\nand 10 more: 10 errors, 0 warnings, 0 infos.", report.ToString(), StringComparison.Ordinal);
        Assert.False(DatasetExamples.WithDanglingMakers(1).Validate(options: new() { MaxFindings = 0 }).IsValid);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxFindings = -1 });
    }
}

using System.Globalization;
using System.Text;
using Alliance.Core.Json;
using Alliance.Core.Tests.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>What is checked of a text with mistakes, and what is not.</summary>
public sealed class TextRestTests
{
    [Fact]
    public void Findings_after_left_out_elements_have_the_pointers_of_the_text()
    {
        ValidationReport report = Check("""
            {"knownAsOf": "2026-01-01", "alliances": [
              {"names": [{"text":"no id"}]},
              7,
              {"id": "a", "names": [1, {"text": " "}, 2, {"text": "A"}, 3, {"text": ""}]},
              null,
              {"id": "b", "names": []}
            ]}
            """);
        Assert.Equal(
            [
                "ALC-0003 /alliances/0 2", "ALC-0002 /alliances/1 3", "ALC-0002 /alliances/2/names/0 4", "ALC-0002 /alliances/2/names/2 4",
                "ALC-0002 /alliances/2/names/4 4", "ALC-0002 /alliances/3 5",
            ],
            Told(report).Where(IsOfReading));
        string[] rules = [.. Told(report).Where(told => !IsOfReading(told))];
        Assert.Contains(rules, told => told.EndsWith(" /alliances/2/names/1/text 4", StringComparison.Ordinal));
        Assert.Contains(rules, told => told.EndsWith(" /alliances/2/names/5/text 4", StringComparison.Ordinal));
        Assert.Contains(rules, told => told.EndsWith(" /alliances/4/names 6", StringComparison.Ordinal));
        Assert.Contains("compare records", Assert.Single(report.NotChecked), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_record_that_was_left_out_is_not_reported()
    {
        string text = AllianceJson.WriteString(DatasetExamples.Valid);
        Assert.Empty(Check(text).Findings);
        // The alliance lacks its names: it is left out, and so is its name for those who refer to it.
        string without = text.Replace("\"names\":[{\"text\":\"Parent\"}],", "", StringComparison.Ordinal);
        Assert.NotEqual(text, without);
        Assert.Equal(["ALC-0003 /alliances/0 1"], Told(Check(without)));
        // Neither its names nor its key can be read: each reference to an alliance may be one to this one.
        Assert.Equal(["ALC-0002 /alliances/0/id 1"], Told(Check(text.Replace("\"id\":\"parent\"", "\"id\":7", StringComparison.Ordinal))));
        // A reference to something else is reported.
        string dangling = without.Replace("\"alliance\":\"child\"", "\"alliance\":\"nobody\"", StringComparison.Ordinal);
        Assert.Equal(["ALC-0003 /alliances/0 1", "ALC-9202 /memberStates/0/memberships/0/alliance 1"], Told(Check(dangling)));
    }

    [Fact]
    public void A_source_is_not_unused_because_what_cites_it_was_left_out()
    {
        string text = """{"knownAsOf":"2026-01-01","sources":[{"id":"s","title":"S"}],"alliances":[{"id":"a","names":[{"text":"A"}],"evidence":{"citations":[{"source":"s"}]}}]}""";
        string broken = text.Replace("{\"source\":\"s\"}", "{\"source\":7}", StringComparison.Ordinal);
        Assert.DoesNotContain("ALC-9203", Told(Check(broken)).Select(told => told[..8]));
        Assert.Contains("ALC-0002 /alliances/0/evidence/citations/0/source 1", Told(Check(broken)));
    }

    [Fact]
    public void Records_before_the_end_of_the_json_are_checked_alone()
    {
        ValidationReport report = Check("""
            {"alliances": [
              {"id": "a", "names": [], "parent": "nobody"},
              {"id": "b", "names": [{"text":"B"}] "parent": "a"},
              {"id": "c", "names": []}
            ]}
            """);
        Assert.Equal(["ALC-0001"], Told(report).Where(IsOfReading).Select(told => told[..8]));
        Assert.All(Told(report).Where(told => !IsOfReading(told)), told => Assert.Contains(" /alliances/0/names ", told, StringComparison.Ordinal));
        Assert.Equal(["The text was not checked from line 3, column 39 on, because of the error there.", "The rules between records were not checked."], report.NotChecked);
    }

    [Fact]
    public void Line_breaks_of_windows_and_a_byte_order_mark_move_no_place()
    {
        const string Text = "{\r\n\t\"licence\": 5,\r\n\t\"id\": \"a b\",\r\n\t\"knownAsOf\": \"2026-13-01\"\r\n}";
        string[] expected = ["ALC-0002 /licence 2", "ALC-0007 /id 3", "ALC-0005 /knownAsOf 4"];
        Assert.Equal(expected, Told(Check(Text)));
        Assert.Equal(expected, Told(Check("\uFEFF" + Text)));
        Assert.All(Check("\uFEFF" + Text).Findings, finding => Assert.InRange(finding.Column!.Value, 8, 16));
    }

    [Fact]
    public void A_text_cut_off_at_any_byte_is_reported_up_to_there()
    {
        byte[] text = Alliance.Core.Tests.Json.Samples.Utf8;
        using var guarded = new GuardedText(text.Length);
        for (int length = 0; length < text.Length; length++)
        {
            ReadOnlySpan<byte> cut = guarded.AtTheEnd(text.AsSpan(0, length));
            WalkedText walked = TextWalker.OfDataset(cut, DatasetReadOptions.Default, 100);
            Assert.NotNull(walked.End);
            Assert.True(walked.Mistakes.Count > 0);
            ValidationReport report = AllianceJson.Check(text.AsSpan(0, length)).Report;
            Assert.Contains(report.Findings, finding => IsOfReading(finding.Code) && finding.Column <= length + 1);
            Assert.NotEmpty(report.NotChecked);
            Assert.DoesNotContain("cannot be read", string.Join(' ', report.NotChecked), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void More_mistakes_than_a_report_lists_are_counted()
    {
        string text = $$"""{"knownAsOf":"2026-01-01","alliances":[{{string.Join(',', Enumerable.Repeat("1", 5_000))}}]}""";
        ValidationReport report = AllianceJson.Check(Encoding.UTF8.GetBytes(text), null, new() { MaxFindings = 10 }).Report;
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"/alliances/{i}"), report.Findings.Select(finding => finding.Pointer));
        Assert.Equal(new FindingCounts(4_990, 0, 0), report.Unlisted);
        Assert.Equal(5_000, report.ErrorCount);
    }

    [Fact]
    public void Only_some_mistakes_are_listed_below_a_long_name()
    {
        string name = new('q', 500_000);
        byte[] text = Encoding.UTF8.GetBytes($$"""{"knownAsOf":"2026-01-01","{{name}}":[{{string.Join(',', Enumerable.Repeat("a", 5_000))}}],"licence":7}""");
        long before = GC.GetAllocatedBytesForCurrentThread();
        ValidationReport report = AllianceJson.Check(text).Report;
        // Each pointer needs a megabyte; with all of them it would be five gigabytes.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000_000);
        Assert.Equal(Enumerable.Range(0, 32).Select(i => $"/{name}/{i}"), report.Findings.Where(finding => IsOfReading(finding.Code)).Select(finding => finding.Pointer));
        Assert.Equal(new FindingCounts(4_969, 0, 0), report.Unlisted);
        byte[] line = Encoding.UTF8.GetBytes($$"""{"type":"source","id":"s","title":"S","{{name}}":[{{string.Join(',', Enumerable.Repeat("a", 20))}}]}{{"\n"}}""");
        report = AllianceJson.CheckLines(new MemoryStream([.. line, .. line, .. line])).Report;
        Assert.Equal([.. Enumerable.Repeat(1L, 20), .. Enumerable.Repeat(2L, 12)], report.Findings.Where(finding => IsOfReading(finding.Code)).Select(finding => finding.Line!.Value));
        Assert.Equal(60, report.ErrorCount);
    }

    [Fact]
    public void A_text_with_a_million_mistakes_is_not_read_further()
    {
        string text = $$"""{"alliances":[{{string.Join(',', Enumerable.Repeat("1", TextMistakes.Most + 5))}}]}""";
        ValidationReport report = Check(text);
        Assert.Equal(TextMistakes.Most, report.ErrorCount);
        Assert.Contains(report.NotChecked, part => part.Contains(TextMistakes.Most.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_is_checked_beside_a_comment()
    {
        ValidationReport report = Check("""{"knownAsOf":"2026-01-01","alliances":[{"id":"a","names":[{"text":"A","validity":{"from":"2020" /* or 2021 */,"until":"2019"}}]}]}""");
        Assert.Equal("ALC-0011 /alliances/0/names/0/validity 1", Assert.Single(Told(report), IsOfReading));
        Assert.Contains(report.Findings, finding => finding.Pointer == "/alliances/0/names/0/validity" && !IsOfReading(finding.Code));
    }

    [Fact]
    public void Limits_are_reported_and_the_rest_is_checked_where_it_can_be()
    {
        DatasetReadOptions options = new() { MaxRecords = 1, MaxStringBytes = 5 };
        ValidationReport report = AllianceJson.Check("""{"licence":"too long","alliances":[{"id":"a","names":[{"text":"A"}]},{"id":"b","names":[{"text":"B"}]}]}"""u8, options).Report;
        Assert.Equal(["ALC-0010 /licence 1", "ALC-0010 /alliances 1"], Told(report).Where(IsOfReading));
        Assert.NotEmpty(report.NotChecked);
        Assert.Equal(["ALC-0015 /x-a 1"], Told(AllianceJson.Check("""{"knownAsOf":"2026-01-01","x-a":1}"""u8, new() { UnknownMembers = UnknownMemberHandling.Reject }).Report));
        Assert.Equal(["ALC-0010 /x-b 1"], Told(AllianceJson.Check("""{"knownAsOf":"2026-01-01","x-a":1,"x-b":2,"x-c":3}"""u8, new() { MaxUnknownBytes = 10 }).Report));
    }

    private static bool IsOfReading(string told) => told.StartsWith("ALC-00", StringComparison.Ordinal);

    private static ValidationReport Check(string text) => AllianceJson.Check(Encoding.UTF8.GetBytes(text)).Report;

    private static IEnumerable<string> Told(ValidationReport report) => report.Findings.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Line}");
}

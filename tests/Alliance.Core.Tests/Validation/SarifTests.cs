using System.Text;
using System.Text.Json.Nodes;
using Alliance.Core.Json;
using Alliance.Core.Validation;
using CsCheck;

namespace Alliance.Core.Tests.Validation;

/// <summary>Reports in the format SARIF.</summary>
public sealed class SarifTests
{
    // In the fourth line, one character of two bytes, one of three and one of four (two units in UTF-16) come before the place.
    private const string Text = """
        {
          "knownAsOf": "2026-01-01",
          "alliances": [
            { "names": [{ "text": "é€😀" }], "id": "a", "parent": "nowhere" }
          ]
        }
        """;

    [Fact]
    public void A_result_has_rule_level_message_and_place()
    {
        DatasetReading reading = AllianceJson.Check(Encoding.UTF8.GetBytes(Text)) with { Report = AllianceJson.Check(Encoding.UTF8.GetBytes(Text)).Report with { File = "data/my file.json" } };
        Assert.Equal((4L, 64L), (reading.Report.Findings[0].Line, reading.Report.Findings[0].Column));
        JsonNode run = RunOf(reading.ToSarif());
        Assert.Equal("""[{"location":{"uri":"data/my%20file.json"},"mimeType":"application/json"}]""", run["artifacts"]!.ToJsonString());
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        JsonNode result = Assert.Single(run["results"]!.AsArray())!;
        Assert.Equal(
            """[{"physicalLocation":{"artifactLocation":{"uri":"data/my%20file.json","index":0},"region":{"startLine":4,"startColumn":59}},"logicalLocations":[{"fullyQualifiedName":"/alliances/0/parent"}]}]""",
            result["locations"]!.ToJsonString());
        Assert.Equal(Text.Split('\n')[3].IndexOf("\"nowhere\"", StringComparison.Ordinal) + 1, (int?)result["locations"]![0]!["physicalLocation"]!["region"]!["startColumn"]);
        Assert.Equal(("ALC-9202", 0, "error"), ((string?)result["ruleId"], (int?)result["ruleIndex"], (string?)result["level"]));
        Assert.Equal(reading.Report.Findings[0].Message, (string?)result["message"]!["text"]);
        JsonNode rule = Assert.Single(run["tool"]!["driver"]!["rules"]!.AsArray())!;
        Assert.Equal(("ALC-9202", RulesBetweenRecords.Dangling.Message, "error"), ((string?)rule["id"], (string?)rule["shortDescription"]!["text"], (string?)rule["defaultConfiguration"]!["level"]));
    }

    [Fact]
    public void Every_finding_is_a_result_whose_rule_is_described_once()
    {
        AllianceDataset dataset = DatasetExamples.WithDanglingMakers(3) with { Title = "" };
        ValidationOptions options = ValidationOptions.Default.WithSeverity("ALC-9202", FindingSeverity.Warning).With(OwnRule.ForDataset("ACME-1", FindingSeverity.Info, (_, findings) => findings.Add("", "My own.")));
        ValidationReport report = dataset.Validate(options: options);
        JsonNode run = RunOf(report.ToSarif());
        JsonArray rules = run["tool"]!["driver"]!["rules"]!.AsArray(), results = run["results"]!.AsArray();
        Assert.Equal(["ACME-1", "ALC-9104", "ALC-9202"], rules.Select(rule => (string?)rule!["id"]));
        Assert.Equal(["note", "error", "error"], rules.Select(rule => (string?)rule!["defaultConfiguration"]!["level"]));
        Assert.Equal("My own.", (string?)rules[0]!["shortDescription"]!["text"]);
        Assert.Equal(report.Findings.Count, results.Count);
        Assert.All(results, result => Assert.Equal((string?)result!["ruleId"], (string?)rules[(int)result["ruleIndex"]!]!["id"]));
        Assert.Equal(["warning", "warning", "warning"], results.Where(result => (string?)result!["ruleId"] == "ALC-9202").Select(result => (string?)result!["level"]));
        // A dataset that is not read from a file has pointers alone, and the whole has none.
        Assert.All(results, result => Assert.Null(result!["locations"]![0]!["physicalLocation"]));
        Assert.Equal("{}", results.Single(result => (string?)result!["ruleId"] == "ACME-1")!["locations"]![0]!.ToJsonString());
    }

    [Fact]
    public void What_is_not_in_the_report_is_a_notification()
    {
        ValidationReport report = DatasetExamples.WithDanglingMakers(3).Validate(options: new() { MaxFindings = 1 }) with { NotChecked = ["The rest was not checked."] };
        JsonNode invocation = Assert.Single(RunOf(report.ToSarif())["invocations"]!.AsArray())!;
        Assert.True((bool?)invocation["executionSuccessful"]);
        Assert.Equal(
            ["The results do not contain 2 further findings: 2 errors, 0 warnings, 0 infos.", "The rest was not checked."],
            invocation["toolExecutionNotifications"]!.AsArray().Select(note => (string?)note!["message"]!["text"]));
        Assert.Null(RunOf(ValidationReport.Empty.ToSarif())["invocations"]![0]!["toolExecutionNotifications"]);
    }

    [Fact]
    public void Columns_are_left_out_without_the_text_and_lines_without_lines()
    {
        ValidationReport report = AllianceJson.Check(Encoding.UTF8.GetBytes(Text)).Report with { File = "a.json" };
        Assert.Equal("""{"startLine":4}""", Region(report.ToSarif()));
        Assert.Equal("""{"startLine":4}""", Region(report.ToSarif(new DatasetText("{}"u8.ToArray()))));
        Assert.Null(Region((report with { Findings = [report.Findings[0] with { Line = null, Column = null }] }).ToSarif()));

        static string? Region(string sarif) => RunOf(sarif)["results"]![0]!["locations"]![0]!["physicalLocation"]!["region"]?.ToJsonString();
    }

    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("../a b/ä:1.json", "../a%20b/%C3%A4%3A1.json")]
    [InlineData("C:name#1.json", "C%3Aname%231.json")]
    public void The_name_of_a_file_is_a_relative_URI(string file, string uri)
    {
        string sarif = new ValidationReport { File = file }.ToSarif();
        Assert.Equal(uri, (string?)RunOf(sarif)["artifacts"]![0]!["location"]!["uri"]);
    }

    [Fact]
    public void An_absolute_path_is_a_URI_of_a_file()
    {
        string file = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "a b.json"));
        string uri = (string)RunOf(new ValidationReport { File = file }.ToSarif())["artifacts"]![0]!["location"]!["uri"]!;
        Assert.StartsWith("file:///", uri, StringComparison.Ordinal);
        Assert.EndsWith("/a%20b.json", uri, StringComparison.Ordinal);
    }

    /// <summary>A fix replaces, in the text as a string, what the edit replaces in its bytes.</summary>
    [Fact]
    public void A_suggestion_with_an_edit_is_a_fix()
    {
        string text = Text.Replace("\"id\": \"a\"", "\"classification\": \"netwrok\", \"id\": \"a\"", StringComparison.Ordinal);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        DatasetReading reading = AllianceJson.Check(utf8);
        Finding finding = reading.Report.Findings.First(one => one.Suggestions.Any(suggestion => suggestion.Edit is not null));
        Suggestion suggestion = finding.Suggestions.First(one => one.Edit is not null);
        JsonNode fix = RunOf((reading with { Report = reading.Report with { File = "a.json", Findings = [finding] } }).ToSarif())["results"]![0]!["fixes"]![0]!;
        Assert.Equal(suggestion.Description, (string?)fix["description"]!["text"]);
        JsonNode replacement = fix["artifactChanges"]![0]!["replacements"]![0]!;
        int start = (int)replacement["deletedRegion"]!["charOffset"]!, length = (int)replacement["deletedRegion"]!["charLength"]!;
        TextEdit edit = suggestion.Edit!;
        Assert.Equal(Encoding.UTF8.GetString(utf8, (int)edit.Offset, (int)edit.Length), text.Substring(start, length));
        Assert.Equal(edit.NewText, (string?)replacement["insertedContent"]?["text"] ?? "");
        Assert.Null(RunOf((reading.Report with { File = "a.json" }).ToSarif(new DatasetText("{}"u8.ToArray())))["results"]![0]!["fixes"]);
    }

    /// <summary>The columns of any places of any text are those that the characters of its lines have.</summary>
    [Fact]
    public void Columns_count_UTF16_units()
    {
        Gen<string> line = Gen.Int[0, 5].Select(i => ((string[])["a", "é", "€", "😀", "\t", "\r"])[i]).List[0, 30].Select(parts => string.Concat(parts));
        Gen.Select(line.List[1, 6], Gen.Int[0, 100].List[0, 8]).Sample((lines, picks) =>
        {
            string text = string.Join('\n', lines);
            // Places at the beginning of a character, or at the end of a line.
            var places = picks.Select(pick =>
            {
                int at = pick % lines.Count;
                int units = pick % (lines[at].Length + 1);
                if (units < lines[at].Length && char.IsLowSurrogate(lines[at][units]))
                    units--;
                return (Line: at + 1L, Column: Encoding.UTF8.GetByteCount(lines[at].AsSpan(0, units)) + 1L, Units: units + 1L);
            }).ToList();
            return Utf16Columns.Of(Encoding.UTF8.GetBytes(text), [.. places.Select(place => (place.Line, place.Column))]).SequenceEqual(places.Select(place => (long?)place.Units));
        });
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, 4)]
    [InlineData(3, 1)]
    [InlineData(9, 1)]
    public void A_place_that_the_text_does_not_have_has_no_column(long line, long column) => Assert.Equal([null, 2L], Utf16Columns.Of("ab\nc"u8, [(line, column), (2, 2)]));

    [Fact]
    public void A_report_as_JSON_is_what_the_serializer_writes()
    {
        ValidationReport report = DatasetExamples.WithDanglingMakers(3).Validate(options: new() { MaxFindings = 1 });
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(report), report.ToJson());
        Assert.Equal(report, System.Text.Json.JsonSerializer.Deserialize<ValidationReport>(report.ToJson(indented: true)));
        Assert.Contains("\n  \"findings\": [", report.ToJson(indented: true), StringComparison.Ordinal);
    }

    private static JsonNode RunOf(string sarif)
    {
        JsonNode log = JsonNode.Parse(sarif)!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        return Assert.Single(log["runs"]!.AsArray())!;
    }
}

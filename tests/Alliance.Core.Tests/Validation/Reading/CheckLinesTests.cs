using System.Text;
using Alliance.Core.Json;
using Alliance.Core.TestData;
using Alliance.Core.Tests.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Tests.Validation;

/// <summary>Records that are checked line by line.</summary>
public sealed class CheckLinesTests : IDisposable
{
    private static readonly ValidationOptions Between = new() { LinesBetweenRecords = true, MaxFindings = int.MaxValue };
    private static readonly string[] BetweenCodes = ["ALC-9201", "ALC-9202", "ALC-9203", "ALC-9204", "ALC-9205", "ALC-9208", "ALC-9209", "ALC-9227"];

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.ndjson");

    public static TheoryData<string> Doors => ["stream", "stream async", "file", "file async"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    public void Dispose() => File.Delete(_file);

    [Theory, MemberData(nameof(Doors))]
    public async Task Every_line_is_checked_and_named_by_its_number(string door)
    {
        LinesReading reading = await Check(door, """
            {"type":"dataset","id":"d","licence":7}

            {"type":"alliance","id":"a","names":[]}
            {"type":"alliance","names":[{"text":"A"}]}
            {"type":"alliance","id":"b" "names":[{"text":"A"}]}
            {"type":"alliance","id":"c","names":[{"text":"C"}],"parent":"nobody"}
            not json
            """);
        Assert.Equal(
            ["ALC-0002 /licence 1", "ALC-0003  4", "ALC-0001  5", "ALC-0001  7"],
            Told(reading).Where(told => !told.EndsWith(" 3", StringComparison.Ordinal)));
        Assert.Contains(Told(reading), told => told.EndsWith("/names 3", StringComparison.Ordinal));
        Assert.Equal((7, 5), (reading.Lines, reading.Records));
        Assert.Equal(door.StartsWith("file", StringComparison.Ordinal) ? _file : null, reading.Report.File);
        Assert.Contains("rules between records were not checked", Assert.Single(reading.Report.NotChecked), StringComparison.Ordinal);
        Assert.False(reading.IsValid);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Lines_have_the_findings_of_the_dataset(int seed)
    {
        AllianceDataset dataset = Documents.Create(seed) with { KnownAsOf = new(2020, 1, 1) };
        // Some records are missing, so that references dangle, and some appear twice.
        IRecord[] records = [.. Documents.RecordsOf(dataset).Where((_, i) => i % 5 != seed % 5)];
        dataset = AllianceDataset.Of([.. records, records[^(1 + (seed % 5))]], dataset);
        Finding[] whole = [.. AllianceJson.Check(AllianceJson.Write(dataset), null, Between).Report.Findings];
        LinesReading lines = AllianceJson.CheckLines(new MemoryStream(Lines(dataset)), null, Between);
        // The line of the dataset comes first, then each record on a line of its own.
        Dictionary<string, long> lineOf = DatasetLists.Of(dataset).SelectMany(list => list.Records.Select((_, i) => $"/{list.Name}/{i}"))
            .Select((pointer, i) => (pointer, i)).ToDictionary(pair => pair.pointer, pair => pair.i + 2L, StringComparer.Ordinal);
        Assert.Equal(
            whole.Where(finding => !RulesBetweenRecords.Table.Any(rule => rule.Code == finding.Code) || BetweenCodes.Contains(finding.Code)).Select(finding => InLine(finding, lineOf)).Order(StringComparer.Ordinal),
            Told(lines).Order(StringComparer.Ordinal));
        Assert.Contains("ALC-9201", Told(lines).Select(told => told[..8]));
    }

    [Fact]
    public void References_to_earlier_and_to_later_lines_are_followed()
    {
        string[] lines =
        [
            """{"type":"item","id":"chip","name":"Chip","maker":"association:maker","parts":["later","nobody"]}""",
            """{"type":"association","id":"maker","names":[{"text":"Maker"}],"kind":"company"}""",
            """{"type":"item","id":"later","name":"Later","maker":"association:maker"}""",
            """{"type":"item","id":"later","name":"Again"}""",
            """{"type":"source","id":"unused","title":"Unused"}""",
        ];
        LinesReading reading = CheckText(string.Join('\n', lines), Between);
        Assert.Equal(
            ["ALC-9204 /maker 1", "ALC-9202 /parts/1 1", "ALC-9204 /maker 3", "ALC-9201 /id 4", "ALC-9203  5"],
            Told(reading).Where(told => BetweenCodes.Contains(told[..8])));
        Assert.Contains("need the whole dataset", Assert.Single(reading.Report.NotChecked), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_not_missing()
    {
        string[] lines = ["""{"type":"item","id":"chip","name":"Chip","parts":["left-out","nobody"]}""", """{"type":"item","id":"left-out","name":7}""", """{"type":"source","id":"s","title":"S"}"""];
        LinesReading reading = CheckText(string.Join('\n', lines), Between);
        Assert.Equal(["ALC-9202 /parts/1 1"], Told(reading).Where(told => BetweenCodes.Contains(told[..8])));
        Assert.Contains("ALC-0002 /name 2", Told(reading));
        reading = CheckText(string.Join('\n', [.. lines, "{"]), Between);
        Assert.DoesNotContain("ALC-9202", Told(reading).Select(told => told[..8]));
        Assert.Equal(3, reading.Report.NotChecked.Count);
    }

    [Fact]
    public void Limits_are_reported_with_their_line()
    {
        JsonLinesOptions options = new() { Read = JsonLinesOptions.Default.Read with { MaxRecords = 2, MaxBytes = 60 } };
        string line = """{"type":"source","id":"s","title":"S"}""";
        LinesReading reading = AllianceJson.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes($"{line}\n{new string(' ', 100)}\n{line}\n{line}\n{line}")), options);
        Assert.Equal(["ALC-0010  2", "ALC-0010  4"], Told(reading));
        Assert.Equal(2, reading.Records);
        Assert.Contains("from line 4 on", string.Join(' ', reading.Report.NotChecked), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_listed_up_to_the_maximum_and_counted_beyond_it()
    {
        byte[] line = "{\"type\":\"alliance\",\"id\":\"a\"}\n"u8.ToArray();
        using var stream = new LinesStream(line, 10_000L * line.Length, chunk: 1_000);
        LinesReading reading = AllianceJson.CheckLines(stream, null, new() { MaxFindings = 3 });
        Assert.Equal(["ALC-0003  1", "ALC-0003  2", "ALC-0003  3"], Told(reading));
        Assert.Equal(new FindingCounts(9_997, 0, 0), reading.Report.Unlisted);
        Assert.False(reading.IsRead);
    }

    [Fact]
    public void The_first_findings_do_not_depend_on_the_maximum()
    {
        const string Text = """
            {"type":"alliance","id":"a","names":[],"parent":"nobody","x-a":[a,b],"identifiers":7}
            {"type":"alliance","parent":"a","id":"a","names":[{"text":""}],"founded":"2026-02-30"}
            {"type":"alliance","id":"c","names":[{"text":"C","validity":{"from":"2021","until":"2020"}}],"nmaes":[1],"parent":"nobody","website":c}
            // a note
            {"type":"source","id":"s","title":"S"}
            """;
        Finding[] all = [.. CheckText(Text, Between).Report.Findings];
        Assert.InRange(all.Length, 10, 100);
        Finding[] byPlace = [.. all.OrderBy(finding => finding.Severity).ThenBy(finding => (finding.Line, finding.Column))];
        for (int most = 0; most < all.Length; most++)
        {
            ValidationReport report = CheckText(Text, Between with { MaxFindings = most }).Report;
            Assert.Equal(byPlace.Take(most), report.Findings.OrderBy(finding => finding.Severity).ThenBy(finding => (finding.Line, finding.Column)));
            Assert.Equal(all.Count(finding => finding.Severity == FindingSeverity.Error), report.ErrorCount);
        }
    }

    [Fact]
    public void A_line_that_is_only_a_comment_is_no_record_that_cannot_be_read()
    {
        LinesReading reading = CheckText("// a note\n{\"type\":\"item\",\"id\":\"chip\",\"name\":\"Chip\",\"parts\":[\"nobody\"]} // another", Between);
        Assert.Equal(["ALC-0011  1", "ALC-9202 /parts/0 2", "ALC-0011  2"], Told(reading));
        Assert.Contains("need the whole dataset", Assert.Single(reading.Report.NotChecked), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_may_have_any_record()
    {
        JsonLinesOptions options = new() { Read = JsonLinesOptions.Default.Read with { MaxBytes = 80 } };
        string text = $$"""{"type":"item","id":"chip","name":"Chip","parts":["long"]}{{"\n"}}{"type":"item","id":"long","name":"{{new string('a', 100)}}"}""";
        LinesReading reading = AllianceJson.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), options, Between);
        Assert.DoesNotContain("ALC-9202", Told(reading).Select(told => told[..8]));
        Assert.Equal(3, reading.Report.NotChecked.Count);
    }

    private static IEnumerable<string> Told(LinesReading reading) => reading.Report.Findings.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Line}");

    private static LinesReading CheckText(string text, ValidationOptions? options = null) => AllianceJson.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), null, options);

    private static byte[] Lines(AllianceDataset dataset)
    {
        using var stream = new MemoryStream();
        AllianceJson.WriteLines(stream, dataset);
        return stream.ToArray();
    }

    /// <summary>A finding of the dataset as that of the line of its record.</summary>
    private static string InLine(Finding finding, Dictionary<string, long> lineOf)
    {
        string[] steps = finding.Pointer.Split('/');
        return steps.Length > 2 && lineOf.TryGetValue(string.Join('/', steps[..3]), out long line)
            ? $"{finding.Code} {string.Concat(steps[3..].Select(step => $"/{step}"))} {line}"
            : $"{finding.Code} {finding.Pointer} 1";
    }

    private async Task<LinesReading> Check(string door, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        await File.WriteAllBytesAsync(_file, utf8, TestContext.Current.CancellationToken);
        return door switch
        {
            "stream" => AllianceJson.CheckLines(new MemoryStream(utf8)),
            "stream async" => await AllianceJson.CheckLinesAsync(new MemoryStream(utf8), cancellationToken: TestContext.Current.CancellationToken),
            "file" => AllianceJson.CheckLinesFile(_file),
            _ => await AllianceJson.CheckLinesFileAsync(_file, cancellationToken: TestContext.Current.CancellationToken),
        };
    }

    [Fact]
    public void A_first_line_with_a_mistake_is_counted_once()
    {
        LinesReading reading = Lines("""{"type":"source","id":"a","title":5}""", """{"type":"source","id":"b","title":"B"}""");
        Assert.Equal((2L, 2L), (reading.Lines, reading.Records));
    }

    [Theory]
    [InlineData("""{"type":"dataset","knownAsOf":"2026-01-01"} {"type":"alliance","id":"aaa"}""")]
    [InlineData("""{"type":"alliance","id":"ccc"} {"type":"alliance","id":"aaa","names":[{"text":"A"}]}""")]
    public void Records_behind_the_end_of_a_line_may_be_those_that_are_referred_to(string first) => Assert.DoesNotContain(
        Lines(first, """{"type":"member-state","country":"KZ","memberships":[{"alliance":"aaa","status":"member"}]}""").Report.Findings, finding => finding.Code == "ALC-9202");

    [Fact]
    public void Errors_take_the_places_of_infos_in_linear_time_and_in_their_order()
    {
        const int Count = 20_000;
        IEnumerable<string> infos = Enumerable.Range(0, Count).Select(i => $$"""{"type":"source","id":"s{{i}}","title":"T","colour":1}""");
        IEnumerable<string> errors = Enumerable.Range(0, Count).Select(i => $$"""{"type":"source","id":"e{{i}}","title":""}""");
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', infos.Concat(errors))));
        ValidationReport report = AllianceJson.CheckLines(stream, validation: new() { MaxFindings = Count }).Report;
        Assert.All(report.Findings, finding => Assert.Equal(FindingSeverity.Error, finding.Severity));
        Assert.Equal(Enumerable.Range(Count + 1, Count).Select(line => (long?)line), report.Findings.Select(finding => finding.Line));
        Assert.Equal(new FindingCounts(0, 0, Count), report.Unlisted);
    }

    private static LinesReading Lines(params string[] lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return AllianceJson.CheckLines(stream, validation: new() { LinesBetweenRecords = true });
    }
}

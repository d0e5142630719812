using System.Text.Json.Nodes;
using Alliance.Core.Json;

namespace Alliance.Tool.Tests.Tables;

/// <summary>Records that are imported, and what is wrong with them.</summary>
public sealed class ImportTests
{
    private const string Old = """{"schemaVersion":"1.0","id":"old","sources":[{"id":"a","title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C"}]}""";

    [Fact]
    public async Task Records_are_added_or_replace_those_with_their_reference()
    {
        using var folder = new TestFolder();
        folder.Write("old.json", Old);
        folder.Write("source.csv", "title,id,*\nA,a,\nNew,b,\"{\"\"x-n\"\":\n 1}\"\n,,\nD,d,\n");
        ToolResult dry = await ToolProcess.RunIn(folder.Path, "import", "source.csv", "--into", "old.json");
        Assert.Equal((0, "1 added, 1 replaced, 1 unchanged. The dataset is valid: 0 errors, 0 warnings, 5 infos.\n"), (dry.ExitCode, dry.Error));
        Assert.Equal("""{"schemaVersion":"1.0","id":"old","sources":[{"id":"a","title":"A"},{"id":"b","title":"New","x-n":1},{"id":"c","title":"C"},{"id":"d","title":"D"}]}""", AllianceJson.WriteString(AllianceJson.Read(dry.Output)));
        Assert.Equal(Old, await Text(folder, "old.json"));
        ToolResult written = await ToolProcess.RunIn(folder.Path, "import", "source.csv", "--into", "old.json", "--write", "--json");
        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        JsonNode answer = JsonNode.Parse(written.Output)!;
        Assert.Equal(("""["source:d"]""", """["source:b"]""", 1, true), (answer["added"]!.ToJsonString(), answer["replaced"]!.ToJsonString(), answer["unchanged"]!.GetValue<int>(), answer["isWritten"]!.GetValue<bool>()));
        Assert.True(answer["after"]!["isValid"]!.GetValue<bool>());
        Assert.Equal(dry.Output, await Text(folder, "old.json"));
    }

    [Fact]
    public async Task A_record_does_not_lose_its_lists_because_a_table_is_missing()
    {
        using var folder = new TestFolder();
        folder.Write("old.json", """{"schemaVersion":"1.0","alliances":[{"id":"a","names":[{"text":"A"}]},{"id":"b","names":[{"text":"B"}]}]}""");
        folder.Write("alliance.csv", "id\na\n");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "alliance.csv", "--into", "old.json", "--write");
        Assert.Equal((1, "alliance: error: alliance.names.csv: This table is missing. Records of alliance.csv have names in the dataset, which would be lost; import it too.\n"), (run.ExitCode, run.Error));
        folder.Write("alliance.names.csv", "record,text\nalliance:a,Other\n");
        run = await ToolProcess.RunIn(folder.Path, "import", "alliance.csv", "alliance.names.csv", "--into", "old.json");
        Assert.Equal("Other", AllianceJson.Read(run.Output).Alliances[0].Names[0].Text.ToString());
    }

    [Fact]
    public async Task Lines_replace_the_members_of_the_dataset_too()
    {
        using var folder = new TestFolder();
        folder.Write("old.json", Old);
        folder.Write("a.ndjson", "{\"type\":\"dataset\",\"schemaVersion\":\"1.0\",\"id\":\"new\"}\r\n\r\n\uFEFF{\"type\":\"source\",\"id\":\"a\",\"title\":\"Z\"}");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "a.ndjson", "--into", "old.json");
        Assert.Equal((0, """{"schemaVersion":"1.0","id":"new","sources":[{"id":"a","title":"Z"},{"id":"b","title":"B"},{"id":"c","title":"C"}]}"""), (run.ExitCode, AllianceJson.WriteString(AllianceJson.Read(run.Output))));
    }

    [Fact]
    public async Task Members_of_the_dataset_that_are_not_given_stay()
    {
        using var folder = new TestFolder();
        folder.Write("old.json", """{"schemaVersion":"1.7","id":"old","title":"Old","knownAsOf":"2024-12-31","licence":"MIT","x-a":"\u0041","x-b":1.0}""");
        folder.Write("a.ndjson", """{"type":"dataset","schemaVersion":"1.0","id":"old","title":"New","x-b":2.0,"x-c":{}}""");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "a.ndjson", "--into", "old.json");
        Assert.Equal("""{"schemaVersion":"1.7","id":"old","title":"New","knownAsOf":"2024-12-31","licence":"MIT","x-a":"\u0041","x-b":2.0,"x-c":{}}""", AllianceJson.WriteString(AllianceJson.Read(run.Output)));
        Assert.StartsWith("0 added, 0 replaced, 0 unchanged. Members of the dataset that changed: title, x-b, x-c. The dataset is valid", run.Error, StringComparison.Ordinal);
        JsonNode answer = JsonNode.Parse((await ToolProcess.RunIn(folder.Path, "import", "a.ndjson", "--into", "old.json", "--json")).Output)!;
        Assert.Equal("""["title","x-b","x-c"]""", answer["members"]!.ToJsonString());
    }

    [Fact]
    public async Task Rates_are_imported_into_a_dataset_that_stays_as_it_is()
    {
        using var folder = new TestFolder();
        folder.Copy("fixed.json", "data.json");
        folder.Copy("XML_daily.xml", "XML_daily.xml");
        AllianceDataset old = AllianceJson.ReadFile(folder.PathOf("data.json"));
        ToolResult run = await ToolProcess.Bash("alliance rates read XML_daily.xml --dataset > rates.json && alliance import rates.json --into data.json --write", folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("Members of the dataset", run.Error, StringComparison.Ordinal);
        AllianceDataset rates = AllianceJson.ReadFile(folder.PathOf("rates.json"));
        Assert.NotEmpty(rates.ExchangeRates);
        Assert.Equal(old.With(rates.Records()), AllianceJson.ReadFile(folder.PathOf("data.json")));
    }

    [Fact]
    public async Task Tables_are_not_judged_where_one_of_the_files_cannot_be_read()
    {
        using var folder = new TestFolder();
        folder.Write("alliance.names.csv", "record,text\nalliance:a,A\n");
        Assert.Equal(new(3, "", "alliance: error: alliance.csv: There is no such file.\n"), await ToolProcess.RunIn(folder.Path, "import", "alliance.csv", "alliance.names.csv"));
    }

    [Fact]
    public async Task The_error_of_the_dataset_that_cannot_be_read_is_reported_before_its_warnings()
    {
        using var folder = new TestFolder();
        folder.Write("old.json", """{"schemaVersion":"1.0","sources":[{"id":"a","title":"A","x-b":1},{"id":1,"title":"B"}]}""");
        folder.Write("a.ndjson", "");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "a.ndjson", "--into", "old.json");
        Assert.Equal((4, "", 1), (run.ExitCode, run.Output, run.Error.Count(c => c == '\n')));
        Assert.StartsWith("alliance: error: old.json(1,", run.Error, StringComparison.Ordinal);
        Assert.Contains(": error ALC-00", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_with_errors_is_written_and_is_exit_code_1()
    {
        ToolResult run = await ToolProcess.RunWithInput("""{"type":"member-state","country":"KZ","memberships":[{"alliance":"nowhere","status":"member"}]}""", "import", "-");
        Assert.Equal((1, "1 added, 0 replaced, 0 unchanged. The dataset is not valid: 1 error, 0 warnings, 1 info. alliance validate lists them.\n"), (run.ExitCode, run.Error));
        Assert.Contains("nowhere", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alliance.csv", "id,clasification\na,bloc\n", 4, "alliance.csv(1): There is no column 'clasification'; members that the format does not know are in the column *, as a JSON object. Did you mean classification?")]
    [InlineData("alliance.names.csv", "record,validity.form\na,b\n", 4, "alliance.names.csv(1): There is no column 'validity.form'; members that the format does not know are in the column *, as a JSON object. Did you mean validity.from?", "alliance.names.csv: The table alliance.csv is missing")]
    [InlineData("alliance.names.csv", "text\nA\n", 4, "alliance.names.csv(1): The column record is missing; it refers to the record that has the list, such as alliance:ID.", "alliance.names.csv: The table alliance.csv is missing")]
    [InlineData("source.csv", "id,title,id\na,A,a\n", 4, "source.csv(1): The column 'id' is there twice.")]
    [InlineData("source.csv", "id,,title\n", 4, "source.csv(1): Column 2 has no name; only empty columns after the last named column may have none.")]
    [InlineData("source.csv", "id;title\na;A\n", 4, "source.csv(1): The line 'id;title' seems to be separated by semicolons; commas are expected (RFC 4180).")]
    [InlineData("source.csv", "", 4, "source.csv: The file is empty; its first line names the columns.")]
    [InlineData("source.csv", "id,title\na\nb,B,\n", 4, "source.csv(2): The row has 1 cell; the first line names 2 columns.", "source.csv(3): The row has 3 cells; the first line names 2 columns.")]
    [InlineData("source.csv", "id,title\na,\"A\nA\"\nb,A \"B\"\n", 4, "source.csv(4): Cell 2 has a misplaced quotation mark: 'A \"B\"'. A cell with such marks stands within quotation marks, and each mark in it is doubled.")]
    [InlineData("source.csv", "id,title\na,\"A\n", 4, "source.csv(2): Cell 2 has a misplaced quotation mark: '\"A'. A cell with such marks stands within quotation marks, and each mark in it is doubled.")]
    [InlineData("source.csv", "id,title,authors\na,A,X\n", 4, "source.csv(2), column authors: 'X' does not fit: a list is written as JSON, such as [\"text\"].")]
    [InlineData("source.csv", "id,title\na,\"\"\"A\"\n", 4, "source.csv(2), column title: '\"A' does not fit: a text that begins with a quotation mark is written as a JSON string, such as \"\\\"text\\\"\".")]
    [InlineData("source.csv", "id,title,*\na,A,x\n", 4, "source.csv(2), column *: 'x' does not fit: the members that the format does not know are a JSON object, such as {\"x-note\":\"text\"}.")]
    [InlineData("source.csv", "id,title,title.en\na,A,B\n", 4, "source.csv(2), column title.en: 'B' is a second value: another column of this row has a value for the same member.")]
    [InlineData("market-observation.csv", "id,market,measure,value\na,country:US,stock,\"1,5\"\n", 4, "market-observation.csv(2), column value: '1,5' does not fit: a number is written as 1234.5.")]
    [InlineData("country-group.csv", "id,name,mayHaveOtherMembers\na,A,maybe\n", 4, "country-group.csv(2), column mayHaveOtherMembers: 'maybe' does not fit: it is true or false.")]
    [InlineData("aliance.csv", "id\na\n", 4, "aliance.csv: 'aliance' names no kind of record and no list of one; a file is named like alliance.csv or alliance.names.csv. Did you mean alliance?")]
    [InlineData("alliance.nmaes.csv", "id\na\n", 4, "alliance.nmaes.csv: 'alliance.nmaes' names no kind of record and no list of one; a file is named like alliance.csv or alliance.names.csv. Did you mean alliance.names?")]
    [InlineData("source.csv", "id,title\na,A\nb,B\na,C\n", 1, "source.csv(4): source:a is in source.csv(2) already; a record can be imported once.")]
    [InlineData("dataset.csv", "schemaVersion,id\n1.0,a\n1.0,b\n", 1, "dataset.csv(3): The members of the dataset are in dataset.csv(2) already; they can be imported once.")]
    [InlineData("source.csv", "id,title,published\na,A,2024-13\n", 4, "source.csv(2), column published: ")]
    [InlineData("source.csv", "id,title,evidence.confidence,*\na,A,sure!,\n", 4, "source.csv(2), column evidence.confidence: ")]
    [InlineData("source.csv", "id\na\n", 4, "source.csv(1): The column title is missing; each row has a value in it.")]
    [InlineData("source.csv", "id,title\na,\n", 4, "source.csv(2): ")]
    [InlineData("source.csv", "id,title,*\na,A,\"{\"\"id\"\":1}\"\n", 4, "source.csv(2), column id: The member \"id\" appears twice", "source.csv(2), column id: Expected a string")]
    [InlineData("lines.ndjson", "\n{\"type\":\"source\",\"id\":\"a\",\"title\":1}\n{\"type\":\n", 4, "lines.ndjson(2,35) at /title: ", "lines.ndjson(3,9) at /type: ")]
    [InlineData("lines.ndjson", "{\"type\":\"source\",\"id\":\"a\",\"title\":\"A\"}\n{\"type\":\"source\",\"id\":\"a\",\"title\":\"B\"}\n", 1, "lines.ndjson(2): source:a is in lines.ndjson(1) already; a record can be imported once.")]
    [InlineData("lines.ndjson", "{\"type\":\"source\",\"id\":\"a\",\"title\":\"A\"}\n\n{\"type\":\"dataset\",\"schemaVersion\":\"1.0\"}\n", 4, "lines.ndjson(3): A dataset is not a record; the members of the dataset are in the first line of a file.")]
    [InlineData("member-state.csv", "country\nKZ,A\n", 4, "member-state.csv(2): The row has 2 cells; the first line names 1 column.")]
    [InlineData("data.json", "{\"schemaVersion\":\"1.0\",\"sources\":[{\"id\":1}]}", 4, "data.json(1,35) at /sources/0: ", "data.json(1,41) at /sources/0/id: ")]
    public async Task What_is_wrong_is_named_with_its_place(string file, string text, int exitCode, params string[] messages)
    {
        using var folder = new TestFolder();
        folder.Write(file, text);
        folder.Write("old/old.json", Old);
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", file, "--into", "old/old.json", "--write");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(messages.Length, lines.Length);
        Assert.All(messages.Zip(lines), one => Assert.StartsWith($"alliance: error: {one.First}", one.Second, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length > line.IndexOf(": ", "alliance: error: ".Length, StringComparison.Ordinal) + 10, line));
        Assert.DoesNotContain(" Path: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(Old, await Text(folder, "old/old.json"));
    }

    [Theory]
    [InlineData("record,alliance,status,validity.from\nmember-state:kk,brics,partner,2025\n", 1, "member-state.memberships.csv(2), column record: There is no 'member-state:kk' in member-state.csv; the record of a list is imported with it. Did you mean member-state:kz?")]
    [InlineData("record,alliance,status,validity.from\nmember-state:kz,brics,partner,2025\nmember-state:kz,brics,partner,2025-13\n", 4, "member-state.memberships.csv(3), column validity.from: ")]
    [InlineData("record,alliance\nmember-state:kz,brics\n", 4, "member-state.memberships.csv(1): The column status is missing; each row has a value in it.")]
    [InlineData("record,alliance,status\nKZ,brics,partner\n", 1, "member-state.memberships.csv(2), column record: 'KZ' is no reference to a record of member-state.csv; it is written like member-state:kz.")]
    public async Task A_row_of_a_list_belongs_to_a_record(string text, int exitCode, string message)
    {
        using var folder = new TestFolder();
        folder.Write("member-state.csv", "country\nKZ\n");
        folder.Write("member-state.memberships.csv", text);
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", ".");
        Assert.Equal((exitCode, "", 1), (run.ExitCode, run.Output, run.Error.Count(c => c == '\n')));
        Assert.Contains($"error: ./{message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_stands_in_its_file_or_in_a_cell()
    {
        using var folder = new TestFolder();
        folder.Write("alliance.csv", "id,names\na,\"[{\"\"text\"\":\"\"A\"\"}]\"\n");
        Assert.Equal(0, (await ToolProcess.RunIn(folder.Path, "import", "alliance.csv")).ExitCode);
        folder.Write("alliance.names.csv", "record,text\nalliance:a,B\n");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "alliance.csv", "alliance.names.csv");
        Assert.Equal((4, "alliance: error: alliance.names.csv(2): alliance:a has names in alliance.csv(2) already; a list stands in one of the two.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData(3, "nowhere.csv: There is no such file.", "nowhere.csv")]
    [InlineData(3, "empty: The folder contains no .csv, .json, .ndjson or .jsonl file.", "empty")]
    [InlineData(2, "--write writes into the file that --into names", "a.ndjson", "--write")]
    [InlineData(2, "--write writes into the file that --into names", "a.ndjson", "--write", "--into", "-")]
    [InlineData(2, "Standard input (-) is named twice", "-", "--into", "-")]
    [InlineData(2, "--into is empty", "a.ndjson", "--into", "")]
    [InlineData(2, "FILE is empty", "")]
    [InlineData(3, "nowhere.json: There is no such file.", "a.ndjson", "--into", "nowhere.json")]
    [InlineData(2, "a.ndjson: This file has a record in each line; --into takes a dataset", "a.ndjson", "--into", "a.ndjson")]
    public async Task A_wrong_command_line_or_file_is_refused(int exitCode, string message, params string[] arguments)
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.PathOf("empty"));
        folder.Copy("records.ndjson", "a.ndjson");
        ToolResult run = await ToolProcess.RunIn(folder.Path, ["import", .. arguments]);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"alliance: error: {message}", run.Error, StringComparison.Ordinal);
    }

    private static Task<string> Text(TestFolder folder, string file) => File.ReadAllTextAsync(folder.PathOf(file), TestContext.Current.CancellationToken);
}

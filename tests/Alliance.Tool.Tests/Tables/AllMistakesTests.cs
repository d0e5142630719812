namespace Alliance.Tool.Tests.Tables;

/// <summary>Everything that is wrong is reported in one run, and nothing that only follows from it.</summary>
public sealed class AllMistakesTests
{
    private const string Groups = "id,name,mayHaveOtherMembers\n";

    [Fact]
    public async Task Of_a_row() => await Reports(
        [("source.csv", "id,title,published,retrieved\na,A,13.12.2024,14.12.2024\nB,,2024,2024-13\n")],
        "source.csv(2), column published: ",
        "source.csv(2), column retrieved: ",
        "source.csv(3): The object lacks the required member \"title\".",
        "source.csv(3), column id: ",
        "source.csv(3), column retrieved: ");

    [Fact]
    public async Task Of_the_lists_of_a_record() => await Reports(
        [("member-state.csv", "country\nKZ\n"), ("member-state.memberships.csv", "record,alliance,status\nmember-state:kz,a,Member\nmember-state:kz,B,Member\nmember-state:kz,c,Observer\n")],
        "member-state.memberships.csv(2), column status: ",
        "member-state.memberships.csv(3), column alliance: ",
        "member-state.memberships.csv(3), column status: ",
        "member-state.memberships.csv(4), column status: ");

    [Fact]
    public async Task Of_lists_whose_record_or_table_is_not_there()
    {
        const string names = "record,text,validity.from\nalliance:x,X,2024-13\nalliance:a,A,2024\n";
        await Reports(
            [("alliance.csv", "id\na\n"), ("alliance.names.csv", names)],
            "alliance.names.csv(2), column validity.from: ",
            "alliance.names.csv(2), column record: There is no 'alliance:x' in alliance.csv");
        await Reports([("alliance.names.csv", names)], "alliance.names.csv(2), column validity.from: ", "alliance.names.csv: The table alliance.csv is missing");
    }

    [Fact]
    public async Task Beside_a_cell_that_does_not_fit() => await Reports(
        [("country-group.csv", $"{Groups}a,A,maybe\nB,A,true\n"), ("exchange-rates.csv", "id,base,quote,rateType,dateBasis\na,EUR,usd,reference,trade-day\n"), ("exchange-rates.points.csv", "record,day,rate\nexchange-rates:a,2024-01-01,x\nexchange-rates:a,,1\n")],
        "country-group.csv(2), column mayHaveOtherMembers: ",
        "exchange-rates.points.csv(2), column rate: 'x' does not fit",
        "country-group.csv(3), column id: ",
        "exchange-rates.csv(2), column quote: ",
        "exchange-rates.points.csv(3): The object lacks the required member \"day\".");

    [Theory]
    [InlineData("id,title,publishd,retrieved\nA,A,x,y\nb,,x,2024-01-01\n", "(1): There is no column 'publishd'", "(2), column id: ", "(2), column retrieved: ", "(3): The object lacks the required member \"title\".")]
    [InlineData("id,titel,retrieved\nA,A,2024-01-01\nb,B,x\n", "(1): There is no column 'titel'", "(2), column id: ", "(3), column retrieved: ")]
    [InlineData("id,title,id,,published\nA,A,a,x,y\n", "(1): The column 'id' is there twice.", "(1): Column 4 has no name", "(2), column id: ", "(2), column published: ")]
    [InlineData("id,published\na,x\nb,2024\n", "(1): The column title is missing", "(2), column published: ")]
    [InlineData("titel,published\nA,x\nB,2024\n", "(1): There is no column 'titel'", "(2), column published: ")]
    public async Task Beside_a_column_that_is_wrong(string text, params string[] messages) => await Reports([("source.csv", text)], [.. messages.Select(message => $"source.csv{message}")]);

    [Theory]
    [InlineData("alliance.csv", "id\na,\nB\n", "alliance.csv(2): The row has 2 cells", "alliance.csv(3), column id: ")]
    [InlineData("alliance.csv", "idd\na\n", "alliance.csv(1): There is no column 'idd'")]
    [InlineData("alliance.csv", "id,parent\n,x\n", "alliance.csv(2): The object lacks the required member \"id\".", "alliance.csv(2): The object lacks the required member \"names\".")]
    [InlineData("alliance.csv", "id;parent\n", "alliance.csv(1): The line 'id;parent' seems to be separated by semicolons")]
    [InlineData("aliance.csv", "id\na\n", "aliance.csv: 'aliance' names no kind of record")]
    public async Task No_record_is_missing_whose_row_or_table_is_wrong(string file, string text, params string[] messages) =>
        await Reports([(file, text), ("alliance.names.csv", "record,text\nalliance:a,A\nALLIANCE:B,B\n")], messages);

    [Theory]
    [InlineData("alliance.names.csv", "record,text\nalliance:a,A,\nalliance:b,B\n", "alliance.names.csv(2): The row has 3 cells")]
    [InlineData("alliance.names.csv", "recrd,text\nalliance:a,A\nalliance:b,B\n", "alliance.names.csv(1): There is no column 'recrd'")]
    [InlineData("alliance.names.csv", "", "alliance.names.csv: The file is empty")]
    [InlineData("alliance.name.csv", "record,text\n", "alliance.name.csv: 'alliance.name' names no kind of record")]
    public async Task No_list_is_missing_whose_rows_or_table_are_wrong(string file, string text, string message) =>
        await Reports([("alliance.csv", "id,inForce\na,2024\nb,x\n"), (file, text)], message, "alliance.csv(3), column inForce: ");

    [Fact]
    public async Task A_record_that_is_there_twice_is_no_record_without_its_lists() => await Reports(
        [("alliance.csv", "id,inForce\na,2024\na,x\nb,2024\n"), ("alliance.names.csv", "record,text\nalliance:a,A\n")],
        "alliance.csv(3): alliance:a is in alliance.csv(2) already; a record can be imported once.",
        "alliance.csv(3), column inForce: ",
        "alliance.csv(4): The object lacks the required member \"names\".");

    [Fact]
    public async Task Behind_a_misplaced_quotation_mark() => await Reports(
        [("source.csv", "id,title\na,A \"B\"\nB,\"A\"\nc,\"C\"x\nd,12\" d\ne,E\"\n")],
        "source.csv(2): Cell 2 has a misplaced quotation mark: 'A \"B\"'.",
        "source.csv(4): Cell 2 has a misplaced quotation mark: '\"C\"x'.",
        "source.csv(5): Cell 2 has a misplaced quotation mark: '12\" d",
        "source.csv(3), column id: ");

    [Fact]
    public async Task Of_lines_and_datasets() => await Reports(
        [("a.ndjson", "{\"type\":\"source\",\"id\":\"A\",\"title\":1}\n"), ("b.json", "{\"schemaVersion\":\"1.0\",\"sources\":[{\"id\":\"A\",\"title\":\"A\"},\n {\"id\":\"B\",\"title\":\"A\"}]}")],
        "a.ndjson(1,23) at /id: ",
        "a.ndjson(1,35) at /title: ",
        "b.json(1,41) at /sources/0/id: ",
        "b.json(2,8) at /sources/1/id: ");

    [Fact]
    public async Task Where_another_file_cannot_be_read()
    {
        using var folder = new TestFolder();
        folder.Write("alliance.csv", "id,inForce\na,x\n");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "alliance.csv", "alliance.names.csv");
        Assert.Equal(3, run.ExitCode);
        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Equal("alliance: error: alliance.names.csv: There is no such file.", lines[0]);
        Assert.StartsWith("alliance: error: alliance.csv(2), column inForce: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistakes_of_one_kind_in_the_records_of_a_dataset_are_reported_together()
    {
        using var folder = new TestFolder();
        folder.Write("a.json", """{"schemaVersion":"1.0","sources":[{"id":"A","title":"A"},{"id":"B","title":"B"},{"id":"C","title":"C"},{"id":"C","title":"D"}]}""");
        Assert.EndsWith(" Did you mean \"a\"? There are 3 more errors of this kind in line 1: 'B', 'C'.\n", (await ToolProcess.RunIn(folder.Path, "import", "a.json")).Error, StringComparison.Ordinal);
        folder.Write("a.json", "{\"schemaVersion\":\"1.0\",\"sources\":[1,\n1,1,\n1,1]}");
        Assert.EndsWith(" The same is wrong in 4 more places in lines 2 to 3.\n", (await ToolProcess.RunIn(folder.Path, "import", "a.json")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_twice_in_a_dataset_has_both_places()
    {
        using var folder = new TestFolder();
        folder.Write("a.json", "\uFEFF{\"otherRecords\":[{\"type\":\"source\",\"id\":\"a\",\"title\":\"A\"},{\"x\":[1],\"type\":\"novel\",\"id\":\"n\"},{\"type\":\"novel\"},\n{\"type\":\"novel\",\"id\":\"n\"}],\"x-list\":[{\"type\":5}],\"schemaVersion\":\"1.0\",\n\"sources\":[{\"id\":\"b\",\"title\":\"A\"},\n  {\"id\":\"a\",\"title\":\"A\"}]}");
        Assert.Equal(
            new(1, "", "alliance: error: a.json(1,18): source:a is in a.json(4,3) already; a record can be imported once.\nalliance: error: a.json(2,1): novel:n is in a.json(1,57) already; a record can be imported once.\n"),
            await ToolProcess.RunIn(folder.Path, "import", "a.json"));
    }

    /// <summary>Imports a folder of files, and compares the beginnings of the errors.</summary>
    private static async Task Reports((string Name, string Text)[] files, params string[] messages)
    {
        using var folder = new TestFolder();
        foreach ((string name, string text) in files)
            folder.Write(name, text);
        ToolResult run = await ToolProcess.RunIn(folder.Path, ["import", .. files.Select(file => file.Name)]);
        Assert.Equal("", run.Output);
        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.True(messages.Length == lines.Length, run.Error);
        Assert.All(messages.Zip(lines), one => Assert.StartsWith($"alliance: error: {one.First}", one.Second, StringComparison.Ordinal));
    }
}

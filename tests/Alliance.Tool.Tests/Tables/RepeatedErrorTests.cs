namespace Alliance.Tool.Tests.Tables;

/// <summary>What is wrong in many rows for one reason is reported once.</summary>
public sealed class RepeatedErrorTests
{
    private const string Memberships = "record,alliance,status\nmember-state:kz,brics,partner\nmember-state:by,brics,partner\nmember-state:ru,brics,member\nmember-state:cn,brics,member\n";

    [Theory]
    [InlineData("")]
    [InlineData(" The dataset of --into does not take its place, because a record is replaced as a whole.", "--into", "old.json")]
    public async Task Lists_without_the_table_of_their_records(string more, params string[] options)
    {
        using var folder = new TestFolder();
        folder.Write("old.json", """{"schemaVersion":"1.0","memberStates":[{"country":"KZ"}]}""");
        folder.Write("member-state.memberships.csv", Memberships);
        Assert.Equal(
            new(1, "", $"alliance: error: member-state.memberships.csv: The table member-state.csv is missing; it has the records of these lists (4 rows). Import the two together; export writes both.{more}\n"),
            await ToolProcess.RunIn(folder.Path, ["import", "member-state.memberships.csv", .. options]));
    }

    [Fact]
    public async Task Records_without_the_table_of_a_list_that_each_of_them_has()
    {
        using var folder = new TestFolder();
        folder.Write("alliance.csv", "id\na\nb\n");
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "alliance.csv");
        Assert.Equal(new(1, "", "alliance: error: alliance.names.csv: This table is missing. Each record of alliance.csv has names; import it too.\n"), run);
        folder.Write("alliance.names.csv", "record,text\nalliance:a,A\nALLIANCE:B,B\n");
        Assert.Equal(0, (await ToolProcess.RunIn(folder.Path, "import", ".")).ExitCode);
    }

    [Theory]
    [InlineData("source.csv", "title\nA\nB\nC\nD\n", "source.csv(1): The column id is missing; each row has a value in it.")]
    [InlineData("source.csv", "a,The title of A,X\nb,The title of B,Y\n", "source.csv(1): The line 'a,The title of A,X' names no column of source; the first line names the columns, such as id, title, authors.")]
    [InlineData("alliance.names.csv", "a1,b1\na2,b2\n", "alliance.names.csv(1): The line 'a1,b1' names no column of alliance.names; the first line names the columns, such as record, text.")]
    [InlineData("source.csv", "id,title,published\na,A,12.12.2024\nb,B,2024\nc,C,1.2.2024\n,,\nd,D,\"3\n4\"\ne,E,2024-13\n", "source.csv(2), column published: Not a partial date: a year has four digits, 0001 to 9999; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 2 of \"12^.12.2024\". Did you mean \"2024-12-12\"? There are 3 more errors of this kind in lines 4, 6, 8: '1.2.2024', '3 4', '2024-13'.")]
    [InlineData("exchange-rates.csv", "base,quote,rateType,dateBasis,id\nEUR,USD,reference,trade-day\nEUR,USD,reference,trade-day\nEUR,USD,reference,trade-day\nEUR,USD,reference,trade-day\nEUR,USD,reference,trade-day\nEUR,USD,reference,trade-day\nEUR,USD,reference,trade-day\n", "exchange-rates.csv(2): The row has 4 cells; the first line names 5 columns. The same is wrong in 6 more lines: 3 to 8.")]
    [InlineData("lines.ndjson", "{\"type\":\"source\",\"id\":\"a\",\"title\":1}\n{\"type\":\"source\",\"id\":\"b\",\"title\":20}\n{\"type\":\"source\",\"id\":\"c\",\"title\":3}\n{\"type\":\"source\",\"id\":\"d\",\"title\":4}\n", "lines.ndjson(1,35) at /title: Expected a text: a string, or an object of texts by language, found the number 1. There are 3 more errors of this kind in lines 2 to 4: '20', '3', '4'.")]
    [InlineData("source.csv", "id,title,published\na,A,12.12.2024\nb,B,not a date at all\nc,C,31.2.2024\nd,D, 2024\ne,E,31.2.2024\n", "source.csv(2), column published: Not a partial date: a year has four digits, 0001 to 9999; a date is written YYYY, YYYY-MM or YYYY-MM-DD. At position 2 of \"12^.12.2024\". Did you mean \"2024-12-12\"? There are 4 more errors of this kind in lines 3 to 6: 'not a date at all', '31.2.2024', ' 2024'.")]
    [InlineData("country-group.csv", "id,name,mayHaveOtherMembers\na,A,yes\nb,B,yes\nc,C,yes\nd,D,yes\n", "country-group.csv(2), column mayHaveOtherMembers: 'yes' does not fit: it is true or false. The same is wrong in 3 more lines: 3 to 5.")]
    [InlineData("country-group.csv", "id,name,mayHaveOtherMembers\na,A,yes\nb,B,yes\nc,C,no\nd,D,yes\n", "country-group.csv(2), column mayHaveOtherMembers: 'yes' does not fit: it is true or false. There are 3 more errors of this kind in lines 3 to 5: 'yes', 'no'.")]
    [InlineData("country-group.csv", "id,name,\na,A,1\nb,B,2\nc,C,\nd,D,3\ne,E,4\n", "country-group.csv(2): '1' is in column 3, which has no name in the first line; name the column, or empty the cell. There are 3 more errors of this kind in lines 3, 5 to 6: '2', '3', '4'.")]
    public async Task One_kind_of_error_in_a_file(string file, string text, string message)
    {
        using var folder = new TestFolder();
        folder.Write(file, text);
        Assert.Equal(new(4, "", $"alliance: error: {message}\n"), await ToolProcess.RunIn(folder.Path, "import", file));
    }

    [Theory]
    [InlineData("record,day,rate\nexchange-rates:a,2024-01-01,\"1,5\"\nexchange-rates:a,2024-01-02,\"1,6\"\nexchange-rates:a,2024-01-03,1e0\nexchange-rates:a,2024-01-04,\"1,7\"\n", "(2), column rate: '1,5' does not fit", "(3), column rate: '1,6' does not fit", "(5), column rate: '1,7' does not fit", "(2), column record: There is no 'exchange-rates:a' in exchange-rates.csv")]
    [InlineData("record,day,rate\na,2024-01-01,1\nb,2024-01-02,1\nexchange-rates:x,2024-01-03,1\nd,2024-01-04,1\n", "(2), column record: 'a' is no reference", "(3), column record: 'b' is no reference", "(4), column record: There is no 'exchange-rates:x' in exchange-rates.csv", "(5), column record: 'd' is no reference")]
    public async Task Few_errors_are_reported_each_with_what_stands_there(string text, params string[] messages)
    {
        using var folder = new TestFolder();
        folder.Write("exchange-rates.csv", "id,base,quote,rateType,dateBasis\n");
        folder.Write("exchange-rates.points.csv", text);
        string[] lines = (await ToolProcess.RunIn(folder.Path, "import", ".")).Error.TrimEnd('\n').Split('\n');
        Assert.Equal(messages.Length, lines.Length);
        Assert.All(messages.Zip(lines), one => Assert.StartsWith($"alliance: error: ./exchange-rates.points.csv{one.First}", one.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_record_that_is_missing_is_named()
    {
        using var folder = new TestFolder();
        folder.Write("member-state.csv", "country\nUS\n");
        folder.Write("member-state.memberships.csv", Memberships);
        Assert.Equal(
            new(1, "", "alliance: error: ./member-state.memberships.csv(2), column record: There is no 'member-state:kz' in member-state.csv; the record of a list is imported with it. Did you mean member-state:us? There are 3 more errors of this kind in lines 3 to 5: 'member-state:by', 'member-state:ru', 'member-state:cn'.\n"),
            await ToolProcess.RunIn(folder.Path, "import", "."));
    }

    [Theory]
    [InlineData(20, "")]
    [InlineData(23, " and 3 more")]
    public async Task Twenty_ranges_of_lines_and_twenty_words_are_listed(int others, string more)
    {
        using var folder = new TestFolder();
        IEnumerable<string> rows = Enumerable.Range(0, others + 1).Select(i => $"a{i},A,w{i}\nb{i},B,true\n");
        folder.Write("country-group.csv", $"id,name,mayHaveOtherMembers\n{string.Concat(rows)}");
        IEnumerable<int> first = Enumerable.Range(1, 20);
        Assert.EndsWith(
            $" There are {others} more errors of this kind in lines {string.Join(", ", first.Select(i => 2 + 2 * i))}{more}: {string.Join(", ", first.Select(i => $"'w{i}'"))}{more}.\n",
            (await ToolProcess.RunIn(folder.Path, "import", "country-group.csv")).Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a/source.csv(2)", "b/source.csv", "There are 3 more errors of this kind in lines 3 to 5: 'source:b', 'source:c', 'source:d'.", "id,title\na,A\nb,B\nc,C\nd,D\n")]
    [InlineData("a/data.json(1,35)", "b/data.json(1,35)", "There are 3 more errors of this kind in line 1: 'source:b', 'source:c', 'source:d'.", """{"schemaVersion":"1.0","sources":[{"id":"a","title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C"},{"id":"d","title":"D"}]}""")]
    public async Task Records_that_are_in_two_files(string first, string second, string others, string text)
    {
        using var folder = new TestFolder();
        folder.Write(first.Split('(')[0], text);
        folder.Write(second.Split('(')[0], text);
        ToolResult run = await ToolProcess.RunIn(folder.Path, "import", "a", "b");
        Assert.Equal(1, run.ExitCode);
        string line = run.Error.TrimEnd('\n').Split('\n')[^1];
        Assert.StartsWith($"alliance: error: {second}", line, StringComparison.Ordinal);
        Assert.EndsWith($": source:a is in {first} already; a record can be imported once. {others}", line, StringComparison.Ordinal);
    }
}

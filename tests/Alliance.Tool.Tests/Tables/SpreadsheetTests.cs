using System.Text;
using Alliance.Core.Json;

namespace Alliance.Tool.Tests.Tables;

/// <summary>CSV as spreadsheets save it: what has one meaning is read, and the rest is an error that says what was expected.</summary>
public sealed class SpreadsheetTests
{
    private const string Read = """{"schemaVersion":"1.0","countryGroups":[{"id":"a","name":"=Группа","mayHaveOtherMembers":true}]}""";

    [Theory]
    [InlineData("\uFEFFid,name,mayHaveOtherMembers\r\na,'=Группа,TRUE\r\n,,\r\n")]
    [InlineData("\uFEFF\"id\",\"name\",\"mayHaveOtherMembers\"\r\n\"a\",\"=Группа\",\"True\"\r\n\r\n")]
    [InlineData("id,name,mayHaveOtherMembers,,\r\na,=Группа,TRUE,,\r\n,,,,\r\n , ,,,\r\n")]
    [InlineData("id,name,mayHaveOtherMembers, \r\na,=Группа,TRUE, \r\n")]
    [InlineData(" id , name,\" mayHaveOtherMembers\"\na,=Группа,true\n   \n\n")]
    [InlineData("\t\t\nid\t,\u00A0name,mayHaveOtherMembers,\u3000\na,=Группа,true,\u3000\n\"\",\"\",,\" \"\n\u00A0,\t,,\n")]
    [InlineData("\r\n,,\r\nid,name,mayHaveOtherMembers\ra,=Группа,true\r")]
    public async Task What_has_one_meaning_is_read(string text)
    {
        ToolResult run = await Import(Encoding.UTF8.GetBytes(text));
        Assert.Equal((0, Read), (run.ExitCode, run.ExitCode == 0 ? AllianceJson.WriteString(AllianceJson.Read(run.Output)) : run.Error));
    }

    [Theory]
    [InlineData("id;name\na;A\n", "(1): The line 'id;name' seems to be separated by semicolons")]
    [InlineData("\uFEFF\"id\";\"name\"\r\na;\"A, \"\"B\"\"\"\r\n", "(1): The line '\"id\";\"name\"' seems to be separated by semicolons")]
    [InlineData("\n\nid;name\na;\"A, B\"\n", "(3): The line 'id;name' seems to be separated by semicolons")]
    [InlineData("sep=;\nid;name\na;A\n", "(1): The line 'sep=;' seems to be separated by semicolons")]
    [InlineData("id\tname\na\t\"A, B\"\n", "(1): The line 'id name' seems to be separated by tabs")]
    [InlineData("\"id, x\";name\na;A\n", "(1): The line '\"id, x\";name' seems to be separated by semicolons")]
    [InlineData("id|name\na|A\n", "(1): The line 'id|name' seems to be separated by vertical bars")]
    public async Task Another_separator_is_reported_before_the_rows(string text, string message) =>
        Assert.Equal(new(4, "", $"alliance: error: country-group.csv{message}; commas are expected (RFC 4180).\n"), await Import(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("id,name,,\na,A,,\nb,B,,x\n", "(3): 'x' is in column 4, which has no name in the first line; name the column, or empty the cell.")]
    [InlineData("id,name,,\na,A\n", "(2): The row has 2 cells; the first line has 4.")]
    [InlineData("id,,name\na,,A\n", "(1): Column 2 has no name; only empty columns after the last named column may have none.")]
    [InlineData("id, id,name\na,b,A\n", "(1): The column 'id' is there twice.")]
    [InlineData("id,name,mayHaveOtherMembers\na,A,WAHR\n", "(2), column mayHaveOtherMembers: 'WAHR' does not fit: it is true or false.")]
    [InlineData("id,name,mayHaveOtherMembers\na,A,yes\n", "(2), column mayHaveOtherMembers: 'yes' does not fit: it is true or false.")]
    public async Task What_has_no_one_meaning_is_reported_with_its_place(string text, string message) =>
        Assert.Equal(new(4, "", $"alliance: error: country-group.csv{message}\n"), await Import(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Other_encodings_are_reported_with_the_line_and_what_stands_there()
    {
        Assert.Equal(
            "alliance: error: country-group.csv(3): The text is not UTF-8: 'b,Gruppe Z\uFFFDrich'; save it as CSV in UTF-8, separated by commas.\n",
            (await Import(Encoding.Latin1.GetBytes("id,name\na,A\nb,Gruppe Zürich\n"))).Error);
        foreach ((Encoding encoding, string name) in ((Encoding, string)[])[(Encoding.Unicode, "UTF-16"), (Encoding.BigEndianUnicode, "UTF-16"), (Encoding.UTF32, "UTF-32")])
        {
            byte[] text = encoding.GetBytes("id\tname\r\n");
            ToolResult expected = new(4, "", $"alliance: error: country-group.csv: The text is {name}; save it as CSV in UTF-8, separated by commas.\n");
            Assert.Equal(expected, await Import([.. encoding.Preamble, .. text]));
            Assert.Equal(expected, await Import(text));
        }
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "a workbook of a spreadsheet, or another file that is compressed with zip")]
    [InlineData("BZh9", "a file that is compressed with bzip2")]
    public async Task A_workbook_or_a_compressed_file_is_reported(string start, string what) =>
        Assert.Equal(
            new(4, "", $"alliance: error: country-group.csv: This is {what}; save it as CSV in UTF-8, separated by commas.\n"),
            await Import([.. Encoding.ASCII.GetBytes(start), 0xFF, 0]));

    [Fact]
    public async Task A_table_without_a_name_is_no_dataset() =>
        Assert.Equal(
            new(4, "", "alliance: error: stdin(1,1): \"id\" is not a JSON value; a text must stand in quotation marks. A table is read from a file that has the name of its records, such as source.csv.\n"),
            await ToolProcess.RunWithInput("id,authors\na,\"[\"\"X\"\"]\"\n", "import", "-"));

    [Fact]
    public async Task The_space_before_a_quotation_mark_is_shown() =>
        Assert.StartsWith("alliance: error: country-group.csv(2): Cell 2 has a misplaced quotation mark: ' \"A\"'.", (await Import("id,name\na, \"A\"\n"u8.ToArray())).Error, StringComparison.Ordinal);

    private static async Task<ToolResult> Import(byte[] text)
    {
        using var folder = new TestFolder();
        await File.WriteAllBytesAsync(folder.PathOf("country-group.csv"), text, TestContext.Current.CancellationToken);
        return await ToolProcess.RunIn(folder.Path, "import", "country-group.csv");
    }
}

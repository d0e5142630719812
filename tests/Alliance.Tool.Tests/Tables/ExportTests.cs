using System.Text;
using System.Text.Json.Nodes;
using Alliance.Core.Json;

namespace Alliance.Tool.Tests.Tables;

/// <summary>The forms in which a dataset is exported, and the files.</summary>
public sealed class ExportTests
{
    private const string Two = """{"schemaVersion":"1.0","sources":[{"id":"a","title":{"en":"A, \"quoted\"","ru":"А"},"authors":["X"],"published":"2024","x-note":1.0}],"alliances":[{"id":"brics","names":[{"text":"BRICS"}],"classification":"bloc"}],"memberStates":[{"country":"KZ","memberships":[{"alliance":"brics","status":"partner","validity":{"from":"2025-01-01"},"founding":false,"evidence":{"confidence":"confirmed","citations":[{"source":"a","quote":"=1+1"}],"note":"-x"}}]}]}""";

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    public async Task Lines_and_JSON_are_those_of_the_library(string form)
    {
        AllianceDataset dataset = AllianceJson.ReadFile(Path.Combine(ToolProcess.Data, "fixed.json"));
        using var expected = new MemoryStream();
        if (form == "json")
            expected.Write(AllianceJson.Write(dataset, new() { Indented = true }));
        else
            AllianceJson.WriteLines(expected, dataset);
        ToolResult run = await ToolProcess.Run("export", "--to", form, "--data", "fixed.json");
        Assert.Equal((0, "", Encoding.UTF8.GetString(expected.ToArray())), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public async Task A_kind_and_a_list_of_objects_are_files_with_their_members_as_columns()
    {
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.PathOf("two.json"), Two, TestContext.Current.CancellationToken);
        ToolResult run = await ToolProcess.RunIn(folder.Path, "export", "--data", "two.json", "--to", "csv", "--output", "tables");
        Assert.Equal((0, "", "6 files written to tables\nfile\trows\ndataset.csv\t1\nsource.csv\t1\nalliance.csv\t1\nalliance.names.csv\t1\nmember-state.csv\t1\nmember-state.memberships.csv\t1\n"), (run.ExitCode, run.Error, run.Output));
        Assert.Equal("id,title.en,title.ru,authors,published,*\r\na,\"A, \"\"quoted\"\"\",А,\"[\"\"X\"\"]\",2024,\"{\"\"x-note\"\":1.0}\"\r\n", Text(folder, "tables/source.csv"));
        Assert.Equal("country\r\nKZ\r\n", Text(folder, "tables/member-state.csv"));
        Assert.Equal(
            "record,alliance,status,validity.from,founding,evidence.confidence,evidence.citations,evidence.note\r\nmember-state:kz,brics,partner,2025-01-01,false,confirmed,\"[{\"\"source\"\":\"\"a\"\",\"\"quote\"\":\"\"=1+1\"\"}]\",-x\r\n",
            Text(folder, "tables/member-state.memberships.csv"));
        Assert.Equal(0, (await ToolProcess.RunIn(folder.Path, "export", "--data", "two.json", "--to", "csv", "--output", "tables", "--guard-formulas")).ExitCode);
        Assert.Contains(",'-x\r\n", Text(folder, "tables/member-state.memberships.csv"), StringComparison.Ordinal);
        ToolResult back = await ToolProcess.RunIn(folder.Path, "import", "tables");
        Assert.Equal((0, "3 added, 0 replaced, 0 unchanged.", Two), (back.ExitCode, back.Error[..back.Error.IndexOf(" The dataset", StringComparison.Ordinal)], AllianceJson.WriteString(AllianceJson.Read(back.Output))));
    }

    [Fact]
    public async Task The_files_are_named_as_JSON_too()
    {
        using var folder = new TestFolder();
        ToolResult run = await ToolProcess.RunIn(folder.Path, "export", "--data", Path.Combine(ToolProcess.Data, "records.ndjson"), "--to", "csv", "--output", "tables", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonNode answer = JsonNode.Parse(run.Output)!;
        Assert.Equal("tables", answer["folder"]!.GetValue<string>());
        Assert.Equal(
            Directory.GetFiles(folder.PathOf("tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            answer["files"]!.AsArray().Where(file => file!["rows"]!.GetValue<int>() == 1).Select(file => file!["file"]!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("notes.csv")]
    [InlineData("NOTES.CSV")]
    [InlineData("old/source.csv")]
    [InlineData("records.ndjson")]
    public async Task A_folder_with_another_file_that_import_would_read_is_refused(string file)
    {
        using var folder = new TestFolder();
        string data = Path.Combine(ToolProcess.Data, "records.ndjson"), other = folder.PathOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(other)!);
        await File.WriteAllTextAsync(other, "a,b\n", TestContext.Current.CancellationToken);
        ToolResult run = await ToolProcess.RunIn(folder.Path, "export", "--data", data, "--to", "csv", "--output", ".");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"alliance: error: ./{file}: This file in the folder is not part of the export", run.Error, StringComparison.Ordinal);
        Assert.Equal([other], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task No_file_is_replaced_where_one_of_them_cannot_be()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"), "Permissions are set as on Linux.");
        using var folder = new TestFolder();
        await File.WriteAllTextAsync(folder.PathOf("two.json"), Two, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder.PathOf("tables"));
        await File.WriteAllTextAsync(folder.PathOf("tables/dataset.csv"), "old", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.PathOf("tables/member-state.csv"), "old", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(folder.PathOf("tables/member-state.csv"), UnixFileMode.UserRead);
        ToolResult run = await ToolProcess.RunUnprivileged(folder.Path, "export", "--data", "two.json", "--to", "csv", "--output", "tables");
        Assert.Equal(new(3, "", "alliance: error: tables/member-state.csv: It cannot be written: Access is denied.\n"), run);
        Assert.Equal(["dataset.csv", "member-state.csv"], Directory.GetFiles(folder.PathOf("tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("old", Text(folder, "tables/dataset.csv"));
    }

    [Theory]
    [InlineData("file", "file")]
    [InlineData("file/", "file")]
    [InlineData("file/a/b", "file")]
    [InlineData("a/../file", "a/../file")]
    public async Task A_file_where_the_folder_should_be_is_named(string folder, string file)
    {
        using var data = new TestFolder();
        data.Copy("records.ndjson", "file");
        Directory.CreateDirectory(data.PathOf("a"));
        Assert.Equal(
            new(3, "", $"alliance: error: {file}: This is a file; a folder was expected, because CSV has a file for each kind of record.\n"),
            await ToolProcess.RunIn(data.Path, "export", "--data", "file", "--to", "csv", "--output", folder));
    }

    [Fact]
    public async Task Folders_that_do_not_exist_are_made()
    {
        using var data = new TestFolder();
        await File.WriteAllTextAsync(data.PathOf("two.json"), Two, TestContext.Current.CancellationToken);
        ToolResult run = await ToolProcess.RunIn(data.Path, "export", "--data", "two.json", "--to", "csv", "--output", "a/b/c/");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(File.Exists(data.PathOf("a/b/c/dataset.csv")));
    }

    [Fact]
    public async Task No_file_is_replaced_where_one_of_them_is_a_folder()
    {
        using var data = new TestFolder();
        await File.WriteAllTextAsync(data.PathOf("two.json"), Two, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(data.PathOf("tables/member-state.csv"));
        Assert.Equal(
            new(3, "", "alliance: error: tables/member-state.csv: This is a folder; a file was expected.\n"),
            await ToolProcess.RunIn(data.Path, "export", "--data", "two.json", "--to", "csv", "--output", "tables"));
        Assert.Empty(Directory.GetFiles(data.PathOf("tables")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_exit_code_3()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/setpriv"), "Permissions are set as on Linux.");
        using var data = new TestFolder();
        await File.WriteAllTextAsync(data.PathOf("two.json"), Two, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(data.PathOf("closed"));
        File.SetUnixFileMode(data.PathOf("closed"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(
            new(3, "", "alliance: error: closed/tables: It cannot be written: Access is denied.\n"),
            await ToolProcess.RunUnprivileged(data.Path, "export", "--data", "two.json", "--to", "csv", "--output", "closed/tables"));
    }

    [Theory]
    [InlineData("There is no form 'cvs'; there are ndjson, csv, json. Did you mean csv?", "--to", "cvs")]
    [InlineData("name their folder: --output FOLDER.", "--to", "csv")]
    [InlineData("--output is empty; it takes the name of a folder, because CSV has a file for each kind of record.", "--to", "csv", "--output", "")]
    [InlineData("--output is -; it takes the name of a folder, because CSV has a file for each kind of record.", "--to", "csv", "--output", "-")]
    [InlineData("--output goes with --to csv and takes a folder; json is written to standard output, as in alliance export --to json > data.json.", "--to", "json", "--output", "a")]
    [InlineData("--guard-formulas and --json go with --to csv; json is written to standard output.", "--to", "json", "--json")]
    [InlineData("ndjson is written to standard output.", "--to", "ndjson", "--guard-formulas")]
    [InlineData("--to FORM is missing.", "--data", "fixed.json")]
    public async Task A_wrong_command_line_is_refused(string message, params string[] options)
    {
        ToolResult run = await ToolProcess.Run(["export", .. options]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schemaVersion":"1.0","type":"x"}""", "The dataset has")]
    [InlineData("""{"schemaVersion":"1.0","sources":[{"id":"a","title":"A","type":"x"}]}""", "source:a has")]
    public async Task A_member_named_like_the_kind_of_a_line_is_refused(string json, string message)
    {
        ToolResult run = await ToolProcess.RunWithInput(json, "export", "--to", "ndjson", "--data", "-");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"alliance: error: {message} a member \"type\"", run.Error, StringComparison.Ordinal);
    }

    private static string Text(TestFolder folder, string file) => File.ReadAllText(folder.PathOf(file));
}

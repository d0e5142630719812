namespace Alliance.Core.Tests.Schema;

/// <summary>The JSON Schemas under <c>schema/</c> are what the code says.</summary>
public sealed class SchemaTest
{
    private static readonly Dictionary<string, Func<string>> Schemas = new(StringComparer.Ordinal)
    {
        [$"alliance-core-{AllianceDataset.CurrentSchemaVersion}.schema.json"] = SchemaWriter.Write,
        ["alliance-report-1.0.schema.json"] = ReportSchema.Write,
        ["alliance-validation-settings-1.0.schema.json"] = SettingsSchema.Write,
    };

    public static TheoryData<string> Files => [.. Schemas.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_committed_schema_is_that_of_the_code(string file)
    {
        string committed = File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n"), written = Schemas[file]();
        Assert.True(committed == written, $"{file} differs from the code {Difference(committed, written)}. Run Write_the_schemas (-explicit only).");
    }

    [Fact]
    public void The_folder_has_no_other_schema() =>
        Assert.Equal(Files.Select(row => row.Data).Order(StringComparer.Ordinal), Directory.GetFiles(PathOf("."), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    /// <summary>No test: brings the files up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_schemas()
    {
        foreach ((string file, Func<string> write) in Schemas)
            File.WriteAllText(PathOf(file), write());
    }

    private static string Difference(string committed, string written)
    {
        string[] stated = committed.Split('\n'), lines = written.Split('\n');
        int line = stated.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"in line {line + 1}: \"{stated.ElementAtOrDefault(line)}\" should be \"{lines.ElementAtOrDefault(line)}\"";
    }

    private static string PathOf(string file) => Documentation.Repository.PathOf("schema", file);
}

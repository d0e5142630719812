namespace Alliance.Core.Tests.Schema;

/// <summary>The JSON Schema under <c>schema/</c> is what the model says.</summary>
public sealed class SchemaTest
{
    [Fact]
    public void The_committed_schema_is_the_model_s()
    {
        string committed = File.ReadAllText(PathOfSchema).ReplaceLineEndings("\n"), written = SchemaWriter.Write();
        Assert.True(committed == written, $"{Path.GetFileName(PathOfSchema)} differs from the model {Difference(committed, written)}. Run Write_the_schema (-explicit only).");
    }

    /// <summary>No test: brings the file up to date.</summary>
    [Fact(Explicit = true)]
    public void Write_the_schema() => File.WriteAllText(PathOfSchema, SchemaWriter.Write());

    private static string Difference(string committed, string written)
    {
        string[] stated = committed.Split('\n'), lines = written.Split('\n');
        int line = stated.Zip(lines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"in line {line + 1}: \"{stated.ElementAtOrDefault(line)}\" should be \"{lines.ElementAtOrDefault(line)}\"";
    }

    private static string PathOfSchema
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alliance.Core.sln")))
                folder = folder.Parent;
            return Path.Combine(
                folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Alliance.Core.sln."),
                "schema",
                $"alliance-core-{AllianceDataset.CurrentSchemaVersion}.schema.json");
        }
    }
}

using System.CommandLine;

namespace Alliance.Tool;

/// <summary>Writes a JSON Schema.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["dataset"] = "alliance-core-1.0.schema.json",
        ["report"] = "alliance-report-1.0.schema.json",
        ["settings"] = "alliance-validation-settings-1.0.schema.json",
    };

    private readonly Argument<string> _name = new("NAME")
    {
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "dataset, report (the reports of validate) or settings (for validation).",
        DefaultValueFactory = _ => "dataset",
    };

    public SchemaCommand()
        : base("schema", "Writes the JSON Schema of datasets, of reports or of settings.", "alliance schema > alliance.schema.json", "alliance schema report")
    {
        _name.CompletionSources.Add([.. Files.Keys]);
        Add(_name);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        string name = result.GetValue(_name)!;
        if (!Files.TryGetValue(name, out string? file))
            throw ToolException.Usage($"There is no schema {PlainText.Quoted(name)}; there are {string.Join(", ", Files.Keys)}.{NearWords.DidYouMean(name, Files.Keys)}");
        using Stream schema = typeof(SchemaCommand).Assembly.GetManifestResourceStream(file)!;
        using var text = new MemoryStream();
        schema.CopyTo(text);
        output.Verbatim(text.ToArray());
        return ExitCode.Answered;
    }
}

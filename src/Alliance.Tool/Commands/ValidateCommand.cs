using System.CommandLine;

namespace Alliance.Tool;

/// <summary>Checks files.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE",
        Description = "The files to check: datasets as JSON, or records, one per line (NDJSON); a folder stands for the .json, .ndjson and .jsonl files in it; - is standard input. A file that cannot be read does not keep the others from being checked.",
    };

    private readonly Option<bool> _sarif = new("--sarif") { Description = "Writes the reports as a log in SARIF 2.1.0, for code hosts and editors." };

    private readonly Option<bool> _betweenLines = new("--between-records") { Description = "In files with a record in each line, also checks the rules between records, as far as they can be checked line by line." };

    public ValidateCommand()
        : base("validate", "Checks datasets and streams of records, and reports all findings with line and column.", "alliance validate data.json", "alliance validate data/ --warnings-as-errors", "cat records.ndjson | alliance validate - --json", "alliance validate data.json --sarif > data.sarif")
    {
        Add(_files);
        Add(ToolOptions.Settings);
        Add(ToolOptions.WarningsAsErrors);
        Add(_betweenLines);
        Add(ToolOptions.Json);
        Add(_sarif);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        (bool asJson, bool asSarif) = (result.GetValue(ToolOptions.Json), result.GetValue(_sarif));
        if (asJson && asSarif)
            throw ToolException.Usage("--json and --sarif are two forms of the same answer; give one of them.");
        ValidationOptions options = CheckedInput.OptionsOf(result);
        if (result.GetValue(_betweenLines))
            options = options with { LinesBetweenRecords = true };
        var sarif = new SarifJoin();
        List<ValidationReport> reports = [];
        FilesRun run = FileLoop.ForEach(result, _files, output, file =>
        {
            CheckedInput read = CheckedInput.Of(file, options);
            reports.Add(read.Report);
            if (asSarif)
                sarif.Add(read.Reading?.ToSarif() ?? read.Report.ToSarif());
            else if (!asJson)
                Show(read.Report, output);
            return read.ExitCode;
        });
        var answer = new ValidationAnswer(reports, run.Unread);
        if (asJson)
            output.Json(answer, ToolJson.Default.ValidationAnswer);
        else if (asSarif)
            output.Verbatim(sarif.ToUtf8(run.Unread));
        else
            output.Line(answer.ToString());
        return run.ExitCode;
    }

    private static void Show(ValidationReport report, ToolOutput output)
    {
        // Editors and build servers find the place in such lines, so they are never wrapped.
        foreach (string line in report.ToString().Split('\n'))
        {
            if (line.Length > 0)
                output.Unwrapped(line);
        }
    }
}

/// <summary>The reports on several files.</summary>
/// <param name="Reports">A report for each file that could be read, in the order in which they were named.</param>
/// <param name="Unread">The files that could not be read.</param>
internal sealed record ValidationAnswer(IReadOnlyList<ValidationReport> Reports, IReadOnlyList<UnreadFile> Unread)
{
    /// <summary>Whether every file was read and none has an error.</summary>
    public bool IsValid => Errors == 0 && Unread.Count == 0;

    /// <summary>The number of errors in all files that were read.</summary>
    public int Errors => Reports.Sum(report => report.Counts.Errors);

    /// <summary>The number of warnings in these files.</summary>
    public int Warnings => Reports.Sum(report => report.Counts.Warnings);

    /// <summary>The number of infos in these files.</summary>
    public int Infos => Reports.Sum(report => report.Counts.Infos);

    /// <summary>The counts in one line.</summary>
    public override string ToString() =>
        $"{(IsValid ? "Valid" : "Not valid")}: {Counted.Of(Reports.Count, "file")}, {CountsOf(Errors, Warnings, Infos)}{(Unread.Count == 0 ? "" : $"; {Counted.Of(Unread.Count, "file")} could not be read")}.";

    /// <summary>Numbers of findings in words.</summary>
    public static string CountsOf(int errors, int warnings, int infos) => $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}, {Counted.Of(infos, "info")}";
}

using System.CommandLine;
using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Reads records back into a dataset.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private const int MostErrors = 100;

    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE",
        Description = "Records as lines (NDJSON), as CSV files that are named as export names them, or as datasets; a folder stands for the .csv, .json, .ndjson and .jsonl files in it; - is standard input, as lines or a dataset.",
    };

    private readonly Option<string?> _into = new("--into") { HelpName = "FILE", Description = "The dataset to which the records are added; a record replaces the one with the same reference. Default: a new dataset of these records only." };

    private readonly Option<bool> _write = new("--write") { Description = "Writes the dataset into the file of --into, completely or not at all. Default: to standard output." };

    private readonly Option<bool> _json = new("--json") { Description = "Writes which records were added and replaced, and the report on the dataset, as JSON, in place of the dataset." };

    public ImportCommand()
        : base(
            "import",
            "Reads records from lines or CSV into a dataset. Nothing is written if anything in the files is wrong. The exit code is that of validate on the dataset.",
            "alliance import tables/ > data.json",
            "alliance import records.ndjson --into data.json --write",
            "alliance import tables/alliance*.csv --into data.json --json")
    {
        Add(_files);
        Add(_into);
        Add(_write);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        string? into = result.GetValue(_into);
        bool write = result.GetValue(_write);
        if (write && into is null or InputFile.StandardInput)
            throw ToolException.Usage("--write writes into the file that --into names; without it the dataset is written to standard output.");
        AllianceDataset? old = into is null ? null : Read(InputFile.Of(into, _into.Name));
        var import = new DatasetImport();
        FilesRun run = FileLoop.ForEach(result, _files, output, import.Read, TableName.Extension);
        import.Complete(old, isAll: run.Unread.Count == 0);
        if (run.ExitCode != ExitCode.Answered || import.Errors.Count > 0)
            return FileLoop.Worst([run.ExitCode, Report(import.Errors.Reported(), output)]);
        AllianceDataset dataset = import.Into(old);
        ImportAnswer answer = Answer(import, old, dataset.Validate(), isWritten: write);
        byte[] text = AllianceJson.Write(dataset, new() { Indented = true });
        if (write)
            FileSave.Write((into!, text));
        else if (!result.GetValue(_json))
            output.Verbatim(text);
        if (result.GetValue(_json))
            output.Json(answer, ToolJson.Default.ImportAnswer);
        else
            output.Note(answer.ToString());
        return answer.After.IsValid ? ExitCode.Answered : ExitCode.ErrorsFound;
    }

    private static AllianceDataset Read(InputFile file)
    {
        CheckedInput read = CheckedInput.Of(file, ValidationOptions.Default);
        if (read.Reading is null)
            throw ToolException.Usage($"{file.Name}: This file has a record in each line; --into takes a dataset that is one JSON object.");
        return read.Reading.Dataset ?? throw read.Refusal();
    }

    private static ExitCode Report(IReadOnlyList<ToolException> errors, ToolOutput output)
    {
        foreach (ToolException error in errors.Take(MostErrors))
            output.Note($"alliance: error: {error.Message}");
        if (errors.Count > MostErrors)
            output.Note($"alliance: error: Not shown: {Counted.Of(errors.Count - MostErrors, "more error")}.");
        return FileLoop.Worst([.. errors.Select(error => error.ExitCode)]);
    }

    private static ImportAnswer Answer(DatasetImport import, AllianceDataset? old, ValidationReport after, bool isWritten)
    {
        DatasetIndex index = DatasetIndex.Of(old ?? new());
        ILookup<bool, IRecord> known = import.Records.ToLookup(record => !record.Reference.IsDefault && index.Find(record.Reference) is not null);
        IRecord[] replaced = [.. known[true].Where(record => !record.Equals(index.Find(record.Reference)))];
        return new(References(known[false]), References(replaced), known[true].Count() - replaced.Length, old is null ? [] : import.ChangedMembers(old), isWritten, after);
    }

    private static string[] References(IEnumerable<IRecord> records) => [.. records.Select(record => record.Reference.ToString())];
}

/// <summary>What was imported.</summary>
/// <param name="Added">The references to the records that are new; empty for a record without one.</param>
/// <param name="Replaced">The references to the records that were changed.</param>
/// <param name="Unchanged">The number of records that the dataset had already, with the same members.</param>
/// <param name="Members">The names of the members of the dataset itself, such as <c>title</c>, that were added or replaced; none of a new dataset.</param>
/// <param name="IsWritten">Whether the file was written.</param>
/// <param name="After">The report on the dataset with the records.</param>
internal sealed record ImportAnswer(IReadOnlyList<string> Added, IReadOnlyList<string> Replaced, int Unchanged, IReadOnlyList<string> Members, bool IsWritten, ValidationReport After)
{
    /// <summary>The numbers, in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Added.Count} added, {Replaced.Count} replaced, {Unchanged} unchanged.{(Members.Count == 0 ? "" : $" Members of the dataset that changed: {string.Join(", ", Members.Select(PlainText.Line))}.")} The dataset is {(After.IsValid ? "valid" : "not valid")}: {ValidationAnswer.CountsOf(After.Counts.Errors, After.Counts.Warnings, After.Counts.Infos)}.{(After.IsValid ? "" : " alliance validate lists them.")}");
}

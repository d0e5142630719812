using System.CommandLine;

namespace Alliance.Tool;

/// <summary>Brings datasets and lines into the canonical form.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE",
        Description = "The files: datasets as JSON, or records, one per line (NDJSON); a folder stands for the .json, .ndjson and .jsonl files in it; - is standard input. Without --check and --write only one file, whose new text is written to standard output.",
    };

    private readonly Option<bool> _check = new("--check") { Description = "Lists the files that are not in this form, and changes nothing. The exit code is 1 if there is one." };

    private readonly Option<bool> _compact = new("--compact") { Description = "Writes a dataset on one line. Default: indented by two spaces. Records in lines are always compact, and stay in their order." };

    public FormatCommand()
        : base("format", "Writes datasets, and records in lines, in the canonical form: members in the order of the format, the same layout everywhere. The data stay the same.", "alliance format data.json > formatted.json", "alliance format data/ --check", "alliance format data.json --write")
    {
        Add(_files);
        Add(_check);
        Add(ToolOptions.Write);
        Add(_compact);
        Add(ToolOptions.Json);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        (bool check, bool write, bool asJson) = (result.GetValue(_check), result.GetValue(ToolOptions.Write), result.GetValue(ToolOptions.Json));
        InputFile[] named = FileLoop.Named(result, _files);
        if (check && write)
            throw ToolException.Usage("--check changes nothing, and --write writes; give one of them.");
        if (write && Array.Exists(named, file => file.IsStandardInput))
            throw ToolException.Usage("Standard input cannot be written; leave --write out, and the new text is written to standard output.");
        if (!check && !write && (named is not [var only] || Directory.Exists(only.Path)))
            throw ToolException.Usage("Without --check or --write only one file can be formatted, to standard output.");
        if (!check && !write && asJson)
            throw ToolException.Usage("--json reports on --check and --write; without them the new text itself is JSON.");
        List<FormattedFile> files = [];
        FilesRun run = FileLoop.ForEach(result, _files, output, file =>
        {
            CanonicalText text = CanonicalText.Of(file, new() { Indented = !result.GetValue(_compact) });
            if (!check && !write)
            {
                output.Verbatim(text.New);
                return ExitCode.Answered;
            }
            bool isWritten = write && !text.IsCanonical;
            if (isWritten)
                FileSave.Write((file.Path, text.New));
            files.Add(new(file.Name, text.IsCanonical, isWritten));
            if (!asJson && !text.IsCanonical)
                output.Unwrapped(file.Name);
            return write || text.IsCanonical ? ExitCode.Answered : ExitCode.ErrorsFound;
        });
        if (asJson)
            output.Json(new(files, run.Unread), ToolJson.Default.FormatAnswer);
        return run.ExitCode;
    }
}

/// <summary>Which files are in the canonical form.</summary>
/// <param name="Files">The files that could be read, in the order in which they were named.</param>
/// <param name="Unread">The files that could not be read or written.</param>
internal sealed record FormatAnswer(IReadOnlyList<FormattedFile> Files, IReadOnlyList<UnreadFile> Unread);

/// <summary>A file, and whether it is in the canonical form.</summary>
/// <param name="File">The file.</param>
/// <param name="WasFormatted">Whether it was in this form.</param>
/// <param name="IsWritten">Whether it was written.</param>
internal sealed record FormattedFile(string File, bool WasFormatted, bool IsWritten);

using System.CommandLine;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Brings datasets into the canonical form.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        HelpName = "FILE",
        Description = "The datasets; a folder stands for the .json files in it, and - is standard input. Without --check and --write only one, whose new text is written to standard output.",
    };

    private readonly Option<bool> _check = new("--check") { Description = "Lists the files that are not in this form, and changes nothing. The exit code is 1 if there is one." };

    private readonly Option<bool> _compact = new("--compact") { Description = "Writes the text on one line. Default: indented by two spaces." };

    public FormatCommand()
        : base("format", "Writes datasets in the canonical form: members in the order of the format, the same layout everywhere. The data stay the same.", "alliance format data.json > formatted.json", "alliance format data/ --check", "alliance format data.json --write")
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
        (bool check, bool write) = (result.GetValue(_check), result.GetValue(ToolOptions.Write));
        InputFile[] files = [.. InputFile.All(result.GetValue(_files)!).Where(file => file.IsDataset || result.GetValue(_files)!.Contains(file.Path))];
        var options = new DatasetWriteOptions { Indented = !result.GetValue(_compact) };
        if (check && write)
            throw ToolException.Usage("--check changes nothing, and --write writes; give one of them.");
        if (write && Array.Exists(files, file => file.IsStandardInput))
            throw ToolException.Usage("Standard input cannot be written; leave --write out, and the new text is written to standard output.");
        if (check || write)
            return All(files, options, write, result.GetValue(ToolOptions.Json), output);
        if (files.Length != 1)
            throw ToolException.Usage("Without --check or --write only one file can be formatted, to standard output.");
        if (result.GetValue(ToolOptions.Json))
            throw ToolException.Usage("--json reports on --check and --write; without them the new text itself is JSON.");
        output.Verbatim(Formatted(files[0], options).New);
        return ExitCode.Answered;
    }

    private static ExitCode All(InputFile[] files, DatasetWriteOptions options, bool write, bool asJson, ToolOutput output)
    {
        List<FormattedFile> answer = [];
        foreach (InputFile file in files)
        {
            (byte[] old, byte[] formatted) = Formatted(file, options);
            bool isSame = old.AsSpan().SequenceEqual(formatted);
            if (write && !isSame)
                FileSave.Write(file.Path, formatted);
            answer.Add(new(file.Name, isSame, write && !isSame));
        }
        if (asJson)
        {
            output.Json(new(answer), ToolJson.Default.FormatAnswer);
        }
        else
        {
            foreach (FormattedFile file in answer.Where(file => !file.WasFormatted))
                output.Unwrapped(file.File);
        }
        return write || answer.TrueForAll(file => file.WasFormatted) ? ExitCode.Answered : ExitCode.ErrorsFound;
    }

    private static (byte[] Old, byte[] New) Formatted(InputFile file, DatasetWriteOptions options)
    {
        byte[] old = file.Bytes();
        try
        {
            return (old, AllianceJson.Write(AllianceJson.Read(old), options));
        }
        catch (JsonException error)
        {
            throw new ToolException(ExitCode.BrokenText, $"{file.Name}: {error.Message}");
        }
    }
}

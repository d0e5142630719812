using System.CommandLine;
using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Applies the suggestions of a report.</summary>
internal sealed class FixCommand : ToolCommand
{
    private readonly Argument<string> _file = new("FILE") { HelpName = "FILE", Description = "The dataset; - is standard input." };

    public FixCommand()
        : base(
            "fix",
            "Shows what the suggestions for the findings change, as a difference. A finding with several suggestions is left to you. The exit code is that of validate on the new text.",
            "alliance fix data.json",
            "alliance fix data.json --write",
            "alliance fix data.json | patch data.json")
    {
        Add(_file);
        Add(ToolOptions.Write);
        Add(ToolOptions.Settings);
        Add(ToolOptions.WarningsAsErrors);
        Add(ToolOptions.Json);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        bool write = result.GetValue(ToolOptions.Write);
        string path = result.GetValue(_file)!;
        if (write && path == "-")
            throw ToolException.Usage("Standard input cannot be written; name a file, or leave --write out.");
        ValidationOptions options = CheckedInput.OptionsOf(result);
        CheckedInput read = CheckedInput.OfDataset(path, options, "fix");
        var choice = SuggestionChoice.Of(read.Report.Findings);
        byte[] oldText = read.Reading!.Text.Utf8Json.ToArray(), newText = read.Reading.Text.Apply(choice.Suggestions);
        DatasetReading after = AllianceJson.Check(newText, validation: options);
        CheckedInput checkedAgain = new(read.File, after.Report with { File = read.File.Name }, after);
        bool isWritten = write && choice.Applied.Count > 0;
        if (isWritten)
            FileSave.Write(path, newText);
        if (result.GetValue(ToolOptions.Json))
        {
            output.Json(new(read.File.Name, choice.Applied, choice.Open, isWritten, checkedAgain.Report), ToolJson.Default.FixAnswer);
            return checkedAgain.ExitCode;
        }
        foreach (DifferenceLine line in new TextDifference(oldText, newText, choice.Suggestions.Select(one => one.Edit!)).Lines(read.File.Name))
            output.Difference(line);
        Tell(choice, checkedAgain, isWritten, output);
        return checkedAgain.ExitCode;
    }

    private static void Tell(SuggestionChoice choice, CheckedInput after, bool isWritten, ToolOutput output)
    {
        foreach (Finding finding in choice.Open)
        {
            string choices = string.Join(" or: ", finding.Suggestions.Select(one => one.Description.TrimEnd('.')));
            output.Note(string.Create(CultureInfo.InvariantCulture, $"{after.File.Name}({finding.Line},{finding.Column}): {finding.Code} is left to you: {choices}."));
        }
        string what = choice.Applied.Count == 0 ? "No finding has a single suggestion; nothing was changed."
            : string.Create(CultureInfo.InvariantCulture, $"{choice.Applied.Count} suggestion{(choice.Applied.Count == 1 ? "" : "s")}, {(isWritten ? "written" : "not written (use --write)")}.");
        output.Note($"{what} {(choice.Applied.Count == 0 ? "Now" : "Then")}: {new ValidationAnswer([after.Report])}");
    }
}

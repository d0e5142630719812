using System.CommandLine;
using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Applies the suggestions of a report.</summary>
internal sealed class FixCommand : ToolCommand
{
    private readonly Argument<string> _file = new("FILE") { HelpName = "FILE", Description = "The dataset, as one JSON object; - is standard input. Records in lines (NDJSON) cannot be fixed: validate shows their suggestions." };

    public FixCommand()
        : base(
            "fix",
            "Shows what the suggestions for the findings change, as a difference. A finding with several suggestions is left to you; so is, in a text that can be read, one whose suggestion would cause an error. The exit code is that of validate on the new text.",
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
        var file = InputFile.Of(result.GetValue(_file)!, _file.HelpName!);
        if (write && file.IsStandardInput)
            throw ToolException.Usage("Standard input cannot be written; name a file, or leave --write out.");
        ValidationOptions options = CheckedInput.OptionsOf(result);
        if (CheckedInput.Of(file, options) is not { Reading: { } reading, Report: var report })
            throw ToolException.Usage($"{file.Name}: This file has a record in each line; fix changes only datasets that are one JSON object.\nalliance validate {file.Path} shows the suggestions for the lines.");
        // A text that cannot be read hides errors, which a mended text shows: they are not caused by the suggestions.
        var choice = SuggestionChoice.Of(report.Findings, some => reading.Dataset is null ? [] : ErrorsOnlyIn(AllianceJson.Check(reading.Text.Apply(some), validation: options).Report, report));
        byte[] newText = reading.Text.Apply(choice.Suggestions);
        var after = CheckedInput.Of(file, AllianceJson.Check(newText, validation: options));
        bool isWritten = write && choice.Applied.Count > 0;
        if (isWritten)
            FileSave.Write((file.Path, newText));
        if (result.GetValue(ToolOptions.Json))
        {
            output.Json(new(file.Name, choice.Applied, [.. choice.Open.Select(open => open.Finding)], isWritten, after.Report), ToolJson.Default.FixAnswer);
            return after.ExitCode;
        }
        foreach (DifferenceLine line in new TextDifference(reading.Text.Utf8Json.ToArray(), newText, choice.Suggestions.Select(one => one.Edit!)).Lines(file.Name))
            output.Difference(line);
        Tell(choice, after, isWritten, output);
        return after.ExitCode;
    }

    /// <summary>The errors of a report that another one has not; all of its errors where only their number tells that there are more.</summary>
    private static List<Finding> ErrorsOnlyIn(ValidationReport report, ValidationReport other)
    {
        Finding[] errors = [.. report.Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        Dictionary<(string, string), int> others = other.Findings.CountBy(finding => (finding.Code, finding.Pointer)).ToDictionary();
        List<Finding> only = [];
        foreach (Finding error in errors)
        {
            if (others.GetValueOrDefault((error.Code, error.Pointer)) is var count and > 0)
                others[(error.Code, error.Pointer)] = count - 1;
            else
                only.Add(error);
        }
        return only.Count == 0 && report.ErrorCount > other.ErrorCount ? [.. errors] : only;
    }

    /// <summary>Says what was changed, how to write it, and what is left.</summary>
    private static void Tell(SuggestionChoice choice, CheckedInput after, bool isWritten, ToolOutput output)
    {
        (int applied, InputFile file) = (choice.Applied.Count, after.File);
        output.Note(
            applied == 0 ? $"{file.Name}: Nothing to change: {(choice.Open.Count == 0 ? "no finding has a suggestion" : "what is suggested is left to you")}."
            : isWritten ? $"{file.Name}: {Counted.Of(applied, "suggestion")} applied and written."
            : $"{file.Name}: The difference above applies {Counted.Of(applied, "suggestion")}.{(file.IsStandardInput ? "" : " Nothing is written without --write.")}");
        foreach ((Finding finding, string reason) in choice.Open)
        {
            string choices = string.Join(" or: ", finding.Suggestions.Select(one => one.Description.TrimEnd('.')));
            output.Note(string.Create(CultureInfo.InvariantCulture, $"{file.Name}({finding.Line},{finding.Column}): {finding.Code} is left to you, for {reason}: {choices}."));
        }
        ValidationReport report = after.Report;
        string text = applied == 0 ? "The text" : "The new text";
        string counts = ValidationAnswer.CountsOf(report.Counts.Errors, report.Counts.Warnings, report.Counts.Infos);
        output.Note($"{text} is {(report.IsValid ? "valid" : "not valid")}: {counts}.{(report.Findings.Count > 0 && !file.IsStandardInput && (isWritten || applied == 0) ? $" alliance validate {file.Path} lists them." : "")}");
    }
}

/// <summary>What <c>fix</c> changed, or would change.</summary>
/// <param name="File">The file.</param>
/// <param name="Applied">The suggestions that were applied.</param>
/// <param name="Open">The findings that are left to the author of the data.</param>
/// <param name="IsWritten">Whether the file was written.</param>
/// <param name="After">The report on the new text.</param>
internal sealed record FixAnswer(string File, IReadOnlyList<AppliedSuggestion> Applied, IReadOnlyList<Finding> Open, bool IsWritten, ValidationReport After);

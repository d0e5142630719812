using System.CommandLine;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>A file and the report on it.</summary>
/// <param name="File">The file.</param>
/// <param name="Report">The report, with the name of the file.</param>
/// <param name="Reading">The dataset that was read; null for lines.</param>
/// <param name="IsBroken">Whether the text is broken: it cannot be read as a dataset, or some of its lines not as records.</param>
internal sealed record CheckedInput(InputFile File, ValidationReport Report, DatasetReading? Reading, bool IsBroken)
{
    /// <summary>How a command ends that checks the file.</summary>
    public ExitCode ExitCode => IsBroken ? ExitCode.BrokenText : Report.IsValid ? ExitCode.Answered : ExitCode.ErrorsFound;

    /// <summary>The first mistake because of which the text cannot be read, or else the most severe finding, and the first of them, with its place; the report has one.</summary>
    private string FirstError => new ValidationReport { File = Report.File, Findings = [Report.Findings.FirstOrDefault(ReadingMistakes.Is) ?? Report.Findings.MinBy(finding => finding.Severity)!] }.ToString();

    /// <summary>The exception for a file with errors: the first one and, in a second line, the number of all.</summary>
    /// <param name="only">The second line where there is only one. Default: none.</param>
    public ToolException Refusal(string only = "") =>
        new(ExitCode, $"{FirstError}\n{(Report.ErrorCount > 1 ? $"There are {Report.ErrorCount} errors; alliance validate lists them." : only)}".TrimEnd('\n'));

    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CheckedInput Of(InputFile file, ValidationOptions options)
    {
        using OpenInput input = OpenInput.Of(file);
        return Of(file, input, options);
    }

    /// <summary>Reads and checks a file that is open.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CheckedInput Of(InputFile file, OpenInput input, ValidationOptions options)
    {
        if (input.Form == InputForm.Dataset)
            return Of(file, file.Read(() => AllianceJson.CheckAsync(input.Stream, validation: options).GetAwaiter().GetResult()));
        LinesReading lines = file.Read(() => AllianceJson.CheckLines(input.Stream, validation: options));
        return new(file, ToolWords.In(lines.Report with { File = file.Name }), null, !lines.IsRead);
    }

    /// <summary>A file whose text was checked.</summary>
    public static CheckedInput Of(InputFile file, DatasetReading reading)
    {
        reading = reading with { Report = ToolWords.In(reading.Report with { File = file.Name }) };
        return new(file, reading.Report, reading, reading.Dataset is null);
    }

    /// <summary>The options for checking that a command line states.</summary>
    /// <exception cref="ToolException">The settings cannot be read.</exception>
    public static ValidationOptions OptionsOf(ParseResult result)
    {
        ValidationOptions options = ValidationOptions.Default;
        if (result.GetValue(ToolOptions.Settings) is { } path)
        {
            var settings = InputFile.Of(path, ToolOptions.NameOf(result, ToolOptions.Settings));
            options = settings.Read(() => ValidationOptions.Read(settings.Bytes()));
        }
        return result.GetValue(ToolOptions.WarningsAsErrors) ? options with { WarningsAsErrors = true } : options;
    }
}

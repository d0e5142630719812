using System.CommandLine;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>A file and the report on it.</summary>
/// <param name="File">The file.</param>
/// <param name="Report">The report, with the name of the file.</param>
/// <param name="Reading">The dataset that was read; null for lines.</param>
internal sealed record CheckedInput(InputFile File, ValidationReport Report, DatasetReading? Reading)
{
    private const string CodesOfReading = "ALC-00";

    /// <summary>Whether the text is broken: it cannot be read as a dataset, or some of its lines not as records.</summary>
    public bool IsBroken => Reading is { Dataset: null } || Report.Findings.Any(finding => finding.Code.StartsWith(CodesOfReading, StringComparison.Ordinal));

    /// <summary>How a command ends that checks the file.</summary>
    public ExitCode ExitCode => IsBroken ? ExitCode.BrokenText : Report.IsValid ? ExitCode.Answered : ExitCode.ErrorsFound;

    /// <summary>Reads and checks a file.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static CheckedInput Of(InputFile file, ValidationOptions options)
    {
        using OpenInput input = OpenInput.Of(file);
        try
        {
            if (input.Form == InputForm.Lines)
                return new(file, AllianceJson.CheckLines(input.Stream, validation: options).Report with { File = file.Name }, null);
            DatasetReading reading = AllianceJson.CheckAsync(input.Stream, validation: options).GetAwaiter().GetResult();
            reading = reading with { Report = reading.Report with { File = file.Name } };
            return new(file, reading.Report, reading);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Unreadable, $"{file.Name}: {error.Message}");
        }
    }

    /// <summary>Reads and checks a file that must hold a dataset.</summary>
    /// <param name="path">The file, from the command line.</param>
    /// <param name="options">How it is checked.</param>
    /// <param name="command">The command, for the message.</param>
    /// <exception cref="ToolException">The file cannot be read, or holds lines.</exception>
    public static CheckedInput OfDataset(string path, ValidationOptions options, string command)
    {
        CheckedInput read = Of(new(path), options);
        return read.Reading is null ? throw ToolException.Usage($"{read.File.Name}: {command} takes a dataset as one JSON object; this file has a record in each line.") : read;
    }

    /// <summary>The options for checking that a command line states.</summary>
    /// <exception cref="ToolException">The settings cannot be read.</exception>
    public static ValidationOptions OptionsOf(ParseResult result)
    {
        ValidationOptions options = ValidationOptions.Default;
        if (result.GetValue(ToolOptions.Settings) is { } path)
        {
            try
            {
                options = ValidationOptions.Read(new InputFile(path).Bytes());
            }
            catch (JsonException error)
            {
                throw new ToolException(ExitCode.BrokenText, $"{path}: {error.Message}");
            }
        }
        return result.GetValue(ToolOptions.WarningsAsErrors) ? options with { WarningsAsErrors = true } : options;
    }
}

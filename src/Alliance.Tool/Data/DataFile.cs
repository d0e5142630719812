using System.CommandLine;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>The dataset that is asked.</summary>
internal static class DataFile
{
    /// <summary>The name of the environment variable that names the dataset.</summary>
    public const string Variable = "ALLIANCE_DATA";

    /// <summary>Reads the dataset that a command line, or the environment, names; the dataset of the package where neither does.</summary>
    /// <exception cref="ToolException">The file cannot be read, is not a dataset, or has errors.</exception>
    public static AllianceDataset Read(ParseResult result)
    {
        string? path = result.GetValue(ToolOptions.Data) ?? Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(path) ? EmbeddedDatasets.ReadAiAllianceNetwork() : Read(new InputFile(path));
    }

    private static AllianceDataset Read(InputFile file)
    {
        using OpenInput input = OpenInput.Of(file);
        try
        {
            if (input.Form == InputForm.Dataset)
                return Valid(file, AllianceJson.CheckAsync(input.Stream).GetAwaiter().GetResult());
            AllianceDataset dataset = AllianceJson.ReadDatasetFromLines(input.Stream);
            return Valid(file, new() { Dataset = dataset, Report = dataset.Validate(), Text = new(default) });
        }
        catch (JsonException error)
        {
            throw new ToolException(ExitCode.BrokenText, $"{file.Name}: {error.Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Unreadable, $"{file.Name}: {error.Message}");
        }
    }

    private static AllianceDataset Valid(InputFile file, DatasetReading reading)
    {
        if (reading is { IsValid: true, Dataset: { } dataset })
            return dataset;
        Finding worst = reading.Report.Findings.MinBy(finding => finding.Severity)!;
        string first = new ValidationReport { File = file.Name, Findings = [worst] }.ToString();
        throw new ToolException(
            reading.Dataset is null ? ExitCode.BrokenText : ExitCode.ErrorsFound,
            $"{first}\n{(reading.Report.ErrorCount > 1 ? $"There are {reading.Report.ErrorCount} errors; alliance validate lists them." : "Only a dataset without errors can be asked.")}");
    }
}

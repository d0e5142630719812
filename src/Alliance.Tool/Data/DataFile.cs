using System.CommandLine;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>The dataset that is asked.</summary>
internal static class DataFile
{
    /// <summary>The name of the environment variable that names the dataset.</summary>
    public const string Variable = "ALLIANCE_DATA";

    /// <summary>Reads the dataset that a command line, or the environment, names; the dataset of the package where neither does.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="isInputTaken">Whether the command reads requests from standard input, which then cannot be the dataset.</param>
    /// <exception cref="ToolException">The file cannot be read, is not a dataset, or has errors.</exception>
    public static AllianceDataset Read(ParseResult result, bool isInputTaken = false)
    {
        string? given = result.GetValue(ToolOptions.Data), path = given ?? Environment.GetEnvironmentVariable(Variable);
        string namedBy = given is null ? Variable : ToolOptions.NameOf(result, ToolOptions.Data);
        if (isInputTaken && path == InputFile.StandardInput)
            throw ToolException.Usage($"Standard input (-) is where requests are read from; {namedBy} takes a file.");
        if (given is not null)
            return Read(InputFile.Of(given, namedBy));
        if (string.IsNullOrEmpty(path))
            return EmbeddedDatasets.ReadAiAllianceNetwork();
        try
        {
            return Read(new InputFile(path));
        }
        catch (ToolException error)
        {
            throw new ToolException(error.ExitCode, $"{error.Message.Split('\n')[0]}\nThe environment variable {Variable} names this file.");
        }
    }

    private static AllianceDataset Read(InputFile file)
    {
        using OpenInput input = OpenInput.Of(file);
        CheckedInput read = input.Form == InputForm.Dataset ? CheckedInput.Of(file, input, ValidationOptions.Default) : CheckedInput.Of(file, input.Read(file, ReadingOfLines));
        return read.Reading is { IsValid: true, Dataset: { } dataset } ? dataset : throw read.Refusal("Only a dataset without errors can be asked.");
    }

    private static DatasetReading ReadingOfLines(byte[] text)
    {
        AllianceDataset dataset = AllianceJson.ReadDatasetFromLines(new MemoryStream(text));
        return new() { Dataset = dataset, Report = dataset.Validate(), Text = new(default) };
    }
}

using Alliance.Core;
using Alliance.Core.Json;

namespace Quickstart;

/// <summary>Reads the dataset that the user asks about: a file or, without a file, the dataset that is included in the library.</summary>
internal static class DatasetFile
{
    /// <exception cref="Failure">The file cannot be read, or does not contain a dataset.</exception>
    /// <returns>The dataset and its report.</returns>
    public static (AllianceDataset Dataset, ValidationReport Report) Read(string? path)
    {
        if (path is null)
        {
            AllianceDataset embedded = EmbeddedDatasets.ReadAiAllianceNetwork();
            return (embedded, embedded.Validate());
        }
        try
        {
            DatasetReading reading = AllianceJson.CheckFile(path);
            return (reading.Dataset ?? throw Broken(path, reading.Report.Findings[0]), reading.Report);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new Failure(ExitCode.Unreadable, "there is no such file.", path);
        }
        catch (UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.Unreadable, Directory.Exists(path) ? "this is a directory; a file was expected." : "the file may not be read: permission denied.", path);
        }
        catch (IOException error)
        {
            throw new Failure(ExitCode.Unreadable, $"the file cannot be read: {error.Message}", path);
        }
    }

    private static Failure Broken(string path, Finding mistake) => new(
        ExitCode.BrokenJson,
        mistake.Pointer.Length == 0 ? mistake.Message : $"{mistake.Message} At {Plain.Excerpt(mistake.Pointer)}.",
        $"{path}({mistake.Line},{mistake.Column})");
}

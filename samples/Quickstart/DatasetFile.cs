using System.Text.Json;
using Alliance.Core;
using Alliance.Core.Json;

namespace Quickstart;

/// <summary>The dataset that the user asks about: a file, or else the one that comes with the library.</summary>
internal static class DatasetFile
{
    /// <exception cref="Failure">The file cannot be read, or holds no dataset.</exception>
    public static AllianceDataset Read(string? path)
    {
        if (path is null)
            return EmbeddedDatasets.ReadAiAllianceNetwork();
        try
        {
            return AllianceJson.ReadFile(path);
        }
        catch (JsonException error)
        {
            throw new Failure(ExitCode.BrokenJson, MessageOf(error), PlaceOf(path, error));
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

    /// <summary>The file with line and column, which the platform counts from zero and people count from one.</summary>
    private static string PlaceOf(string path, JsonException error) =>
        error is { LineNumber: { } line, BytePositionInLine: { } position } ? $"{path}({line + 1},{position + 1})" : path;

    /// <summary>The message with the pointer to the value, without the line and position that already stand before it.</summary>
    private static string MessageOf(JsonException error)
    {
        int suffix = error.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        string message = suffix < 0 ? error.Message : error.Message[..suffix];
        return string.IsNullOrEmpty(error.Path) ? message : $"{message} At {Plain.Excerpt(error.Path)}.";
    }
}

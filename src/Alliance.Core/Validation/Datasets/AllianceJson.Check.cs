using System.Text.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>Reads a dataset from a file and validates it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The dataset and its report, with line and column; or, if the file cannot be read, a report of all mistakes (see <see cref="DatasetReading.Report"/>).</returns>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is a directory.</exception>
    public static DatasetReading CheckFile(string path, DatasetReadOptions? options = null, ValidationOptions? validation = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] utf8Json;
        try
        {
            utf8Json = FileBytes(path, options);
        }
        catch (JsonException error)
        {
            return TooLong(error, path, validation);
        }
        return Check(utf8Json, path, options, validation);
    }

    /// <summary>Reads a dataset from a file and validates it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading. When the file is a pipe, this takes effect only once something is written to it.</param>
    /// <returns>The dataset and its report, with line and column; or, if the file cannot be read, a report of all mistakes (see <see cref="DatasetReading.Report"/>).</returns>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is a directory.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<DatasetReading> CheckFileAsync(string path, DatasetReadOptions? options = null, ValidationOptions? validation = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] utf8Json;
        try
        {
            utf8Json = await FileBytesAsync(path, options, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            return TooLong(error, path, validation);
        }
        return Check(utf8Json, path, options, validation);
    }

    /// <summary>Reads a dataset and validates it.</summary>
    /// <param name="utf8Json">The text, as UTF-8. It is copied.</param>
    /// <param name="options">The options for reading. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The dataset and its report, with line and column; or, if the text cannot be read, a report of all mistakes (see <see cref="DatasetReading.Report"/>).</returns>
    public static DatasetReading Check(ReadOnlySpan<byte> utf8Json, DatasetReadOptions? options = null, ValidationOptions? validation = null)
    {
        try
        {
            RequireLength(utf8Json.Length, options ?? DatasetReadOptions.Default);
        }
        catch (JsonException error)
        {
            return TooLong(error, name: null, validation);
        }
        return Check(utf8Json.ToArray(), name: null, options, validation);
    }

    /// <summary>Reads a dataset from a stream, up to its end, and validates it. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">The options for reading. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The dataset and its report, with line and column; or, if the text cannot be read, a report of all mistakes (see <see cref="DatasetReading.Report"/>).</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<DatasetReading> CheckAsync(Stream stream, DatasetReadOptions? options = null, ValidationOptions? validation = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] utf8Json;
        try
        {
            using PooledBytes bytes = await StreamBytesAsync(stream, options, cancellationToken).ConfigureAwait(false);
            utf8Json = bytes.Written.ToArray();
        }
        catch (JsonException error)
        {
            return TooLong(error, name: null, validation);
        }
        return Check(utf8Json, name: null, options, validation);
    }

    private static DatasetReading Check(byte[] utf8Json, string? name, DatasetReadOptions? options, ValidationOptions? validation)
    {
        var text = new DatasetText(utf8Json, name);
        try
        {
            AllianceDataset dataset = Read(utf8Json, options);
            return new() { Dataset = dataset, Report = dataset.Validate(text, validation), Text = text };
        }
        catch (JsonException error)
        {
            return new() { Report = TextCheck.Of(text, error, options ?? DatasetReadOptions.Default, validation ?? ValidationOptions.Default), Text = text };
        }
    }

    private static DatasetReading TooLong(JsonException error, string? name, ValidationOptions? validation)
    {
        ValidationReport report = TextCheck.ReportOf([TextCheck.Of(error)], 0, ["The text was not read."], name, validation ?? ValidationOptions.Default);
        return new() { Report = report, Text = new(default, name) };
    }
}

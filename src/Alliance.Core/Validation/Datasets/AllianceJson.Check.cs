using System.Text.Json;
using Alliance.Core.Validation;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>The rule that a text breaks which cannot be read. A finding says in its place what is wrong.</summary>
    internal static readonly Rule Readable = Rule.Error(1, "", "The text can be read as a dataset; the message says what is wrong at the first place where it cannot.");

    /// <summary>Reads a dataset from a file and validates it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <returns>The dataset and its report, with line and column; or, where the file does not hold a dataset, the report of the first mistake.</returns>
    /// <exception cref="IOException">The file is missing, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    public static DatasetReading CheckFile(string path, DatasetReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Check(FileBytes(path, options), path, options);
        }
        catch (JsonException error)
        {
            return TooLong(error, path);
        }
    }

    /// <summary>Reads a dataset from a file and validates it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading; that of a pipe, when somebody writes to it.</param>
    /// <returns>The dataset and its report, with line and column; or, where the file does not hold a dataset, the report of the first mistake.</returns>
    /// <exception cref="IOException">The file is missing, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<DatasetReading> CheckFileAsync(string path, DatasetReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Check(await FileBytesAsync(path, options, cancellationToken).ConfigureAwait(false), path, options);
        }
        catch (JsonException error)
        {
            return TooLong(error, path);
        }
    }

    /// <summary>Reads a dataset and validates it.</summary>
    /// <param name="utf8Json">The text, as UTF-8. It is copied.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <returns>The dataset and its report, with line and column; or, where the text is not a dataset, the report of the first mistake.</returns>
    public static DatasetReading Check(ReadOnlySpan<byte> utf8Json, DatasetReadOptions? options = null)
    {
        try
        {
            RequireLength(utf8Json.Length, options ?? DatasetReadOptions.Default);
        }
        catch (JsonException error)
        {
            return TooLong(error, name: null);
        }
        return Check(utf8Json.ToArray(), name: null, options);
    }

    /// <summary>Reads a dataset from a stream, to its end, and validates it. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The dataset and its report, with line and column; or, where the text is not a dataset, the report of the first mistake.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<DatasetReading> CheckAsync(Stream stream, DatasetReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            using PooledBytes bytes = await StreamBytesAsync(stream, options, cancellationToken).ConfigureAwait(false);
            return Check(bytes.Written.ToArray(), name: null, options);
        }
        catch (JsonException error)
        {
            return TooLong(error, name: null);
        }
    }

    private static DatasetReading Check(byte[] utf8Json, string? name, DatasetReadOptions? options)
    {
        var text = new DatasetText(utf8Json, name);
        try
        {
            AllianceDataset dataset = Read(utf8Json, options);
            return new() { Dataset = dataset, Report = dataset.Validate(text), Text = text };
        }
        catch (JsonException error)
        {
            return Unreadable(error, text);
        }
    }

    private static DatasetReading TooLong(JsonException error, string? name) => Unreadable(error, new(default, name));

    private static DatasetReading Unreadable(JsonException error, DatasetText text)
    {
        Finding finding = Finding.Of(Readable, error.Path ?? "", JsonPlace.ReasonOf(error)) with { Line = error.LineNumber + 1, Column = error.BytePositionInLine + 1 };
        return new() { Report = new() { File = text.Name, Findings = [finding] }, Text = text };
    }
}

using Alliance.Core.Validation;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>
    /// Checks records, one per line (NDJSON), as they arrive; the stream may be larger than memory. The text of each line and the rules of its record are checked; the rules between records only if
    /// <see cref="ValidationOptions.LinesBetweenRecords"/> is set, and then not those that need the whole dataset.
    /// </summary>
    /// <param name="stream">The stream, read to its end and not closed.</param>
    /// <param name="options">The options for reading. <see cref="JsonLinesOptions.OnInvalidLine"/> is not called. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The report, and the numbers of lines and records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LinesReading CheckLines(Stream stream, JsonLinesOptions? options = null, ValidationOptions? validation = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CheckLines(stream, file: null, options, validation);
    }

    /// <summary>Checks records, one per line (NDJSON), as they arrive, as <see cref="CheckLines(Stream, JsonLinesOptions?, ValidationOptions?)"/> does.</summary>
    /// <param name="stream">The stream, read to its end and not closed.</param>
    /// <param name="options">The options for reading. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The report, and the numbers of lines and records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<LinesReading> CheckLinesAsync(
        Stream stream, JsonLinesOptions? options = null, ValidationOptions? validation = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return CheckLinesAsync(stream, file: null, options, validation, cancellationToken);
    }

    /// <summary>Checks the records of a file, one per line (NDJSON), as <see cref="CheckLines(Stream, JsonLinesOptions?, ValidationOptions?)"/> does.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <returns>The report, which names the file, and the numbers of lines and records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is a directory.</exception>
    public static LinesReading CheckLinesFile(string path, JsonLinesOptions? options = null, ValidationOptions? validation = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return CheckLines(stream, path, options, validation);
    }

    /// <summary>Checks the records of a file, one per line (NDJSON), as <see cref="CheckLines(Stream, JsonLinesOptions?, ValidationOptions?)"/> does.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options for reading. Default: <see cref="JsonLinesOptions.Default"/>.</param>
    /// <param name="validation">The options for checking. Default: <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading. When the file is a pipe, this takes effect only once something is written to it.</param>
    /// <returns>The report, which names the file, and the numbers of lines and records.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is a directory.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<LinesReading> CheckLinesFileAsync(
        string path, JsonLinesOptions? options = null, ValidationOptions? validation = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        cancellationToken.ThrowIfCancellationRequested();
        // Opening a pipe blocks until another process opens it for writing.
        FileStream stream = await Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous), cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
            return await CheckLinesAsync(stream, path, options, validation, cancellationToken).ConfigureAwait(false);
    }

    private static LinesReading CheckLines(Stream stream, string? file, JsonLinesOptions? options, ValidationOptions? validation)
    {
        using var check = new LineCheck(options ?? JsonLinesOptions.Default, validation ?? ValidationOptions.Default);
        while (check.Take(stream.Read(check.Room().Span)))
        {
        }
        return check.Reading(file);
    }

    private static async Task<LinesReading> CheckLinesAsync(Stream stream, string? file, JsonLinesOptions? options, ValidationOptions? validation, CancellationToken cancellationToken)
    {
        using var check = new LineCheck(options ?? JsonLinesOptions.Default, validation ?? ValidationOptions.Default);
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = await stream.ReadAsync(check.Room(), cancellationToken).ConfigureAwait(false);
        }
        while (check.Take(count));
        return check.Reading(file);
    }
}

using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>Reads a dataset from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream. The body of a request in ASP.NET Core can only be read asynchronously, by <c>ReadAsync</c>.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AllianceDataset Read(Stream stream, DatasetReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledBytes(stream, options ?? DatasetReadOptions.Default);
        while (!bytes.Take(stream.Read(bytes.Room().Span)))
        {
        }
        return Read(bytes.Written, options);
    }

    /// <summary>Reads a dataset from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<AllianceDataset> ReadAsync(Stream stream, DatasetReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using PooledBytes bytes = await StreamBytesAsync(stream, options, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Written, options);
    }

    /// <inheritdoc cref="ReadAsync(Stream, DatasetReadOptions?, CancellationToken)"/>
    public static Task<AllianceDataset> ReadAsync(Stream stream, CancellationToken cancellationToken) => ReadAsync(stream, null, cancellationToken);

    /// <summary>Writes a dataset to a stream in canonical form. The stream is neither flushed nor closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The dataset contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array can be; nothing has been written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, AllianceDataset dataset, DatasetWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        JsonSink sink = SinkOf(options);
        try
        {
            WriteModel(ref sink, dataset, nameof(dataset));
            stream.Write(sink.Written);
        }
        finally
        {
            sink.Dispose();
        }
    }

    /// <summary>Writes a dataset to a stream in canonical form. The stream is neither flushed nor closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the writing; the text may then be incomplete.</param>
    /// <exception cref="ArgumentException">
    /// The dataset contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array can be; nothing has been written.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static async Task WriteAsync(Stream stream, AllianceDataset dataset, DatasetWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(WriteModel(dataset, options), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<PooledBytes> StreamBytesAsync(Stream stream, DatasetReadOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var bytes = new PooledBytes(stream, options ?? DatasetReadOptions.Default);
        try
        {
            while (!bytes.Take(await stream.ReadAsync(bytes.Room(), cancellationToken).ConfigureAwait(false)))
            {
            }
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }
}

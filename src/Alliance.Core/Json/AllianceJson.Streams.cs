using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>Reads a dataset from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read. Default: <see cref="JsonReadOptions.Default"/>.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AllianceDataset Read(Stream stream, JsonReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledBytes(stream, options ?? JsonReadOptions.Default);
        while (!bytes.Take(stream.Read(bytes.Room().Span)))
        {
        }
        return Read(bytes.Written, options);
    }

    /// <summary>Reads a dataset from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read. Default: <see cref="JsonReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<AllianceDataset> ReadAsync(Stream stream, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        using var bytes = new PooledBytes(stream, options ?? JsonReadOptions.Default);
        while (!bytes.Take(await stream.ReadAsync(bytes.Room(), cancellationToken).ConfigureAwait(false)))
        {
        }
        return Read(bytes.Written, options);
    }

    /// <inheritdoc cref="ReadAsync(Stream, JsonReadOptions?, CancellationToken)"/>
    public static Task<AllianceDataset> ReadAsync(Stream stream, CancellationToken cancellationToken) => ReadAsync(stream, null, cancellationToken);

    /// <summary>Writes a dataset to a stream in canonical form. The stream is neither flushed nor closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="indented">Whether to indent by two spaces. Default: compact.</param>
    /// <exception cref="ArgumentException">A null stands in it where a value belongs, a text is no valid UTF-16, a day not of the years 1 to 9999, an unknown member has the name of a known one or lies too deep, or the whole is longer than an array; nothing has been written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, AllianceDataset dataset, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        var sink = new JsonSink(indented);
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
    /// <param name="indented">Whether to indent by two spaces. Default: compact.</param>
    /// <param name="cancellationToken">Ends the writing; what has been written then is part of a text.</param>
    /// <exception cref="ArgumentException">A null stands in it where a value belongs, a text is no valid UTF-16, a day not of the years 1 to 9999, an unknown member has the name of a known one or lies too deep, or the whole is longer than an array; nothing has been written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static async Task WriteAsync(Stream stream, AllianceDataset dataset, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(WriteModel(dataset, indented), cancellationToken).ConfigureAwait(false);
    }
}

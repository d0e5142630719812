using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>Reads a dataset from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AllianceDataset Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Reads a dataset from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="JsonException">The text is not a dataset.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<AllianceDataset> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Writes a dataset to a stream in canonical form. The stream is neither flushed nor closed.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="indented">Whether to indent by two spaces. Default: compact.</param>
    /// <exception cref="ArgumentException">A text in it is no valid UTF-16; nothing has been written.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, AllianceDataset dataset, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(WriteModel(dataset, indented));
    }

    /// <summary>Writes a dataset to a stream in canonical form. The stream is neither flushed nor closed.</summary>
    /// <param name="cancellationToken">Ends the writing; what has been written then is part of a text.</param>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    /// <inheritdoc cref="Write(Stream, AllianceDataset, bool)"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static async Task WriteAsync(Stream stream, AllianceDataset dataset, bool indented = false, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(WriteModel(dataset, indented), cancellationToken).ConfigureAwait(false);
    }
}

using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>Reads a dataset from a file.</summary>
    /// <remarks><see cref="CheckFile"/> reads and validates, and reports what is wrong with line and column.</remarks>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <exception cref="JsonException">The file does not hold a dataset.</exception>
    /// <exception cref="IOException">The file is missing, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    public static AllianceDataset ReadFile(string path, DatasetReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(FileBytes(path, options), options);
    }

    /// <param name="cancellationToken">Ends the reading; that of a pipe, when somebody writes to it.</param>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    /// <inheritdoc cref="ReadFile"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static async Task<AllianceDataset> ReadFileAsync(string path, DatasetReadOptions? options = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(await FileBytesAsync(path, options, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Writes a dataset to a file in canonical form. A file that stood there is replaced as a whole or not at all.</summary>
    /// <remarks>
    /// The new file has the mode of the old one; where the path is a symbolic link, its target is replaced and the link stays. The text is gathered in a file
    /// beside it, <c>.</c> and 32 hexadecimal digits and <c>.tmp</c>, which is left behind where the process is killed meanwhile.
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">A null stands in it where a value belongs, a text is no valid UTF-16, a day not of the years 1 to 9999, an unknown member has the name of a known one or lies too deep, or the whole is longer than an array; the file is as it was.</exception>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; it is as it was.</exception>
    public static void WriteFile(string path, AllianceDataset dataset, DatasetWriteOptions? options = null) => AtomicFile.Write(path, WriteModel(dataset, options));

    /// <param name="cancellationToken">Ends the writing; the file is as it was.</param>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    /// <inheritdoc cref="WriteFile"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static Task WriteFileAsync(string path, AllianceDataset dataset, DatasetWriteOptions? options = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(dataset);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled(cancellationToken)
            : AtomicFile.WriteAsync(path, WriteModel(dataset, options), cancellationToken);
    }

    private static byte[] FileBytes(string path, DatasetReadOptions? options) => HasLength(path, options) ? File.ReadAllBytes(path) : BytesOf(path, options);

    private static async Task<byte[]> FileBytesAsync(string path, DatasetReadOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return HasLength(path, options)
            ? await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)
            : await BytesOfAsync(path, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether a file says how long it is, as all do but pipes and devices. One that is too long is refused before any of it is read.</summary>
    private static bool HasLength(string path, DatasetReadOptions? options)
    {
        long max = (options ?? DatasetReadOptions.Default).MaxBytes;
        var file = new FileInfo(path);
        if (file is { Exists: true, Length: var length } && length > max)
            throw JsonPlace.Error(default, 0, $"The file has {length} bytes; {max} are read at the most.");
        return !file.Exists || file.Length > 0;
    }

    /// <summary>What a pipe or device gives, up to the bound and a byte more.</summary>
    private static byte[] BytesOf(string path, DatasetReadOptions? options)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var bytes = new PooledBytes(stream, options ?? DatasetReadOptions.Default);
        while (!bytes.Take(stream.Read(bytes.Room().Span)))
        {
        }
        return bytes.Written.ToArray();
    }

    private static async Task<byte[]> BytesOfAsync(string path, DatasetReadOptions? options, CancellationToken cancellationToken)
    {
        // Opening a pipe waits for somebody who writes to it.
        FileStream stream = await Task.Run(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous), cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using var bytes = new PooledBytes(stream, options ?? DatasetReadOptions.Default);
            while (!bytes.Take(await stream.ReadAsync(bytes.Room(), cancellationToken).ConfigureAwait(false)))
                cancellationToken.ThrowIfCancellationRequested();
            return bytes.Written.ToArray();
        }
    }
}

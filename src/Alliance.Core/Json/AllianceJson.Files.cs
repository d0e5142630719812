using System.Text.Json;

namespace Alliance.Core.Json;

public static partial class AllianceJson
{
    /// <summary>Reads a dataset from a file.</summary>
    /// <remarks><see cref="CheckFile"/> reads and validates a file, and reports each problem with its line and column.</remarks>
    /// <param name="path">The file.</param>
    /// <param name="options">How to read. Default: <see cref="DatasetReadOptions.Default"/>.</param>
    /// <exception cref="JsonException">The file does not contain a dataset.</exception>
    /// <exception cref="IOException">The file is missing, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or it is a directory.</exception>
    public static AllianceDataset ReadFile(string path, DatasetReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(FileBytes(path, options), options);
    }

    /// <param name="cancellationToken">Cancels the reading. If the file is a pipe, this may take effect only when another process writes to it.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <inheritdoc cref="ReadFile"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static async Task<AllianceDataset> ReadFileAsync(string path, DatasetReadOptions? options = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(await FileBytesAsync(path, options, cancellationToken).ConfigureAwait(false), options);
    }

    /// <summary>Writes a dataset to a file in canonical form. An existing file is replaced completely or not at all.</summary>
    /// <remarks>
    /// The new file has the Unix file mode of the old one; on Linux it also has its owner and group, as far as the process may set them (root may set both; a
    /// user may set a group that the user belongs to). If the path is a symbolic link, the target of the link is replaced and the link remains. The text is
    /// first written to a temporary file in the same directory, whose name is <c>.</c>, the name of the file (cut if it is too long), <c>.</c>, 32 hexadecimal
    /// digits and <c>.tmp</c>. This file remains if the process is killed before the end; the next save of the same file deletes it if it is older than a day.
    /// <para>A pipe or a device is written to and never replaced: a device gets the text, and the call waits until another process
    /// opens the pipe for reading. To a file below <c>/dev</c> or <c>/proc</c>, such as <c>/dev/stdout</c>, the text is appended, also where it is redirected to a file. Where the system does not
    /// tell the type of a file, as on Unix systems other than Linux, an empty file is written in place, because it cannot be told from a device.</para>
    /// <para>The existing file is opened for writing before it is replaced; this fails if another process has locked it.</para>
    /// <para>A file that is read-only is refused, also for root if nobody may write it. A file that cannot be replaced, such as a single file that is mounted
    /// into a container, can be written in place (<see cref="DatasetWriteOptions.InPlace"/>).</para>
    /// </remarks>
    /// <param name="path">The file.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="options">How to write. Default: <see cref="DatasetWriteOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">
    /// The dataset contains a null where a value is required, a text that is not valid UTF-16, a day outside the years 1 to 9999, or an unknown member
    /// that has the name of a known one or is nested too deeply; or the result is longer than an array can be; an existing file is unchanged.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written or replaced; an existing file is unchanged, unless it is written in place.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file or its directory is denied, or the file is read-only or a directory; it is unchanged.</exception>
    public static void WriteFile(string path, AllianceDataset dataset, DatasetWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] text = WriteModel(dataset, options);
        using FileSave save = FileSave.Begin(path, options is { InPlace: true }, FileOptions.None);
        save.Stream.Write(text);
        save.Complete();
    }

    /// <param name="cancellationToken">
    /// Cancels the writing; an existing file is unchanged. Writing in place, or to a pipe or a device, is not cancelled once it has begun; if the file is a pipe,
    /// waiting for a reader is not cancelled either.
    /// </param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    /// <inheritdoc cref="WriteFile"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static Task WriteFileAsync(string path, AllianceDataset dataset, DatasetWriteOptions? options = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(dataset);
        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled(cancellationToken)
            : SaveAsync(path, WriteModel(dataset, options), options is { InPlace: true }, cancellationToken);
    }

    private static async Task SaveAsync(string path, byte[] text, bool inPlace, CancellationToken cancellationToken)
    {
        // Opening a pipe blocks until another process opens it for reading.
        using FileSave save = await Task.Run(() => FileSave.Begin(path, inPlace, FileOptions.Asynchronous), cancellationToken).ConfigureAwait(false);
        await save.Stream.WriteAsync(text, save.IsAtomic ? cancellationToken : CancellationToken.None).ConfigureAwait(false);
        save.Complete();
    }

    private static byte[] FileBytes(string path, DatasetReadOptions? options) => HasLength(path, options) ? File.ReadAllBytes(path) : BytesOf(path, options);

    private static async Task<byte[]> FileBytesAsync(string path, DatasetReadOptions? options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return HasLength(path, options)
            ? await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false)
            : await BytesOfAsync(path, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether the length of a file is known; it is not for pipes and devices. A file that is too long is refused before any of it is read.</summary>
    private static bool HasLength(string path, DatasetReadOptions? options)
    {
        long max = (options ?? DatasetReadOptions.Default).MaxBytes;
        var file = new FileInfo(path);
        if (file is { Exists: true, Length: var length } && length > max)
            throw JsonPlace.Error(default, new(0, $"The file has {length} bytes; the maximum is {max}.", JsonMistake.Limit));
        return !file.Exists || file.Length > 0;
    }

    /// <summary>Reads the bytes of a pipe or device, up to one byte more than the maximum.</summary>
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
        // Opening a pipe blocks until another process opens it for writing.
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

namespace Alliance.Core.Json;

/// <summary>Files that are replaced as a whole or not at all.</summary>
internal static class AtomicFile
{
    public static void Write(string path, byte[] content)
    {
        string target = Target(path);
        string temporary = Temporary(target);
        try
        {
            using (FileStream stream = Create(temporary, target, FileOptions.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    public static async Task WriteAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        string target = Target(path);
        string temporary = Temporary(target);
        try
        {
            FileStream stream = Create(temporary, target, FileOptions.Asynchronous);
            await using (stream.ConfigureAwait(false))
            {
                await stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            Discard(temporary);
            throw;
        }
    }

    /// <summary>The file itself, at the end of all symbolic links.</summary>
    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        // Asks first: of a path where nothing stands, the platform will not say that it is no link.
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    /// <summary>A name beside the target, so that the move stays within one file system; short, as the target's may be of the greatest length.</summary>
    private static string Temporary(string target)
    {
        string folder = Path.GetDirectoryName(target) ?? throw new UnauthorizedAccessException($"{target} is a directory.");
        return Directory.Exists(folder) ? Path.Combine(folder, $".{Guid.NewGuid():N}.tmp") : throw new DirectoryNotFoundException($"There is no directory {folder} in which {target} could stand.");
    }

    /// <summary>Deletes what is left of a save that failed; why it failed counts for more than a failure here.</summary>
    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static FileStream Create(string temporary, string target, FileOptions options)
    {
        var creation = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = options };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            creation.UnixCreateMode = File.GetUnixFileMode(target);
        FileStream stream = new(temporary, creation);
        // The mode at creation is cut by the process's mask; the file's own mode is not.
        try
        {
            if (!OperatingSystem.IsWindows() && creation.UnixCreateMode is { } mode)
                File.SetUnixFileMode(stream.SafeFileHandle, mode);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }
}

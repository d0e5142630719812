namespace Alliance.Core.Json;

/// <summary>Writes files so that an existing file is replaced completely or not at all.</summary>
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

    /// <summary>Returns the path of the file itself, after all symbolic links have been followed.</summary>
    private static string Target(string path)
    {
        string full = Path.GetFullPath(path);
        // The link is checked first, because ResolveLinkTarget throws if there is no file at the path.
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)!.FullName;
    }

    /// <summary>
    /// Returns a path in the directory of the target, so that the move stays within one file system. The name is short and does not contain that of the target,
    /// which may already have the maximum length.
    /// </summary>
    private static string Temporary(string target)
    {
        string folder = Path.GetDirectoryName(target) ?? throw new UnauthorizedAccessException($"{target} is a directory.");
        return Directory.Exists(folder) ? Path.Combine(folder, $".{Guid.NewGuid():N}.tmp") : throw new DirectoryNotFoundException($"The directory {folder} of {target} does not exist.");
    }

    /// <summary>Deletes the temporary file after a failed write. An error here is ignored, so that the caller gets the error of the write.</summary>
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
        // The mode at creation is reduced by the umask of the process; a mode that is set afterwards is not.
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

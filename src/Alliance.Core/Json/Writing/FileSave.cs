namespace Alliance.Core.Json;

/// <summary>
/// One save of a file. The text is written to <see cref="Stream"/>, then <see cref="Complete"/> is called. An existing file is replaced completely or not at
/// all, unless it is to be written in place, or is a pipe or a device.
/// </summary>
internal sealed class FileSave : IDisposable
{
    // Error numbers, the same on all Unix systems; .NET gives them as HResult.
    private const int Busy = 16, ReadOnlyFileSystem = 30;

    private const UnixFileMode Write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly string? _target;
    private string? _temporary;

    /// <param name="stream">The file that is written.</param>
    /// <param name="target">The regular file that is saved; null for a pipe or device.</param>
    /// <param name="temporary">The file that is written and replaces the target; null if the target itself is written.</param>
    private FileSave(FileStream stream, string? target, string? temporary)
    {
        Stream = stream;
        _target = target;
        _temporary = temporary;
    }

    /// <summary>The file that is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Whether an existing file is unchanged until <see cref="Complete"/> is called.</summary>
    public bool IsAtomic => _temporary is not null;

    /// <summary>Opens the file. If it is a pipe, this waits until another process opens it for reading.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="inPlace">Whether an existing file is written in place; its content is deleted at once.</param>
    /// <param name="options">The options with which the file is opened.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, it is read-only, or it is a directory.</exception>
    public static FileSave Begin(string path, bool inPlace, FileOptions options)
    {
        string full = Path.GetFullPath(path);
        if (Existing(full, options) is not { } existing)
            return Replacing(TargetOf(full), existing: null, options);
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(existing.SafeFileHandle) & Write) == UnixFileMode.None)
                throw new UnauthorizedAccessException($"{full} is read-only.");
            if (!IsRegular(existing) || IsDescriptor(full))
            {
                if (existing.CanSeek)
                    existing.Seek(0, SeekOrigin.End);
                return new(existing, target: null, temporary: null);
            }
            string target = TargetOf(full);
            if (!inPlace)
            {
                FileSave replacing = Replacing(target, existing, options);
                existing.Dispose();
                return replacing;
            }
            // The old content is deleted first: its end, after the beginning of the new content, could be read as one text with it.
            existing.SetLength(0);
            return new(existing, target, temporary: null);
        }
        catch
        {
            existing.Dispose();
            throw;
        }
    }

    /// <summary>Ends the save, and deletes what earlier saves of the same file left behind when they were killed.</summary>
    /// <exception cref="IOException">The file cannot be written or replaced.</exception>
    public void Complete()
    {
        Stream.Flush(flushToDisk: true);
        if (_target is null)
            return;
        DateTime saved = File.GetLastWriteTimeUtc(Stream.SafeFileHandle);
        Stream.Dispose();
        if (_temporary is not null)
            Replace(_temporary, _target);
        _temporary = null;
        TemporaryFiles.DeleteOld(_target, saved);
    }

    public void Dispose()
    {
        Stream.Dispose();
        if (_temporary is not null)
            TemporaryFiles.Delete(_temporary);
    }

    /// <summary>Opens the file for writing, which shows whether the process may write it; null if there is none.</summary>
    private static FileStream? Existing(string path, FileOptions options)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, options);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Where the type of a file is not known, an empty file is taken for a device, because a device has no length; it is then written in place.</summary>
    private static bool IsRegular(FileStream file) =>
        file.CanSeek && (LinuxFile.Of(file.SafeFileHandle)?.IsRegular ?? (OperatingSystem.IsWindows() || file.Length > 0));

    /// <summary>Whether a path names an open file of a process, such as <c>/dev/stdout</c> does, to which others may be writing as well.</summary>
    private static bool IsDescriptor(string path) =>
        !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    /// <summary>Returns the path of the file itself, after all symbolic links have been followed.</summary>
    private static string TargetOf(string path) =>
        // The link is checked first, because ResolveLinkTarget throws if there is no file at the path.
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    /// <summary>Creates a temporary file with the mode and the owner of the existing file.</summary>
    private static FileSave Replacing(string target, FileStream? existing, FileOptions options)
    {
        string temporary = TemporaryFiles.PathFor(target);
        var creation = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = options, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && existing is not null)
            creation.UnixCreateMode = File.GetUnixFileMode(existing.SafeFileHandle);
        var save = new FileSave(Create(temporary, target, creation, existing is not null), target, temporary);
        try
        {
            // The mode at creation is reduced by the umask of the process; a mode that is set afterwards is not. Only the owner may set it.
            if (!OperatingSystem.IsWindows() && creation.UnixCreateMode is { } mode)
                File.SetUnixFileMode(save.Stream.SafeFileHandle, mode);
            if (existing is not null)
                LinuxFile.Of(existing.SafeFileHandle)?.GiveOwnerTo(save.Stream.SafeFileHandle);
            return save;
        }
        catch
        {
            save.Dispose();
            throw;
        }
    }

    private static FileStream Create(string temporary, string target, FileStreamOptions creation, bool exists)
    {
        try
        {
            return new(temporary, creation);
        }
        catch (UnauthorizedAccessException error) when (exists)
        {
            throw new UnauthorizedAccessException(NotReplaced(target, "no file can be created in its directory"), error);
        }
        catch (IOException error) when (exists && Is(error, ReadOnlyFileSystem))
        {
            throw new IOException(NotReplaced(target, "its directory is in a read-only file system"), error);
        }
    }

    private static void Replace(string temporary, string target)
    {
        try
        {
            File.Move(temporary, target, overwrite: true);
        }
        catch (IOException error) when (Is(error, Busy))
        {
            throw new IOException(NotReplaced(target, "it is in use as a mount point (Device or resource busy)"), error);
        }
    }

    private static bool Is(IOException error, int number) => !OperatingSystem.IsWindows() && error.HResult == number;

    private static string NotReplaced(string target, string reason) =>
        $"{target} cannot be replaced by a new file, because {reason}. Set {nameof(DatasetWriteOptions)}.{nameof(DatasetWriteOptions.InPlace)} to write into the existing file; that is not atomic.";
}

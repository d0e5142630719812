using System.Runtime.InteropServices;

namespace Alliance.Tool;

/// <summary>Writes files completely or not at all.</summary>
internal static class FileSave
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    /// <summary>Writes a text into a file, which need not exist. What a link names is replaced, not the link; the mode of the file stays.</summary>
    /// <exception cref="ToolException">The file cannot be written, or the program was told to end meanwhile.</exception>
    public static void Write(string path, ReadOnlySpan<byte> text)
    {
        PosixSignal? told = null;
        PosixSignalRegistration[] waiting = [.. Ends.Select(end => PosixSignalRegistration.Create(end, signal =>
        {
            signal.Cancel = true;
            told = signal.Signal;
        }))];
        try
        {
            string full = Path.GetFullPath(path);
            Replace(File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full, text);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unwritable(path, error);
        }
        finally
        {
            foreach (PosixSignalRegistration one in waiting)
                one.Dispose();
        }
        if (told is { } signal)
            throw new ToolException(signal == PosixSignal.SIGINT ? ExitCode.Interrupted : ExitCode.Terminated, $"Interrupted; {path} was written completely.");
    }

    private static void Replace(string path, ReadOnlySpan<byte> text)
    {
        bool exists = File.Exists(path);
        // A file that may not be written may often be replaced: what its owner forbade stays forbidden.
        if (exists)
            new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        string next = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (exists && !OperatingSystem.IsWindows())
                options.UnixCreateMode = File.GetUnixFileMode(path);
            using (var stream = new FileStream(next, options))
            {
                stream.Write(text);
                stream.Flush(flushToDisk: true);
            }
            File.Move(next, path, overwrite: exists);
        }
        catch
        {
            File.Delete(next);
            throw;
        }
    }
}

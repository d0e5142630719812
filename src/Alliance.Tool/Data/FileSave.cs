using System.Runtime.InteropServices;

namespace Alliance.Tool;

/// <summary>Writes files completely or not at all.</summary>
internal static class FileSave
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    /// <summary>
    /// Writes texts into files, which need not exist. What a link names is replaced, not the link; the mode of a file stays. No file is replaced before all texts are on the disk, so that a full
    /// disk leaves every file as it is.
    /// </summary>
    /// <exception cref="ToolException">A file cannot be written, or the program was told to end meanwhile.</exception>
    public static void Write(params IReadOnlyList<(string Path, ReadOnlyMemory<byte> Text)> files)
    {
        string path = "";
        List<(string New, string Old)> written = [];
        PosixSignal? told = null;
        PosixSignalRegistration[] waiting = [.. Ends.Select(end => PosixSignalRegistration.Create(end, signal =>
        {
            signal.Cancel = true;
            told = signal.Signal;
        }))];
        try
        {
            foreach ((string Path, ReadOnlyMemory<byte> Text) file in files)
            {
                path = file.Path;
                string full = Path.GetFullPath(path);
                if (Directory.Exists(full))
                    throw FileErrors.Folder(path);
                string old = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
                string next = Path.Combine(Path.GetDirectoryName(old)!, $".{Path.GetFileName(old)}.{Guid.NewGuid():N}.tmp");
                written.Add((next, old));
                WriteNext(next, old, file.Text.Span);
            }
            for (int i = 0; i < files.Count; i++)
            {
                path = files[i].Path;
                File.Move(written[i].New, written[i].Old, overwrite: true);
            }
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unwritable(path, error);
        }
        finally
        {
            foreach ((string next, _) in written)
                Remove(next);
            foreach (PosixSignalRegistration one in waiting)
                one.Dispose();
        }
        if (told is { } signal)
            throw new ToolException(signal == PosixSignal.SIGINT ? ExitCode.Interrupted : ExitCode.Terminated, $"Interrupted; {(files is [var only] ? $"{only.Path} was" : $"{Counted.Of(files.Count, "file")} were")} written completely.");
    }

    /// <summary>Writes the text that is to replace that of a file.</summary>
    private static void WriteNext(string next, string path, ReadOnlySpan<byte> text)
    {
        bool exists = File.Exists(path);
        // A file that may not be written may often be replaced: what its owner forbade stays forbidden.
        if (exists)
            new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite).Dispose();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (exists && !OperatingSystem.IsWindows())
            options.UnixCreateMode = File.GetUnixFileMode(path);
        using var stream = new FileStream(next, options);
        stream.Write(text);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Removes a text that has not replaced that of a file; there is none where it has.</summary>
    private static void Remove(string next)
    {
        try
        {
            File.Delete(next);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            // What could not be written is told already.
        }
    }
}

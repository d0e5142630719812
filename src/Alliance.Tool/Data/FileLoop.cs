using System.CommandLine;

namespace Alliance.Tool;

/// <summary>Runs a command on each of the files that a command line names. A file that cannot be read does not keep the others from their turn.</summary>
internal static class FileLoop
{
    /// <summary>Runs the command on each file, and for a folder on the files in it.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="files">The argument that names the files.</param>
    /// <param name="output">Where the messages go.</param>
    /// <param name="run">Runs the command on a file. A <see cref="ToolException"/> on the file is reported, and ends only this call.</param>
    /// <param name="others">Other extensions of files for which a folder stands (<see cref="InputFile.Expanded"/>).</param>
    /// <returns>How the command ends: the worst of the ends on the files.</returns>
    /// <exception cref="ToolException">The command line is wrong, or the program is interrupted.</exception>
    public static FilesRun ForEach(ParseResult result, Argument<string[]> files, ToolOutput output, Func<InputFile, ExitCode> run, params string[] others)
    {
        List<UnreadFile> unread = [];
        List<ExitCode> codes = [];
        foreach (InputFile named in Named(result, files))
        {
            Try(named, () =>
            {
                foreach (InputFile file in named.Expanded(others))
                    Try(file, () => codes.Add(run(file)));
            });
        }
        return new(Worst(codes), unread);

        void Try(InputFile file, Action step)
        {
            try
            {
                step();
            }
            catch (ToolException error) when (error.ExitCode is ExitCode.Unreadable or ExitCode.BrokenText)
            {
                output.Note($"alliance: error: {error.Message}");
                unread.Add(new(file.Name, error.Message));
                codes.Add(error.ExitCode);
            }
        }
    }

    /// <summary>The files and folders that a command line names.</summary>
    public static InputFile[] Named(ParseResult result, Argument<string[]> files) => [.. result.GetValue(files)!.Select(path => InputFile.Of(path, files.HelpName!))];

    /// <summary>How a command ends of whose parts each has an end.</summary>
    public static ExitCode Worst(IReadOnlyCollection<ExitCode> codes) =>
        codes.Contains(ExitCode.Unreadable) ? ExitCode.Unreadable
        : codes.Contains(ExitCode.BrokenText) ? ExitCode.BrokenText
        : codes.Contains(ExitCode.ErrorsFound) ? ExitCode.ErrorsFound
        : ExitCode.Answered;
}

/// <summary>How a command on several files ended.</summary>
/// <param name="ExitCode">The worst of the ends on the files.</param>
/// <param name="Unread">The files that could not be read or written.</param>
internal sealed record FilesRun(ExitCode ExitCode, IReadOnlyList<UnreadFile> Unread);

/// <summary>A file that could not be read, or written.</summary>
/// <param name="File">The file or folder.</param>
/// <param name="Message">Why.</param>
internal sealed record UnreadFile(string File, string Message);

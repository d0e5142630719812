using System.CommandLine;
using System.CommandLine.Help;

namespace Alliance.Tool;

/// <summary>One run of the program, from the command line to the exit code.</summary>
internal static class ToolRun
{
    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <returns>The exit code.</returns>
    public static int Start(string[] args)
    {
        try
        {
            RootCommand root = CommandList.Root();
            HelpOption help = root.Options.OfType<HelpOption>().Single();
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
            ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0 && result.Action is not HelpWithExamples)
                throw CommandLineErrors.Of(result, args);
            // Without a time to end in, Ctrl-C and SIGTERM end the program at once; files are saved whole (FileSave).
            return result.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (ToolException error)
        {
            return Ended(error.ExitCode, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What goes wrong with files is a ToolException already.
            return Ended(ExitCode.Unreadable, $"Standard output cannot be written: {FileErrors.Reason(error)}");
        }
    }

    private static int Ended(ExitCode code, string message)
    {
        StandardError.Write($"alliance: error: {message}");
        return (int)code;
    }
}

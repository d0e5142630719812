namespace Alliance.Tool;

/// <summary>Ends a command with a message of one or two lines on standard error.</summary>
/// <param name="exitCode">How the command ends.</param>
/// <param name="message">What is wrong, where, and what would be right.</param>
internal sealed class ToolException(ExitCode exitCode, string message) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>The command line is wrong.</summary>
    public static ToolException Usage(string message) => new(ExitCode.Usage, message);
}

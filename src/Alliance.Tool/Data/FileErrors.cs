using System.Text.RegularExpressions;

namespace Alliance.Tool;

/// <summary>Why a file cannot be read or written, without the paths of the machine: messages name the file as the command line does.</summary>
internal static partial class FileErrors
{
    /// <summary>The exception for a file that cannot be read.</summary>
    public static ToolException Unreadable(string name, Exception error) => new(ExitCode.Unreadable, $"{name}: {Reason(error)}");

    /// <summary>The exception for a file that cannot be written.</summary>
    public static ToolException Unwritable(string name, Exception error) => new(ExitCode.Unreadable, $"{name}: It cannot be written: {Reason(error)}");

    /// <summary>The exception for a folder where a file is read or written.</summary>
    public static ToolException Folder(string name) => new(ExitCode.Unreadable, $"{name}: This is a folder; a file was expected.");

    /// <summary>Whether an exception says that a file cannot be read or written.</summary>
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException;

    /// <summary>The reason in a sentence.</summary>
    public static string Reason(Exception error) => error switch
    {
        UnauthorizedAccessException => "Access is denied.",
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        PathTooLongException => "The name is too long.",
        _ => $"{PathInMessage.Replace(error.Message, "").TrimEnd('.', ' ')}.",
    };

    /// <summary>A path in quotation marks, as in <c>No space left on device : '/home/me/data.json'</c>.</summary>
    [GeneratedRegex(@"( :)? '.*'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathInMessage { get; }
}

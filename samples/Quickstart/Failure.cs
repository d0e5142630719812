namespace Quickstart;

/// <summary>Why there is no report: what the user reads on the error stream, and what the shell gets.</summary>
internal sealed class Failure(ExitCode code, string message, string? place = null) : Exception(message)
{
    public ExitCode Code { get; } = code;

    /// <summary>One line, as compilers print it: <c>Quickstart: dataset.json(12,8): error: ...</c></summary>
    public string Line => place is null ? $"Quickstart: error: {Shown(Message)}" : $"Quickstart: {Shown(place)}: error: {Shown(Message)}";

    private static string Shown(string text) => Plain.Text(text).ReplaceLineEndings(" ");
}

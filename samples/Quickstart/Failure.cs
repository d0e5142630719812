using Alliance.Core;

namespace Quickstart;

/// <summary>The reason why the program failed: the message for the error stream, and the exit code.</summary>
internal sealed class Failure(ExitCode code, string message, string? place = null) : Exception(message)
{
    public ExitCode Code { get; } = code;

    /// <summary>One line, as compilers print it: <c>Quickstart: dataset.json(12,8): error: ...</c></summary>
    public string Line => place is null ? $"Quickstart: error: {Shown(Message)}" : $"Quickstart: {Shown(place)}: error: {Shown(Message)}";

    /// <summary>A failure because the data break rules: the first error, its place, and the number of further errors.</summary>
    public static Failure Of(ValidationReport report)
    {
        Finding first = report.Findings.First(finding => finding.Severity == FindingSeverity.Error);
        string more = report.ErrorCount == 1 ? "" : $" {report.ErrorCount - 1} more in the report.";
        string file = report.File ?? "the dataset";
        return new(ExitCode.InvalidData, $"{first.Code}: {first.Message} At {(first.Pointer.Length == 0 ? "the root" : Plain.Excerpt(first.Pointer))}.{more}", first.Line is null ? file : $"{file}({first.Line},{first.Column})");
    }

    private static string Shown(string text) => Plain.Text(text).ReplaceLineEndings(" ");
}

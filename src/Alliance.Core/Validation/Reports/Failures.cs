using System.Text;
using FluentValidation.Results;

namespace Alliance.Core.Validation;

/// <summary>Converts findings to failures of FluentValidation.</summary>
internal static class Failures
{
    /// <summary>Returns the failure for a finding, whose state is the finding itself.</summary>
    public static ValidationFailure Of(Finding finding, string path) =>
        new(path, finding.Message) { ErrorCode = finding.Code, Severity = finding.Severity.ToFluentValidation(), CustomState = finding };

    /// <summary>Returns a pointer in the notation of FluentValidation's paths: <c>/alliances/0/parent</c> becomes <c>alliances[0].parent</c>.</summary>
    public static string PathOf(string pointer)
    {
        var path = new StringBuilder();
        foreach (string step in JsonPointer.StepsOf(pointer))
        {
            if (step.Length > 0 && step.All(char.IsAsciiDigit))
                path.Append('[').Append(step).Append(']');
            else
                path.Append(path.Length == 0 ? "" : ".").Append(step);
        }
        return path.ToString();
    }
}

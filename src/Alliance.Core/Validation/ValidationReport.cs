using System.Globalization;
using System.Text;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core;

/// <summary>All findings in one dataset or record.</summary>
[JsonAnswer]
public sealed partial record ValidationReport
{
    private const int MostErrorsInMessage = 10;

    /// <summary>A report without findings.</summary>
    public static ValidationReport Empty { get; } = new();

    /// <summary>The name of the file that was read. Default: none; no file was read, or the dataset was validated without its text.</summary>
    public string? File { get; init; }

    /// <summary>The findings: in the order of the text or, without a text, in the order in which they were found.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>Whether there is no error. Data with only warnings and infos are valid.</summary>
    public bool IsValid => ErrorCount == 0;

    /// <summary>The number of errors.</summary>
    public int ErrorCount => Count(FindingSeverity.Error);

    /// <summary>The number of warnings.</summary>
    public int WarningCount => Count(FindingSeverity.Warning);

    /// <summary>Returns one line per finding: <c>dataset.json(12,8): error ALC-2103: message (at /pointer)</c>. Empty when there is no finding.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (Finding finding in Findings)
        {
            if (text.Length > 0)
                text.Append('\n');
            if (File is not null)
                text.Append(File);
            if (finding.Line is not null)
                text.Append(CultureInfo.InvariantCulture, $"({finding.Line},{finding.Column})");
            if (File is not null || finding.Line is not null)
                text.Append(": ");
            text.Append(finding);
        }
        return text.ToString();
    }

    /// <summary>Throws an exception if the report contains an error. Warnings and infos do not matter.</summary>
    /// <exception cref="ValidationException">
    /// There is an error. <see cref="ValidationException.Errors"/> contains one failure for each error, in the order of the report, with its code and severity, and with its place
    /// in the notation of FluentValidation (<c>alliances[0].parent</c>); the state of each failure (<c>CustomState</c>) is the <see cref="Finding"/>. The message contains the
    /// first ten errors.
    /// </exception>
    public void ThrowIfInvalid()
    {
        Finding[] errors = [.. Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        if (errors.Length == 0)
            return;
        ValueList<Finding> told = [.. errors.Take(MostErrorsInMessage)];
        string rest = errors.Length > told.Count ? string.Create(CultureInfo.InvariantCulture, $"\nand {errors.Length - told.Count} more.") : "";
        throw new ValidationException(
            $"The data are not valid:\n{this with { Findings = told }}{rest}",
            [.. errors.Select(error => Failures.Of(error, Failures.PathOf(error.Pointer)))]);
    }

    private int Count(FindingSeverity severity)
    {
        int count = 0;
        foreach (Finding finding in Findings)
            count += finding.Severity == severity ? 1 : 0;
        return count;
    }
}

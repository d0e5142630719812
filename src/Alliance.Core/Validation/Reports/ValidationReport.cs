using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
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

    /// <summary>The numbers of further findings, which the report does not list: because there are more than <see cref="ValidationOptions.MaxFindings"/>, or because their pointers are too long. Default: none.</summary>
    public FindingCounts Unlisted { get; init; }

    /// <summary>
    /// What was not checked, and why, in sentences: for instance the rest of a text after the place where it is no longer JSON. Empty when everything was checked.
    /// </summary>
    public ValueList<string> NotChecked { get; init; }

    /// <summary>The numbers of all findings, listed or not.</summary>
    [JsonIgnore]
    public FindingCounts Counts
    {
        get
        {
            FindingCounts listed = FindingCounts.Of(Findings);
            return new(listed.Errors + Unlisted.Errors, listed.Warnings + Unlisted.Warnings, listed.Infos + Unlisted.Infos);
        }
    }

    /// <summary>Whether there is no error. Data with only warnings and infos are valid.</summary>
    public bool IsValid => ErrorCount == 0;

    /// <summary>The number of errors, listed or not.</summary>
    public int ErrorCount => Counts.Errors;

    /// <summary>The number of warnings, listed or not.</summary>
    public int WarningCount => Counts.Warnings;

    /// <summary>
    /// Returns one line per finding: <c>dataset.json(12,8): error ALC-2103: message (at /pointer)</c>. Further lines state how many findings are not listed, and what was not
    /// checked. Empty when there is neither.
    /// </summary>
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
        if (Unlisted.Total > 0)
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 0 ? "\n" : "")}and {Unlisted.Total} more: {Unlisted}.");
        foreach (string part in NotChecked)
            text.Append(text.Length > 0 ? "\n" : "").Append(part);
        return text.ToString();
    }

    /// <summary>Throws an exception if the report contains an error. Warnings and infos do not matter.</summary>
    /// <exception cref="ValidationException">
    /// There is an error. <see cref="ValidationException.Errors"/> contains one failure for each error that the report lists, in its order, with its code and severity, and with its place
    /// in the notation of FluentValidation (<c>alliances[0].parent</c>); the state of each failure (<c>CustomState</c>) is the <see cref="Finding"/>. The message contains the
    /// first ten errors.
    /// </exception>
    public void ThrowIfInvalid()
    {
        if (IsValid)
            return;
        Finding[] errors = [.. Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        ValueList<Finding> told = [.. errors.Take(MostErrorsInMessage)];
        string rest = ErrorCount > told.Count ? string.Create(CultureInfo.InvariantCulture, $"\nand {ErrorCount - told.Count} more.") : "";
        throw new ValidationException(
            $"The data are not valid:\n{new ValidationReport { File = File, Findings = told }}{rest}",
            [.. errors.Select(error => Failures.Of(error, Failures.PathOf(error.Pointer)))]);
    }

    /// <summary>Returns a report of findings in their order, of which the most severe are listed, and the first of one severity.</summary>
    internal static ValidationReport Of(IReadOnlyList<Finding> findings, string? file, ValidationOptions options)
    {
        if (findings.Count <= options.MaxFindings)
            return new() { File = file, Findings = [.. findings] };
        HashSet<Finding> listed = new(findings.OrderBy(finding => finding.Severity).Take(options.MaxFindings), ReferenceEqualityComparer.Instance);
        return new()
        {
            File = file,
            Findings = [.. findings.Where(listed.Contains)],
            Unlisted = FindingCounts.Of(findings.Where(finding => !listed.Contains(finding))),
        };
    }
}

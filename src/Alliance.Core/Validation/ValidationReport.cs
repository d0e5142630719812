using System.Globalization;
using System.Text;

namespace Alliance.Core;

/// <summary>All findings in one dataset or record.</summary>
[JsonAnswer]
public sealed partial record ValidationReport
{
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

    private int Count(FindingSeverity severity)
    {
        int count = 0;
        foreach (Finding finding in Findings)
            count += finding.Severity == severity ? 1 : 0;
        return count;
    }
}

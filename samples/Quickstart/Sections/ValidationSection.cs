using System.Globalization;
using Alliance.Core;

namespace Quickstart;

/// <summary>The findings of the library's validation.</summary>
internal sealed class ValidationSection(ValidationReport report) : Section("validation", "Validation")
{
    public override IReadOnlyList<object> Rows => report.Findings;

    public override string WhenEmpty => "No error and no warning.";

    public override IEnumerable<TextTable> Tables => [new(["What", "Where", "Finding"], Groups().Select(Line))];

    /// <summary>Groups the findings of severity info that have the same message; errors and warnings are listed one by one.</summary>
    private IEnumerable<IReadOnlyList<Finding>> Groups() => report.Findings
        .GroupBy(finding => finding.Severity == FindingSeverity.Info ? (finding.Code, finding.Message) : (object)finding, (_, same) => same.ToArray());

    private static string[] Line(IReadOnlyList<Finding> same)
    {
        Finding finding = same[0];
        string place = finding.Line is null ? finding.Pointer : $"line {finding.Line}, column {finding.Column}\n{finding.Pointer}";
        return
        [
            $"{finding.Severity.ToString().ToLowerInvariant()}\n{finding.Code}",
            same.Count == 1 ? place : $"{place}\nand {(same.Count - 1).ToString(CultureInfo.InvariantCulture)} more (--json lists all)",
            finding.Message,
        ];
    }
}

using Alliance.Core;

namespace Quickstart;

/// <summary>What the library finds wrong or doubtful in the data.</summary>
internal sealed class ValidationSection(ValidationReport report) : Section("validation", "Validation")
{
    public override IReadOnlyList<object> Rows => report.Findings;

    public override string WhenEmpty => "No error and no warning.";

    public override IEnumerable<TextTable> Tables => [new(["What", "Where", "Finding"], report.Findings.Select(Line))];

    private static string[] Line(Finding finding) =>
    [
        $"{finding.Severity.ToString().ToLowerInvariant()}\n{finding.Code}",
        finding.Line is null ? finding.Pointer : $"line {finding.Line}, column {finding.Column}\n{finding.Pointer}",
        finding.Message,
    ];
}

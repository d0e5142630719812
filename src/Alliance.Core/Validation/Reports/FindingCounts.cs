using System.Globalization;

namespace Alliance.Core;

/// <summary>Numbers of findings by their severity.</summary>
/// <param name="Errors">The number of errors.</param>
/// <param name="Warnings">The number of warnings.</param>
/// <param name="Infos">The number of infos.</param>
[JsonAnswer]
public readonly partial record struct FindingCounts(int Errors, int Warnings, int Infos)
{
    /// <summary>The number of all findings.</summary>
    public int Total => Errors + Warnings + Infos;

    /// <summary>Returns the numbers as text: <c>2 errors, 1 warning, 0 infos</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Errors} {(Errors == 1 ? "error" : "errors")}, {Warnings} {(Warnings == 1 ? "warning" : "warnings")}, {Infos} {(Infos == 1 ? "info" : "infos")}");

    internal static FindingCounts Of(IEnumerable<Finding> findings)
    {
        int errors = 0, warnings = 0, infos = 0;
        foreach (Finding finding in findings)
        {
            errors += finding.Severity == FindingSeverity.Error ? 1 : 0;
            warnings += finding.Severity == FindingSeverity.Warning ? 1 : 0;
            infos += finding.Severity == FindingSeverity.Info ? 1 : 0;
        }
        return new(errors, warnings, infos);
    }
}

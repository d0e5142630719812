using System.Globalization;

namespace Alliance.Tool;

/// <summary>The reports on several files.</summary>
/// <param name="Reports">A report for each file that could be read, in the order in which they were named.</param>
internal sealed record ValidationAnswer(IReadOnlyList<ValidationReport> Reports)
{
    /// <summary>Whether no file has an error.</summary>
    public bool IsValid => Errors == 0;

    /// <summary>The number of errors in all files.</summary>
    public int Errors => Reports.Sum(report => report.Counts.Errors);

    /// <summary>The number of warnings in all files.</summary>
    public int Warnings => Reports.Sum(report => report.Counts.Warnings);

    /// <summary>The number of infos in all files.</summary>
    public int Infos => Reports.Sum(report => report.Counts.Infos);

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsValid ? "Valid" : "Not valid")}: {Counted(Reports.Count, "file")}, {Counted(Errors, "error")}, {Counted(Warnings, "warning")}, {Counted(Infos, "info")}.");

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}

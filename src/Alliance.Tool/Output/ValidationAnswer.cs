namespace Alliance.Tool;

/// <summary>The reports on several files.</summary>
/// <param name="Reports">A report for each file that could be read, in the order in which they were named.</param>
/// <param name="Unread">The files that could not be read.</param>
internal sealed record ValidationAnswer(IReadOnlyList<ValidationReport> Reports, IReadOnlyList<UnreadFile> Unread)
{
    /// <summary>Whether every file was read and none has an error.</summary>
    public bool IsValid => Errors == 0 && Unread.Count == 0;

    /// <summary>The number of errors in all files that were read.</summary>
    public int Errors => Reports.Sum(report => report.Counts.Errors);

    /// <summary>The number of warnings in these files.</summary>
    public int Warnings => Reports.Sum(report => report.Counts.Warnings);

    /// <summary>The number of infos in these files.</summary>
    public int Infos => Reports.Sum(report => report.Counts.Infos);

    /// <summary>The counts in one line.</summary>
    public override string ToString() =>
        $"{(IsValid ? "Valid" : "Not valid")}: {Counted.Of(Reports.Count, "file")}, {CountsOf(Errors, Warnings, Infos)}{(Unread.Count == 0 ? "" : $"; {Counted.Of(Unread.Count, "file")} could not be read")}.";

    /// <summary>Numbers of findings in words.</summary>
    public static string CountsOf(int errors, int warnings, int infos) => $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}, {Counted.Of(infos, "info")}";
}

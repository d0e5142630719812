namespace Alliance.Core;

/// <summary>The result of checking a stream of records, one per line (NDJSON).</summary>
public sealed partial record LinesReading
{
    /// <summary>
    /// All findings. Their pointers are within the record of the line, whose number is <see cref="Finding.Line"/>, counted from one. <see cref="ValidationReport.NotChecked"/> states which
    /// rules between records were not checked.
    /// </summary>
    public required ValidationReport Report { get; init; }

    /// <summary>The number of lines, including empty ones.</summary>
    public required long Lines { get; init; }

    /// <summary>The number of lines with a record, whether it can be read or not. The line of the dataset is not one of them.</summary>
    public required long Records { get; init; }

    /// <summary>
    /// Whether every line could be read. If not, there are errors with codes that begin with <c>ALC-00</c>; beyond <see cref="ValidationOptions.MaxFindings"/> they are only counted in the report, and
    /// <see cref="Json.AllianceJson.ReadLines(Stream, Json.JsonLinesOptions?)"/> throws at the first of these lines.
    /// </summary>
    public required bool IsRead { get; init; }

    /// <summary>Whether every line was read and there is no error. A stream with only warnings and infos is valid.</summary>
    public bool IsValid => Report.IsValid;
}

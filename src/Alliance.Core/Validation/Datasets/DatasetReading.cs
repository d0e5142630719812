namespace Alliance.Core;

/// <summary>The result of reading and checking a text: the dataset, and all findings with line and column.</summary>
public sealed partial record DatasetReading
{
    /// <summary>
    /// The dataset; <see langword="null"/> when the text has a mistake because of which <see cref="Json.AllianceJson.Read(ReadOnlySpan{byte}, Json.DatasetReadOptions?)"/> throws. What can be read of such a
    /// text is checked, and is in the report, but is not returned: it would be a dataset from which something is missing.
    /// </summary>
    public AllianceDataset? Dataset { get; init; }

    /// <summary>
    /// All findings. For a text that cannot be read these are all its mistakes, with codes that begin with <c>ALC-00</c>, and the broken rules in the rest: a value at fault is
    /// left out, and a record without a required value is left out; nothing is reported that this could explain. After a place where the text is no longer JSON, the rest is
    /// not checked, as <see cref="ValidationReport.NotChecked"/> states.
    /// </summary>
    public required ValidationReport Report { get; init; }

    /// <summary>The text that was read; empty when the text is longer than the options allow.</summary>
    public required DatasetText Text { get; init; }

    /// <summary>Whether the text was read and has no error. A text with only warnings and infos is valid.</summary>
    public bool IsValid => Dataset is not null && Report.IsValid;
}

namespace Alliance.Core;

/// <summary>The result of reading and checking a text: the dataset, and all findings with line and column.</summary>
public sealed partial record DatasetReading
{
    /// <summary>The dataset; <see langword="null"/> when the text cannot be read.</summary>
    public AllianceDataset? Dataset { get; init; }

    /// <summary>All findings. For a text that cannot be read, the report contains only the first mistake, with the code <c>ALC-0001</c>.</summary>
    public required ValidationReport Report { get; init; }

    /// <summary>The text that was read; empty when the text is longer than the options allow.</summary>
    public required DatasetText Text { get; init; }

    /// <summary>Whether the text was read and has no error. A text with only warnings and infos is valid.</summary>
    public bool IsValid => Dataset is not null && Report.IsValid;
}

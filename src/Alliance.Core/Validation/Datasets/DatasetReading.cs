namespace Alliance.Core;

/// <summary>What became of a text that was read and checked: the dataset, and everything that is wrong with it, by line and column.</summary>
public sealed partial record DatasetReading
{
    /// <summary>The dataset; <see langword="null"/> where the text cannot be read.</summary>
    public AllianceDataset? Dataset { get; init; }

    /// <summary>Everything that was found. Of a text that cannot be read it holds the first mistake alone, with the code <c>ALC-0001</c>.</summary>
    public required ValidationReport Report { get; init; }

    /// <summary>The text that was read; empty where it is longer than the options allow.</summary>
    public required DatasetText Text { get; init; }

    /// <summary>Whether the text was read and holds no error; warnings leave it valid.</summary>
    public bool IsValid => Dataset is not null && Report.IsValid;
}

namespace Alliance.Core;

/// <summary>A record that is not the same in two datasets.</summary>
[JsonAnswer]
public sealed partial record RecordDifference
{
    /// <summary>The record.</summary>
    public required RecordReference Record { get; init; }

    /// <summary>What is different.</summary>
    public required RecordDifferenceKind Kind { get; init; }
}

namespace Alliance.Core;

/// <summary>One part into which figures are broken down (IATI dimension, SDMX dimension): sex "female", age "16-24".</summary>
[JsonRecord]
public sealed partial record Dimension
{
    /// <summary>By what the figures are broken down.</summary>
    public required Term<DimensionName> Name { get; init; }

    /// <summary>The part to which the figure belongs, in the words or the code of its source.</summary>
    public required string Value { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

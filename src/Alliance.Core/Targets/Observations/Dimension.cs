namespace Alliance.Core;

/// <summary>One part of a breakdown of figures (IATI dimension, SDMX dimension): sex "female", age "16-24".</summary>
[JsonRecord]
public sealed partial record Dimension
{
    /// <summary>The property by which the figures are broken down.</summary>
    public required Term<DimensionName> Name { get; init; }

    /// <summary>The part to which the figure belongs, in the words or the code of its source.</summary>
    public required string Value { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

namespace Alliance.Core;

/// <summary>What is known of one technical property of an item: a figure, or whether it has the property.</summary>
[JsonRecord]
public sealed partial record ItemParameter
{
    /// <summary>The property.</summary>
    public required Term<ParameterKind> Parameter { get; init; }

    /// <summary>The figure, in the unit that the kind of parameter fixes. Default: none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Whether the item has the property, for properties without figure. Default: not known.</summary>
    public bool? Holds { get; init; }

    /// <summary>The unit, for a parameter that this version does not know.</summary>
    public string? Unit { get; init; }

    /// <summary>On what the figure rests: dense or sparse, peak or sustained, data sheet or calculation.</summary>
    public LocalizedText Basis { get; init; }

    /// <summary>How sure it is.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>What is known about one technical property of an item: a figure, or whether it has the property.</summary>
[JsonRecord]
public sealed partial record ItemParameter
{
    /// <summary>The property.</summary>
    public required Term<ParameterKind> Parameter { get; init; }

    /// <summary>The figure, in the unit that is fixed for the kind of parameter. Default: none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The number of bits of the format to which the figure applies, for <see cref="ParameterKind.DenseTops"/> and <see cref="ParameterKind.MacTops"/>. Default: not stated.</summary>
    public decimal? BitLength { get; init; }

    /// <summary>Whether the item has the property, for properties without a figure. Default: not known.</summary>
    [JsonPropertyName("holds")]
    public bool? HasProperty { get; init; }

    /// <summary>The unit, for a parameter that this version does not know.</summary>
    public string? Unit { get; init; }

    /// <summary>The basis of the figure: dense or sparse, peak or sustained, data sheet or calculation.</summary>
    public LocalizedText Basis { get; init; }

    /// <summary>The evidence for this entry.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A test on one technical property; all bounds given must hold. Where the property of an item is not known, the result is unknown.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record ParameterTest
{
    /// <summary>The property.</summary>
    public required Term<ParameterKind> Parameter { get; init; }

    /// <summary>The lowest value that passes, in the unit of the property. Default: no such bound.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The value that must be exceeded, in the unit of the property. Default: no such bound.</summary>
    public decimal? Above { get; init; }

    /// <summary>The highest value that passes, in the unit of the property. Default: no such bound.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The value below which a figure must be, in the unit of the property. Default: no such bound.</summary>
    public decimal? Below { get; init; }

    /// <summary>For properties without a figure: whether the item must have the property, or must not have it.</summary>
    [JsonPropertyName("holds")]
    public bool? HasProperty { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>One step of a conversion: the rate used, its day and its source.</summary>
[JsonRecord]
public sealed partial record ConversionLeg
{
    /// <summary>The currency of which one unit is priced.</summary>
    public required CurrencyCode Base { get; init; }

    /// <summary>The currency in which the rate is expressed.</summary>
    public required CurrencyCode Quote { get; init; }

    /// <summary>Units of <see cref="Quote"/> for one unit of <see cref="Base"/>, as published.</summary>
    public required decimal Rate { get; init; }

    /// <summary>The day of the rate.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The source of the rate. Default: not stated.</summary>
    public Id<Source>? Source { get; init; }

    /// <summary>Whether the step converted from <see cref="Quote"/> to <see cref="Base"/>, dividing by the rate.</summary>
    [JsonPropertyName("inverted")]
    public bool IsInverted { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

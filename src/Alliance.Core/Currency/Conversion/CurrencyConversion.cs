namespace Alliance.Core;

/// <summary>The result of a conversion, with every step from one currency to the other.</summary>
[JsonRecord]
public sealed partial record CurrencyConversion
{
    /// <summary>The amount converted.</summary>
    public required Money Amount { get; init; }

    /// <summary>The resulting amount.</summary>
    public required Money Result { get; init; }

    /// <summary>The day for which it was converted.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The steps, in order.</summary>
    public ValueList<ConversionLeg> Legs { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

namespace Alliance.Core;

/// <summary>The conversion of one of several amounts, or the reason why it could not be converted.</summary>
[JsonAnswer]
public sealed partial record ConversionAnswer
{
    /// <summary>The amount to convert.</summary>
    public required Money Amount { get; init; }

    /// <summary>The conversion, with its result and every step; null when there is none.</summary>
    public CurrencyConversion? Conversion { get; init; }

    /// <summary>The reason why there is no conversion; <see cref="ConversionFailure.None"/> when there is one.</summary>
    public ConversionFailure Failure { get; init; }
}

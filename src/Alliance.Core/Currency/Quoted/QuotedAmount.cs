namespace Alliance.Core;

/// <summary>An amount as printed in a source, with the step to which it was rounded.</summary>
/// <remarks>"11.2 trillion RUB" is 11,200,000,000,000 RUB with a quantum of 100,000,000,000: the true figure lies within half a quantum of it.</remarks>
[JsonRecord]
public sealed partial record QuotedAmount
{
    /// <summary>The printed amount, in whole units of the currency.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The currency.</summary>
    public required CurrencyCode Currency { get; init; }

    /// <summary>The step to which the amount was rounded, in whole units of the currency; greater than zero. Default: not known.</summary>
    public decimal? Quantum { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The amount without its rounding.</summary>
    public Money Money => new(Amount, Currency);
}

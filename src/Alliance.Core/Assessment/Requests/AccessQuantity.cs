namespace Alliance.Core;

/// <summary>A quantity of a transaction, or of several together.</summary>
[JsonAnswer]
public sealed partial record AccessQuantity
{
    /// <summary>What is measured.</summary>
    public required Term<QuantityMeasure> Measure { get; init; }

    /// <summary>The transactions that are counted together.</summary>
    public required Term<QuantityBasis> Per { get; init; }

    /// <summary>The currency of a value. Default: none.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>The quantity; for a share, in per cent.</summary>
    public required decimal Value { get; init; }
}

namespace Alliance.Core;

/// <summary>A condition on a quantity of the transaction or of several together, such as the value of an order; all bounds given must hold.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record QuantityTest
{
    /// <summary>What is measured.</summary>
    public required Term<QuantityMeasure> Measure { get; init; }

    /// <summary>The transactions that are counted together.</summary>
    public required Term<QuantityBasis> Per { get; init; }

    /// <summary>The period of the transactions that are counted together. Default: that which <see cref="Per"/> names.</summary>
    public Validity? Period { get; init; }

    /// <summary>The currency of a value. Default: none, for other measures.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>The lowest quantity that passes. Default, for this and the following bounds: no such bound.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The quantity that must be exceeded.</summary>
    public decimal? Above { get; init; }

    /// <summary>The highest quantity that passes.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>The quantity below which it must be.</summary>
    public decimal? Below { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

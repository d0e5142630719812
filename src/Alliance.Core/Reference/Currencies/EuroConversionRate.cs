namespace Alliance.Core;

/// <summary>The irrevocable rate at which the euro took a currency's place (Council Regulation (EC) No 2866/98 and those that amend it).</summary>
public sealed partial record EuroConversionRate
{
    /// <summary>The currency that the euro replaced.</summary>
    public required CurrencyCode Currency { get; init; }

    /// <summary>Units of the currency to one euro, with the six significant digits of the regulation. It is neither rounded nor inverted in conversions.</summary>
    public required decimal Rate { get; init; }

    /// <summary>The day from which it holds: the first on which the euro was the currency.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day on which the old notes and coins were legal tender beside the euro.</summary>
    public required LocalDate DualUntil { get; init; }

    /// <summary>How sure it is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The regulation that fixed it.</summary>
    public ReferenceSource? Source { get; init; }
}

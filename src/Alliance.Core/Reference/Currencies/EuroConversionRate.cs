namespace Alliance.Core;

/// <summary>The irrevocable rate at which the euro replaced a currency (Council Regulation (EC) No 2866/98 and the regulations that amend it).</summary>
[JsonAnswer]
public sealed partial record EuroConversionRate
{
    /// <summary>The currency that the euro replaced.</summary>
    public required CurrencyCode Currency { get; init; }

    /// <summary>
    /// The number of units of the currency for one euro, with the six significant digits of the regulation. It is neither rounded nor inverted in conversions.
    /// </summary>
    public required decimal Rate { get; init; }

    /// <summary>The day from which the rate applies: the first day on which the euro was the currency.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day on which the old notes and coins were legal tender beside the euro.</summary>
    public required LocalDate DualUntil { get; init; }

    /// <summary>How certain the rate is.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The regulation that fixed it.</summary>
    public ReferenceSource? Source { get; init; }
}

namespace Alliance.Core;

/// <summary>The replacement of a currency in a country by another unit, a redenominated one, or the euro.</summary>
[JsonAnswer]
public sealed partial record CurrencySuccession
{
    /// <summary>The currency that was replaced.</summary>
    public required CurrencyCode From { get; init; }

    /// <summary>The country in which the currency was replaced; <see langword="null"/> when it was replaced wherever it was used.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The currency that replaced it.</summary>
    public required CurrencyCode To { get; init; }

    /// <summary>The period in which the replacement applies, from the first day of the new currency on.</summary>
    public Validity Validity { get; init; }

    /// <summary>
    /// The number of units of <see cref="From"/> that became <see cref="ToUnits"/> units of <see cref="To"/>: 1000 RUR became 1 RUB. <see langword="null"/>
    /// when no single factor is documented.
    /// </summary>
    public decimal? FromUnits { get; init; }

    /// <summary>The number of units of <see cref="To"/>, see <see cref="FromUnits"/>; mostly 1. <see langword="null"/> when <see cref="FromUnits"/> is.</summary>
    public decimal? ToUnits { get; init; }

    /// <summary>How certain the day and the factor are.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>The source for this entry; <see langword="null"/> for general knowledge.</summary>
    public ReferenceSource? Source { get; init; }

    /// <summary>Whether one factor applies to all amounts.</summary>
    public bool HasFactor => FromUnits is not null && ToUnits is not null;

    internal bool IsSameStep(CurrencySuccession other) =>
        To == other.To && Validity == other.Validity && FromUnits == other.FromUnits && ToUnits == other.ToUnits;
}

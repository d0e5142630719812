namespace Alliance.Core;

/// <summary>What took a currency's place in a country: another unit, a redenominated one, or the euro.</summary>
public sealed partial record CurrencySuccession
{
    /// <summary>The currency that was replaced.</summary>
    public required CurrencyCode From { get; init; }

    /// <summary>Where. <see langword="null"/>: wherever the currency was used.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The currency in its place.</summary>
    public required CurrencyCode To { get; init; }

    /// <summary>From its first day on.</summary>
    public Validity Validity { get; init; }

    /// <summary>So many units of <see cref="From"/> became <see cref="ToUnits"/> of <see cref="To"/>: 1000 RUR, 1 RUB. <see langword="null"/>: no single factor is documented.</summary>
    public decimal? FromUnits { get; init; }

    /// <summary>See <see cref="FromUnits"/>; mostly 1. <see langword="null"/> with it.</summary>
    public decimal? ToUnits { get; init; }

    /// <summary>How sure day and factor are.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>What it rests on. <see langword="null"/>: general knowledge.</summary>
    public ReferenceSource? Source { get; init; }

    /// <summary>Whether one factor holds for all amounts.</summary>
    public bool HasFactor => FromUnits is not null && ToUnits is not null;

    internal bool IsSameStep(CurrencySuccession other) =>
        To == other.To && Validity == other.Validity && FromUnits == other.FromUnits && ToUnits == other.ToUnits;
}

namespace Alliance.Core;

/// <summary>Dated rates of one currency in another, from one source (SDMX EXR).</summary>
[JsonRecord(RecordKind.ExchangeRates, IsDeciding = true)]
public sealed partial record ExchangeRateSeries : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<ExchangeRateSeries> Id { get; init; }

    /// <summary>The currency of which one unit is priced.</summary>
    public required CurrencyCode Base { get; init; }

    /// <summary>The currency in which it is priced.</summary>
    public required CurrencyCode Quote { get; init; }

    /// <summary>What kind of rate it is.</summary>
    public required Term<RateType> RateType { get; init; }

    /// <summary>The meaning of the days of the points.</summary>
    public required Term<DateBasis> DateBasis { get; init; }

    /// <summary>The rates, by ascending day, at most one per day.</summary>
    public ExchangeRatePoints Points { get; init; }

    /// <summary>
    /// Periods in which the rates are not known, although there may have been some: no rate is carried into them or across them. A gap without an end says that
    /// rates after the last point are not known. Default: none.
    /// </summary>
    public ValueList<Validity> Gaps { get; init; }

    /// <summary>The last day of a series that its publisher has ended. Default: not known to have ended.</summary>
    public LocalDate? Ended { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.ExchangeRates, Id);
}

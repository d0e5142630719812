namespace Alliance.Core;

/// <summary>
/// A price, premium or trade volume in a market and period, or only the direction in which it moved. Observations are aggregates and never name sellers or
/// routes.
/// </summary>
[JsonRecord(RecordKind.MarketObservation)]
public sealed partial record MarketObservation : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<MarketObservation> Id { get; init; }

    /// <summary>The market: a country or an alliance.</summary>
    public required PartyReference Market { get; init; }

    /// <summary>What is measured.</summary>
    public required Term<MarketMeasure> Measure { get; init; }

    /// <summary>The item observed. Default: a class of items, named in <see cref="ItemClass"/>.</summary>
    public Id<TechnologyItem>? Item { get; init; }

    /// <summary>The class of items observed, in words.</summary>
    public LocalizedText ItemClass { get; init; }

    /// <summary>The channel by which the goods reached the market.</summary>
    public Term<MarketChannel> Channel { get; init; }

    /// <summary>The country from which the goods came. Default: not stated, or any.</summary>
    public CountryCode? Origin { get; init; }

    /// <summary>The period observed, with both ends included.</summary>
    public Validity Period { get; init; }

    /// <summary>The figure, or the lower end of a range. Default: only the trend is known.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range; not below <see cref="Value"/>.</summary>
    public decimal? UpperValue { get; init; }

    /// <summary>The unit of the figure.</summary>
    public Term<UnitOfMeasure> Unit { get; init; }

    /// <summary>The currency, when the unit is money.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>The direction in which the figure moved.</summary>
    public Term<Trend> Trend { get; init; }

    /// <summary>What the figure is compared with: "the average of 2021", "list price".</summary>
    public LocalizedText Comparator { get; init; }

    /// <summary>The date of publication. Default: not known.</summary>
    public PartialDate? Published { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.MarketObservation, Id);
}

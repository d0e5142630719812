namespace Alliance.Core;

/// <summary>What is measured, in which unit, and whether higher or lower values are better (IATI indicator).</summary>
[JsonRecord]
public sealed partial record Indicator
{
    /// <summary>What is measured.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The unit of the figures.</summary>
    public required Term<UnitOfMeasure> Unit { get; init; }

    /// <summary>The currency, when the unit is money.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>Whether higher or lower values are better.</summary>
    public Term<Direction> Direction { get; init; }

    /// <summary>Whether a figure covers one year or is the sum of several years.</summary>
    public Term<Accumulation> Accumulation { get; init; }

    /// <summary>Whether figures from several reporters may be added up (IATI <c>aggregation-status</c>).</summary>
    public Term<AggregationStatus> AggregationStatus { get; init; }

    /// <summary>
    /// A value beyond which no figure can go, in the indicator's unit: 100 for a share of a whole. Default: there is none, or none that matters.
    /// </summary>
    public decimal? NaturalLimit { get; init; }

    /// <summary>The same or a similar indicator in other vocabularies: DigComp, ISCED, ISCO.</summary>
    public ValueList<Identifier> References { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

namespace Alliance.Core;

/// <summary>What is measured, in which unit, and which way is better (IATI indicator).</summary>
[JsonRecord]
public sealed partial record Indicator
{
    /// <summary>What is measured.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>In what it is counted.</summary>
    public required Term<UnitOfMeasure> Unit { get; init; }

    /// <summary>The currency, when the unit is money.</summary>
    public CurrencyCode? Currency { get; init; }

    /// <summary>Which way is better.</summary>
    public Term<Direction> Direction { get; init; }

    /// <summary>Whether the figure is of one year or the sum of several.</summary>
    public Term<Accumulation> Accumulation { get; init; }

    /// <summary>Whether figures of several who report may be added up (IATI <c>aggregation-status</c>).</summary>
    public Term<AggregationStatus> AggregationStatus { get; init; }

    /// <summary>A value that no figure can pass, in the indicator's unit: 100 for a share of a whole. Default: none, or none of importance.</summary>
    public decimal? NaturalLimit { get; init; }

    /// <summary>The same or a like indicator in other vocabularies: DigComp, ISCED, ISCO.</summary>
    public ValueList<Identifier> References { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }
}

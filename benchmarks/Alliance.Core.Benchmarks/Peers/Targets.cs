using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainCompetencyTarget : PlainObject
{
    public string? Id { get; set; }
    public string? Owner { get; set; }
    public PlainIndicator? Indicator { get; set; }
    public PlainTargetValue? Target { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainText? Basis { get; set; }
    public PlainPopulation? Population { get; set; }
    public PlainObservation? Baseline { get; set; }
    public List<PlainTargetValue>? Milestones { get; set; }
    public List<PlainObservation>? Observations { get; set; }
    public List<PlainTargetRevision>? Revisions { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainEconomicProjection : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Title { get; set; }
    public string? Subject { get; set; }
    public PlainQuotedAmount? Amount { get; set; }
    public string? Horizon { get; set; }
    public string? Accumulation { get; set; }
    public string? PriceBasis { get; set; }
    public string? PriceYear { get; set; }
    public PlainText? Scenario { get; set; }
    public string? Published { get; set; }
    public PlainQuotedConversion? QuotedConversion { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainDimension : PlainObject
{
    public string? Name { get; set; }
    public string? Value { get; set; }
}

[MemoryPackable]
public sealed partial class PlainIndicator : PlainObject
{
    public PlainText? Title { get; set; }
    public string? Unit { get; set; }
    public string? Currency { get; set; }
    public string? Direction { get; set; }
    public string? Accumulation { get; set; }
    public string? AggregationStatus { get; set; }
    public decimal? NaturalLimit { get; set; }
    public List<PlainIdentifier>? References { get; set; }
}

[MemoryPackable]
public sealed partial class PlainObservation : PlainObject
{
    public string? Period { get; set; }
    public decimal? Value { get; set; }
    public string? Text { get; set; }
    public string? Unit { get; set; }
    public string? Status { get; set; }
    public List<PlainDimension>? Dimensions { get; set; }
    public PlainText? Population { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainPopulation : PlainObject
{
    public PlainText? Description { get; set; }
    public string? Country { get; set; }
    public List<PlainObservation>? Sizes { get; set; }
}

[MemoryPackable]
public sealed partial class PlainTargetRevision : PlainObject
{
    public PlainTargetValue? Target { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainText? Basis { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainTargetValue : PlainObject
{
    public decimal? Value { get; set; }
    public decimal? UpperValue { get; set; }
    public string? Text { get; set; }
    public string? Due { get; set; }
    public string? Kind { get; set; }
}

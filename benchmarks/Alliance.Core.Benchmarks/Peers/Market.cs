using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainMarketObservation : PlainObject
{
    public string? Id { get; set; }
    public string? Market { get; set; }
    public string? Measure { get; set; }
    public string? Item { get; set; }
    public PlainText? ItemClass { get; set; }
    public string? Channel { get; set; }
    public string? Origin { get; set; }
    public PlainValidity? Period { get; set; }
    public decimal? Value { get; set; }
    public decimal? UpperValue { get; set; }
    public string? Unit { get; set; }
    public string? Currency { get; set; }
    public string? Trend { get; set; }
    public PlainText? Comparator { get; set; }
    public string? Published { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainSupplierStance : PlainObject
{
    public string? Id { get; set; }
    public string? Supplier { get; set; }
    public string? Market { get; set; }
    public string? Stance { get; set; }
    public string? Basis { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainText? Detail { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

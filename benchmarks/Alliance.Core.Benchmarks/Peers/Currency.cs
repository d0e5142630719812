using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainExchangeRateSeries : PlainObject
{
    public string? Id { get; set; }
    public string? Base { get; set; }
    public string? Quote { get; set; }
    public string? RateType { get; set; }
    public string? DateBasis { get; set; }
    public List<PlainExchangeRate>? Points { get; set; }
    public List<PlainValidity>? Gaps { get; set; }
    public Day? Ended { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainQuotedAmount : PlainObject
{
    public decimal Amount { get; set; }
    public string? Currency { get; set; }
    public decimal? Quantum { get; set; }
}

[MemoryPackable]
public sealed partial class PlainQuotedConversion : PlainObject
{
    public PlainQuotedAmount? Amount { get; set; }
    public PlainQuotedAmount? Equivalent { get; set; }
    public string? Published { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

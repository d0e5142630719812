namespace Alliance.Core.Benchmarks.Peers;

public sealed class PlainExchangeRateSeries
{
    public string? Id { get; set; }
    public string? Base { get; set; }
    public string? Quote { get; set; }
    public string? RateType { get; set; }
    public string? DateBasis { get; set; }
    public List<PlainExchangeRate>? Points { get; set; }
    public List<PlainValidity>? Gaps { get; set; }
    public string? Ended { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

public sealed class PlainQuotedAmount
{
    public decimal Amount { get; set; }
    public string? Currency { get; set; }
    public decimal? Quantum { get; set; }
}

public sealed class PlainQuotedConversion
{
    public PlainQuotedAmount? Amount { get; set; }
    public PlainQuotedAmount? Equivalent { get; set; }
    public string? Published { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

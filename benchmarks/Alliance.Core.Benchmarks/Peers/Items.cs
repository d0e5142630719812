namespace Alliance.Core.Benchmarks.Peers;

public sealed class PlainItemClassification
{
    public string? Scheme { get; set; }
    public string? Code { get; set; }
    public string? By { get; set; }
    public string? AsOf { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

public sealed class PlainItemCode
{
    public string? Scheme { get; set; }
    public string? Code { get; set; }
}

public sealed class PlainItemParameter
{
    public string? Parameter { get; set; }
    public decimal? Value { get; set; }
    public bool? Holds { get; set; }
    public string? Unit { get; set; }
    public PlainText? Basis { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

public sealed class PlainTechnologyItem
{
    public string? Id { get; set; }
    public PlainText? Name { get; set; }
    public string? Kind { get; set; }
    public string? Maker { get; set; }
    public string? Released { get; set; }
    public List<PlainItemClassification>? Classifications { get; set; }
    public List<PlainItemParameter>? Parameters { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

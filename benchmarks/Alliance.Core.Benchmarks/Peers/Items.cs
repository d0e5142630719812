using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainItemClassification : PlainObject
{
    public string? Scheme { get; set; }
    public string? Code { get; set; }
    public string? By { get; set; }
    public string? AsOf { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainItemCode : PlainObject
{
    public string? Scheme { get; set; }
    public string? Code { get; set; }
}

[MemoryPackable]
public sealed partial class PlainItemNonListing : PlainObject
{
    public string? Scheme { get; set; }
    public string? Code { get; set; }
    public string? By { get; set; }
    public string? AsOf { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainItemParameter : PlainObject
{
    public string? Parameter { get; set; }
    public decimal? Value { get; set; }
    public decimal? BitLength { get; set; }
    public bool? Holds { get; set; }
    public string? Unit { get; set; }
    public PlainText? Basis { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainTechnologyItem : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Name { get; set; }
    public string? Kind { get; set; }
    public string? Maker { get; set; }
    public string? Released { get; set; }
    public List<PlainItemClassification>? Classifications { get; set; }
    public List<PlainItemNonListing>? NotListedIn { get; set; }
    public List<PlainItemParameter>? Parameters { get; set; }
    public List<decimal>? BitLengths { get; set; }
    public List<string>? Parts { get; set; }
    public bool? PartsComplete { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

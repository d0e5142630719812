using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainControlRegime : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Title { get; set; }
    public string? Authority { get; set; }
    public string? Agency { get; set; }
    public string? Status { get; set; }
    public string? Geography { get; set; }
    public List<PlainReachTest>? Reach { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainFactTest : PlainObject
{
    public string? Fact { get; set; }
    public PlainText? Question { get; set; }
    public bool? Holds { get; set; }
}

[MemoryPackable]
public sealed partial class PlainOwnershipTest : PlainObject
{
    public List<string>? Lists { get; set; }
    public List<string>? Parties { get; set; }
    public decimal? ShareAtLeast { get; set; }
}

[MemoryPackable]
public sealed partial class PlainPartyCondition : PlainObject
{
    public List<string>? Roles { get; set; }
    public List<string>? Parties { get; set; }
    public List<string>? Lists { get; set; }
    public PlainGeographicScope? HeadquarteredIn { get; set; }
    public PlainGeographicScope? EstablishedIn { get; set; }
    public PlainOwnershipTest? OwnedBy { get; set; }
}

[MemoryPackable]
public sealed partial class PlainPartyList : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Name { get; set; }
    public string? Authority { get; set; }
    public List<string>? LegalActs { get; set; }
    public List<PlainPartyListMember>? Members { get; set; }
    public PlainValidity? CompleteFor { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainPartyListMember : PlainObject
{
    public string? Party { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainQuantityTest : PlainObject
{
    public string? Measure { get; set; }
    public string? Per { get; set; }
    public PlainValidity? Period { get; set; }
    public string? Currency { get; set; }
    public decimal? AtLeast { get; set; }
    public decimal? Above { get; set; }
    public decimal? AtMost { get; set; }
    public decimal? Below { get; set; }
}

[MemoryPackable]
public sealed partial class PlainReachTest : PlainObject
{
    public string? Basis { get; set; }
    public decimal? Above { get; set; }
    public List<PlainItemCode>? Technologies { get; set; }
    public PlainGeographicScope? Destinations { get; set; }
}

using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainConstraintException : PlainObject
{
    public PlainText? Title { get; set; }
    public PlainConstraintScope? Scope { get; set; }
    public string? RemainingEffect { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainConstraintScope : PlainObject
{
    public PlainText? Description { get; set; }
    public List<PlainItemCriterion>? Items { get; set; }
    public List<string>? Activities { get; set; }
    public PlainGeographicScope? ExportedFrom { get; set; }
    public PlainGeographicScope? Destinations { get; set; }
    public PlainGeographicScope? HeadquarteredIn { get; set; }
    public List<string>? EndUses { get; set; }
    public List<string>? Addressees { get; set; }
    public List<string>? Recipients { get; set; }
    public PlainGeographicScope? TransitThrough { get; set; }
    public PlainGeographicScope? UsedIn { get; set; }
    public List<PlainPartyCondition>? Parties { get; set; }
    public PlainValidity? ContractConcluded { get; set; }
    public List<PlainQuantityTest>? Quantities { get; set; }
    public List<PlainFactTest>? Facts { get; set; }
    public List<PlainConstraintScope>? AnyOf { get; set; }
    public List<PlainConstraintScope>? NoneOf { get; set; }
}

[MemoryPackable]
public sealed partial class PlainEnforcement : PlainObject
{
    public string? State { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainGeographicScope : PlainObject
{
    public List<string>? Groups { get; set; }
    public List<string>? Countries { get; set; }
    public List<string>? Areas { get; set; }
    public List<string>? ExceptGroups { get; set; }
    public List<string>? ExceptCountries { get; set; }
    public List<string>? ExceptAreas { get; set; }
}

[MemoryPackable]
public sealed partial class PlainItemCriterion : PlainObject
{
    public PlainText? Description { get; set; }
    public List<PlainItemCode>? Codes { get; set; }
    public List<string>? Items { get; set; }
    public List<PlainParameterTest>? Tests { get; set; }
    public List<string>? Kinds { get; set; }
    public PlainItemCriterion? Contains { get; set; }
}

[MemoryPackable]
public sealed partial class PlainLegalAct : PlainObject
{
    public string? Id { get; set; }
    public string? Citation { get; set; }
    public PlainText? Title { get; set; }
    public string? Authority { get; set; }
    public string? Url { get; set; }
    public string? Announced { get; set; }
    public string? Published { get; set; }
    public string? Effective { get; set; }
    public string? Compliance { get; set; }
    public string? Repealed { get; set; }
    public List<PlainEnforcement>? Enforcement { get; set; }
    public List<string>? Amends { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainLicenceReviewPolicy : PlainObject
{
    public string? Id { get; set; }
    public string? Constraint { get; set; }
    public string? Policy { get; set; }
    public PlainConstraintScope? Scope { get; set; }
    public PlainValidity? Validity { get; set; }
    public List<string>? LegalActs { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainParameterTest : PlainObject
{
    public string? Parameter { get; set; }
    public decimal? AtLeast { get; set; }
    public decimal? Above { get; set; }
    public decimal? AtMost { get; set; }
    public decimal? Below { get; set; }
    public bool? Holds { get; set; }
}

[MemoryPackable]
public sealed partial class PlainSuspension : PlainObject
{
    public PlainValidity? Validity { get; set; }
    public string? LegalAct { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainTechnologyAccessConstraint : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Title { get; set; }
    public string? Authority { get; set; }
    public string? Agency { get; set; }
    public string? Regime { get; set; }
    public List<PlainReachTest>? Reach { get; set; }
    public List<string>? LegalActs { get; set; }
    public PlainConstraintScope? Scope { get; set; }
    public string? Effect { get; set; }
    public List<PlainConstraintException>? Exceptions { get; set; }
    public PlainValidity? Validity { get; set; }
    public List<PlainSuspension>? Suspensions { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

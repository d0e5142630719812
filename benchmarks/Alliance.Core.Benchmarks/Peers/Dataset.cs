using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainDataset : PlainObject
{
    public string? SchemaVersion { get; set; }
    public string? Id { get; set; }
    public PlainText? Title { get; set; }
    public PlainText? Description { get; set; }
    public Day? KnownAsOf { get; set; }
    public string? Version { get; set; }
    public string? Licence { get; set; }
    public List<PlainSource>? Sources { get; set; }
    public List<PlainStatement>? Statements { get; set; }
    public List<PlainAlliance>? Alliances { get; set; }
    public List<PlainMemberState>? MemberStates { get; set; }
    public List<PlainAssociation>? Associations { get; set; }
    public List<PlainJointProgramme>? JointProgrammes { get; set; }
    public List<PlainCountryGroup>? CountryGroups { get; set; }
    public List<PlainCompetencyTarget>? Targets { get; set; }
    public List<PlainEconomicProjection>? Projections { get; set; }
    public List<PlainExchangeRateSeries>? ExchangeRates { get; set; }
    public List<PlainTechnologyItem>? Items { get; set; }
    public List<PlainLegalAct>? LegalActs { get; set; }
    public List<PlainControlRegime>? Regimes { get; set; }
    public List<PlainPartyList>? PartyLists { get; set; }
    public List<PlainTechnologyAccessConstraint>? Constraints { get; set; }
    public List<PlainLicenceReviewPolicy>? ReviewPolicies { get; set; }
    public List<PlainSupplierStance>? SupplierStances { get; set; }
    public List<PlainMarketObservation>? MarketObservations { get; set; }
}

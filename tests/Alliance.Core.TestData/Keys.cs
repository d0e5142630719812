namespace Alliance.Core.TestData;

/// <summary>The keys of the records of one document: what its references may point at.</summary>
internal sealed class Keys
{
    public List<Id<Source>> Sources { get; } = [];

    public List<Id<Statement>> Statements { get; } = [];

    public List<Id<AiAlliance>> Alliances { get; } = [];

    public List<CountryCode> Countries { get; } = [];

    public List<Id<AiAssociation>> Associations { get; } = [];

    public List<Id<AiAssociation>> Companies { get; } = [];

    public List<Id<CountryGroup>> Groups { get; } = [];

    public List<Id<TechnologyItem>> Items { get; } = [];

    public List<Id<LegalAct>> Acts { get; } = [];

    public List<Id<TechnologyAccessConstraint>> Constraints { get; } = [];

    /// <summary>The regimes, which their records and the constraints under them give the same authority.</summary>
    public List<Id<ControlRegime>> Regimes { get; } = [];

    public Dictionary<Id<ControlRegime>, PartyReference> AuthoritiesOfRegimes { get; } = [];

    public List<Id<PartyList>> PartyLists { get; } = [];

    /// <summary>The constraints with a review policy for all of their scope, of which there is only one.</summary>
    public HashSet<Id<TechnologyAccessConstraint>> WithPolicy { get; } = [];

    /// <summary>Everything that a statement can be about.</summary>
    public List<RecordReference> All { get; } = [];
}

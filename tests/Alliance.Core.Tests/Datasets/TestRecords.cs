namespace Alliance.Core.Tests.Datasets;

/// <summary>Records made by hand, in few words.</summary>
internal static class TestRecords
{
    public static readonly Id<AiAlliance> Brics = new("brics");
    public static readonly Id<AiAlliance> Network = new("ai-alliance-network");

    public static LocalDate Day(string day) => PartialDate.Parse(day).Earliest;

    public static Evidence Sure(Confidence confidence) => new() { Confidence = confidence };

    public static Membership Spell(MembershipStatus status, string validity, Confidence confidence = Confidence.Confirmed, Id<AiAlliance>? alliance = null) => new()
    {
        Alliance = alliance ?? Brics,
        Status = status,
        Validity = Validity.Parse(validity),
        Evidence = Sure(confidence),
    };

    public static MemberState State(string country, params ReadOnlySpan<Membership> spells) => new()
    {
        Country = CountryCode.Parse(country),
        Memberships = [.. spells],
    };

    public static AiAssociation Association(string id, params ReadOnlySpan<Membership> spells) => new()
    {
        Id = new(id),
        Names = [id],
        Memberships = [.. spells],
    };

    public static TechnologyAccessConstraint Constraint(string validity, params ReadOnlySpan<string> acts) => new()
    {
        Id = new("rule"),
        Title = "A rule",
        Authority = CountryCode.US,
        Scope = new(),
        Effect = AccessEffect.LicenceRequired,
        Validity = Validity.Parse(validity),
        LegalActs = [.. acts.ToArray().Select(act => new Id<LegalAct>(act))],
    };

    public static LegalAct Act(string id, params ReadOnlySpan<Enforcement> enforcement) => new() { Id = new(id), Citation = id, EnforcementPeriods = [.. enforcement] };

    public static Enforcement Enforcement(EnforcementState state, string validity, Confidence confidence = Confidence.Confirmed) => new()
    {
        State = state,
        Validity = Validity.Parse(validity),
        Evidence = Sure(confidence),
    };

    /// <summary>The only standing of the only state in BRICS; null when it has none.</summary>
    public static PartyStanding? StandingOn(string day, params ReadOnlySpan<Membership> spells) =>
        new AllianceDataset { MemberStates = [State("KZ", spells)] }.AsOf(Day(day)).StandingsOf(Brics).SingleOrDefault();
}

using System.Text.Json;
using Alliance.Core.Json;
using static Alliance.Core.AccessLevel;

namespace Alliance.Core.Tests.Assessment;

/// <summary>Constraints and requests made by hand, in few words: by default an export from the United States to China, and a licence that it needs.</summary>
internal static class AccessRecords
{
    public static readonly AccessBounds None = new(NoKnownConstraint, NoKnownConstraint);
    public static readonly AccessBounds Licence = new(LicenceRequired, LicenceRequired);
    public static readonly AccessBounds Perhaps = new(NoKnownConstraint, LicenceRequired);

    public static readonly Source Source = new() { Id = new("source"), Title = "A source" };

    public static readonly TechnologyItem Chip = new() { Id = new("chip"), Name = "A chip" };

    public static readonly AccessRequest Export = new()
    {
        Item = Chip,
        Activity = AccessActivity.Export,
        ExportedFrom = (Place)CountryCode.US,
        Destination = (Place)CountryCode.CN,
        Via = AccessRequest.Direct,
        EndUse = EndUse.Civil,
        NoPartyIsListed = true,
        Day = new(2024, 3, 1),
    };

    public static TechnologyAccessConstraint Rule(ConstraintScope scope) => new()
    {
        Id = new("rule"),
        Title = "A rule",
        Authority = CountryCode.US,
        Scope = scope,
        Effect = AccessEffect.LicenceRequired,
        Validity = Validity.From(2010, 1, 1),
    };

    public static AllianceDataset Records(params ReadOnlySpan<TechnologyAccessConstraint> rules) => new() { Sources = [Source], Items = [Chip], Constraints = [.. rules] };

    /// <summary>Evidence of any confidence; a claim that is disputed or refuted has a source on both sides.</summary>
    public static Evidence Sure(Confidence confidence) => new()
    {
        Confidence = confidence,
        Citations = [new() { Source = Source.Id }],
        ContradictedBy = confidence is Confidence.Disputed or Confidence.Refuted ? [new() { Source = Source.Id }] : [],
    };

    public static AccessParty Party(PartyRole role, string name) => new() { Roles = [role], Party = PartyReference.Parse(name) };

    public static AccessRequest With(params ReadOnlySpan<ItemParameter> parameters) => Export with { Item = Chip with { Parameters = [.. parameters] } };

    public static ConstraintScope Tested(params ReadOnlySpan<ParameterTest> tests) => new() { Items = [new() { Tests = [.. tests] }] };

    /// <summary>A random sample, to be read.</summary>
    public static string Print((AllianceDataset Dataset, AccessRequest Request) sample) =>
        $"{JsonSerializer.Serialize(sample.Request)}\n{AllianceJson.WriteString(new AllianceDataset { Constraints = sample.Dataset.Constraints })}";

    /// <summary>What is required by one rule with a scope, as far as it is enforced.</summary>
    public static AccessBounds Under(ConstraintScope scope, AccessRequest request) => Under(Rule(scope), request);

    public static AccessBounds Under(TechnologyAccessConstraint rule, AccessRequest request) => Enforced(Records(rule), request);

    public static AccessBounds Enforced(AllianceDataset dataset, AccessRequest request) => AccessIndex.Of(dataset).Outcome(request).Enforced;
}

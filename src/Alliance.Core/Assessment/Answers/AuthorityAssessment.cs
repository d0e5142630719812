using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>What one authority requires.</summary>
[JsonAnswer]
public sealed partial record AuthorityAssessment
{
    /// <summary>The authority.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>What it requires, by the law on the books.</summary>
    public required AccessBounds OnTheBooks { get; init; }

    /// <summary>What it requires, as far as its law is enforced.</summary>
    public required AccessBounds Enforced { get; init; }

    /// <summary>How it would review an application for a licence, by the constraints that certainly apply. Default: none recorded, or no licence is certainly required.</summary>
    [JsonRequired]
    public PolicyBounds Policy { get; init; }

    /// <summary>The constraints that certainly apply and require a licence, and of which it is possible that no policy is recorded, by id. Default: a policy is recorded for each of them.</summary>
    public ValueList<Id<TechnologyAccessConstraint>> WithoutPolicy { get; init; }
}

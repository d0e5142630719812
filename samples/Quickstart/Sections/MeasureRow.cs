using Alliance.Core;

namespace Quickstart;

/// <summary>A constraint on the day, and how applications under it are reviewed.</summary>
internal sealed record MeasureRow(
    Id<TechnologyAccessConstraint> Id,
    string Title,
    string Authority,
    string? Agency,
    Term<AccessEffect> Effect,
    IReadOnlyList<Term<ReviewPolicy>> ReviewPolicies,
    Truth OnTheBooks,
    Truth Suspended,
    Truth Enforced,
    Validity Validity,
    IReadOnlyList<LegalActRow> LegalActs,
    Evidence Evidence)
{
    /// <summary>Under which heading people find it; a method, and so no member in JSON.</summary>
    public MeasureState State() => (OnTheBooks, Suspended, Enforced) switch
    {
        (Truth.True, _, Truth.True) => MeasureState.Enforced,
        (Truth.True, Truth.True, _) => MeasureState.Suspended,
        (Truth.True, _, Truth.False) => MeasureState.NotEnforced,
        _ => MeasureState.NotCertain,
    };
}

/// <summary>What a constraint rests on.</summary>
internal sealed record LegalActRow(Id<LegalAct> Id, string Citation, string? Url);

/// <summary>How a constraint stands, in the order in which people read it.</summary>
internal enum MeasureState
{
    Enforced,
    Suspended,
    NotEnforced,
    NotCertain,
}

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
    /// <summary>Returns the state that selects its table. This is a method and not a property, so that JSON has no member for it.</summary>
    public MeasureState State() => (OnTheBooks, Suspended, Enforced) switch
    {
        (Truth.True, _, Truth.True) => MeasureState.Enforced,
        (Truth.True, Truth.True, _) => MeasureState.Suspended,
        (Truth.True, _, Truth.False) => MeasureState.NotEnforced,
        _ => MeasureState.NotCertain,
    };
}

/// <summary>A legal act on which a constraint is based.</summary>
internal sealed record LegalActRow(Id<LegalAct> Id, string Citation, string? Url);

/// <summary>The state of a constraint, in the order in which the tables are shown.</summary>
internal enum MeasureState
{
    Enforced,
    Suspended,
    NotEnforced,
    NotCertain,
}

namespace Alliance.Core;

/// <summary>
/// One legal obligation over time: what an authority prohibits, or allows only under conditions, to be done with an item towards a recipient (TARIC measure).
/// </summary>
[JsonRecord(RecordKind.Constraint, IsDeciding = true)]
public sealed partial record TechnologyAccessConstraint : IRecord
{
    /// <summary>The id by which other records refer to this one.</summary>
    public required Id<TechnologyAccessConstraint> Id { get; init; }

    /// <summary>A short description of the constraint.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The state or union whose law it is.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The agency that administers it: "BIS", "METI".</summary>
    public string? Agency { get; init; }

    /// <summary>The body of law that it belongs to. Default: not stated.</summary>
    public Id<ControlRegime>? Regime { get; init; }

    /// <summary>
    /// The grounds on which it reaches a transaction, in place of those of its regime: any of these. Empty: those of the regime or, without one, transactions from the territory of the
    /// authority, and it is unknown which others.
    /// </summary>
    public ValueList<ReachTest> Reach { get; init; }

    /// <summary>The acts on which it is based.</summary>
    public ValueList<Id<LegalAct>> LegalActs { get; init; }

    /// <summary>The transactions to which it applies.</summary>
    public required ConstraintScope Scope { get; init; }

    /// <summary>What it requires.</summary>
    public required Term<AccessEffect> Effect { get; init; }

    /// <summary>The exceptions to it.</summary>
    public ValueList<ConstraintException> Exceptions { get; init; }

    /// <summary>The period in which it is on the books: in the law, whether or not it is enforced.</summary>
    public Validity Validity { get; init; }

    /// <summary>The periods in which it is suspended.</summary>
    public ValueList<Suspension> Suspensions { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Constraint, Id);
}

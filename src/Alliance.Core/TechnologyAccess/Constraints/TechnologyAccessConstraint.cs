namespace Alliance.Core;

/// <summary>One obligation in force over time: who says what may not, or not without more, be done with which item, towards whom (TARIC measure).</summary>
[JsonRecord(RecordKind.Constraint, IsDeciding = true)]
public sealed partial record TechnologyAccessConstraint : IRecord
{
    /// <summary>The key.</summary>
    public required Id<TechnologyAccessConstraint> Id { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The state or union whose law it is.</summary>
    public required PartyReference Authority { get; init; }

    /// <summary>The agency that administers it: "BIS", "METI".</summary>
    public string? Agency { get; init; }

    /// <summary>The acts on which it rests.</summary>
    public ValueList<Id<LegalAct>> LegalActs { get; init; }

    /// <summary>What it reaches.</summary>
    public required ConstraintScope Scope { get; init; }

    /// <summary>What it asks for.</summary>
    public required Term<AccessEffect> Effect { get; init; }

    /// <summary>What it leaves out.</summary>
    public ValueList<ConstraintException> Exceptions { get; init; }

    /// <summary>From when until when it is on the books.</summary>
    public Validity Validity { get; init; }

    /// <summary>Times in which it is suspended.</summary>
    public ValueList<Suspension> Suspensions { get; init; }

    /// <inheritdoc/>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc/>
    public UnknownMembers Unknown { get; init; }

    /// <inheritdoc/>
    public RecordReference Reference => RecordReference.To(RecordKind.Constraint, Id);
}

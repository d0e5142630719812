namespace Alliance.Core;

/// <summary>How a constraint stands on a day. A rule can be on the books and not enforced; both are said.</summary>
/// <remarks>
/// A legal act that the dataset doesn't hold leaves both unknown, never guessed; so do acts that disagree. An act that is certainly not yet in
/// effect has no say; nor has one whose evidence is weak beside one whose evidence is firm.
/// </remarks>
public sealed record ConstraintStanding
{
    internal ConstraintStanding(TechnologyAccessConstraint constraint, LegalBasis basis, LocalDate day)
    {
        Constraint = constraint;
        OnTheBooks = constraint.Validity.Covers(day) & constraint.Evidence.Stands & basis.IsOnTheBooks;
        Truth suspended = Truth.False;
        foreach (Suspension suspension in constraint.Suspensions)
            suspended |= suspension.Validity.Covers(day) & suspension.Evidence.Within(constraint).Stands;
        Suspended = suspended;
        Enforced = OnTheBooks & suspended.Not() & basis.IsEnforced;
        LegalActs = basis.Acts;
        MissingLegalActs = basis.Missing;
        DecidedBy = [constraint.Reference, .. basis.DecidedBy];
    }

    /// <summary>The constraint.</summary>
    public TechnologyAccessConstraint Constraint { get; }

    /// <summary>Whether it is on the books: within its time, by its evidence, and resting on legal acts that are not repealed.</summary>
    public Truth OnTheBooks { get; }

    /// <summary>Whether it is suspended. A constraint that is suspended stays on the books.</summary>
    public Truth Suspended { get; }

    /// <summary>
    /// Whether it is enforced: on the books, not suspended, its legal acts to be complied with by the day (<see cref="LegalAct.Compliance"/>), and
    /// neither stayed nor left unenforced. Where nothing is said about enforcement, it is.
    /// </summary>
    public Truth Enforced { get; }

    /// <summary>The legal acts on which it rests, in the order of the constraint.</summary>
    public ValueList<LegalAct> LegalActs { get; }

    /// <summary>The legal acts that it names and the dataset doesn't hold. Default: none.</summary>
    public ValueList<Id<LegalAct>> MissingLegalActs { get; }

    /// <summary>The constraint itself, then the legal acts that had a say.</summary>
    public ValueList<RecordReference> DecidedBy { get; }
}

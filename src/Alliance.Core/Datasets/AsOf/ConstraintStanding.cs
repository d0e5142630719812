namespace Alliance.Core;

/// <summary>How a constraint stands on a day. A rule can be on the books and not enforced; both are said.</summary>
/// <remarks>
/// A legal act that the dataset doesn't hold leaves both unknown, never guessed; so do acts that disagree. An act that is certainly not yet in
/// effect has no say; nor has one whose evidence is weak beside one whose evidence is firm.
/// </remarks>
public sealed partial record ConstraintStanding
{
    internal ConstraintStanding(TechnologyAccessConstraint constraint, LegalBasis basis, LocalDate day)
    {
        Constraint = constraint;
        List<NotUnderstood> notUnderstood = [];
        var search = UnderstandingSearch.Into(constraint.Reference, notUnderstood);
        search.Word("effect", constraint.Effect.Word);
        int always = notUnderstood.Count;
        search.Members(constraint.Unknown);
        search.Inside("evidence", constraint.Evidence);
        OnTheBooks = constraint.Validity.Covers(day) & constraint.Understood & constraint.Evidence.IsSupported & basis.IsOnTheBooks;
        Truth suspended = Truth.False;
        for (int i = 0; i < constraint.Suspensions.Count; i++)
        {
            Suspension suspension = constraint.Suspensions[i];
            Truth held = suspension.Validity.Covers(day) & suspension.Understood & suspension.Evidence.StandsWithin(constraint);
            suspended |= held;
            if (held == Truth.Unknown)
                search.Item("suspensions", i, suspension);
        }
        Suspended = suspended;
        Enforced = OnTheBooks & suspended.Not() & basis.IsEnforced;
        basis.AddNotUnderstood(notUnderstood);
        NotUnderstood = Enforced == Truth.Unknown || OnTheBooks == Truth.Unknown || Suspended == Truth.Unknown ? [.. notUnderstood] : [.. notUnderstood.Take(always)];
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

    /// <summary>
    /// What this version does not understand in the constraint, its evidence, its suspensions and its legal acts, where one of the answers is unknown;
    /// and always an effect that is a word it does not know, which may ask for anything from nothing to a prohibition. What the constraint reaches and leaves out is another question. Default: nothing.
    /// </summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The constraint itself, then the legal acts that had a say.</summary>
    public ValueList<RecordReference> DecidedBy { get; }
}

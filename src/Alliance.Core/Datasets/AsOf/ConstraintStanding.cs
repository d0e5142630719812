namespace Alliance.Core;

/// <summary>The status of a constraint on a day. A constraint can be on the books and not enforced; both are stated.</summary>
/// <remarks>
/// Both are unknown where a legal act is not in the dataset, or where acts contradict each other. An act that is certainly not yet in
/// effect is not considered; nor is one with weak evidence beside one with strong evidence.
/// </remarks>
[JsonAnswer]
public sealed partial record ConstraintStanding
{
    private ConstraintStanding(TechnologyAccessConstraint constraint, LegalBasis basis, LocalDate day)
    {
        Constraint = constraint;
        List<NotUnderstood> notUnderstood = [];
        var search = UnderstandingSearch.Into(constraint.Reference, notUnderstood);
        search.Word("effect", constraint.Effect.Word);
        int always = notUnderstood.Count;
        search.Members(constraint.Unknown);
        search.Inside("evidence", constraint.Evidence);
        // Where no start is stated, the legal acts state it.
        Truth covers = basis.StatesStart && constraint.Validity.Start.Kind == ValidityBoundKind.Unknown ? HostTime.Of(constraint.Validity).Covers(day) : constraint.Validity.Covers(day);
        OnTheBooks = covers & constraint.Understood & constraint.Evidence.IsSupported & basis.IsOnTheBooks;
        // A constraint of which no start or end is known limits its suspensions by neither.
        Truth stated = HostTime.Of(constraint.Validity).Covers(day), suspended = Truth.False;
        for (int i = 0; i < constraint.Suspensions.Count; i++)
        {
            Suspension suspension = constraint.Suspensions[i];
            Truth held = suspension.Validity.Covers(day) & suspension.Understood & suspension.Evidence.IsSupportedWithin(constraint);
            suspended |= held;
            if (held == Truth.Unknown)
                search.Item("suspensions", i, suspension);
        }
        IsSuspended = stated & suspended;
        Enforced = OnTheBooks & suspended.Not() & basis.IsEnforced;
        basis.AddNotUnderstood(notUnderstood);
        NotUnderstood = Enforced == Truth.Unknown || OnTheBooks == Truth.Unknown || IsSuspended == Truth.Unknown ? [.. notUnderstood] : [.. notUnderstood.Take(always)];
        LegalActs = basis.Acts;
        MissingLegalActs = basis.Missing;
        DecidedBy = [constraint.Reference, .. basis.DecidedBy];
    }

    /// <summary>The constraint.</summary>
    public TechnologyAccessConstraint Constraint { get; }

    /// <summary>Whether it is on the books: within its validity, supported by its evidence, and based on legal acts that are not repealed.</summary>
    public Truth OnTheBooks { get; }

    /// <summary>Whether it is suspended. A constraint that is suspended stays on the books.</summary>
    public Truth IsSuspended { get; }

    /// <summary>
    /// Whether it is enforced: on the books, not suspended, with legal acts that must be complied with on the day (<see cref="LegalAct.ComplianceFrom"/>) and are
    /// neither stayed nor unenforced. An act without enforcement periods is enforced.
    /// </summary>
    public Truth Enforced { get; }

    /// <summary>The legal acts on which it is based, in the order of the constraint.</summary>
    public ValueList<LegalAct> LegalActs { get; }

    /// <summary>The legal acts that it names and that are not in the dataset. Default: none.</summary>
    public ValueList<Id<LegalAct>> MissingLegalActs { get; }

    /// <summary>
    /// What this version does not understand in the constraint, its evidence, its suspensions and its legal acts, where one of the answers is unknown;
    /// and always an effect that this version does not know, which may mean anything from no restriction to a prohibition. The scope and the exceptions of the constraint are not examined. Default: nothing.
    /// </summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The constraint itself, then the legal acts that were considered.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>The status of a constraint on a day, also where it is certainly not on the books.</summary>
    internal static ConstraintStanding Of(TechnologyAccessConstraint constraint, DatasetIndex index, LocalDate day) =>
        new(constraint, new LegalBasis(index, constraint.LegalActs, day), day);
}

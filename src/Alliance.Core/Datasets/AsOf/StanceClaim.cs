namespace Alliance.Core;

/// <summary>One record of a supplier's stance, as it bears on a day.</summary>
public sealed partial record StanceClaim : IDatedClaim
{
    internal StanceClaim(SupplierStance stance, LocalDate day)
    {
        Stance = stance;
        Covers = stance.Validity.Covers(day);
        Held = Covers & stance.Understood & stance.Evidence.Stands;
        NotUnderstood = Held == Truth.False ? [] : UnderstandingSearch.In(stance.Reference, stance);
    }

    /// <summary>The record.</summary>
    public SupplierStance Stance { get; }

    /// <summary>Whether its time covers the day.</summary>
    public Truth Covers { get; }

    /// <summary>Whether the claim, taken by itself, holds on the day: <see cref="Covers"/> and <see cref="Evidence.Stands"/>.</summary>
    public Truth Held { get; }

    /// <summary>What this version does not understand in the record, where it may hold. Default: it understands all.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    Validity IDatedClaim.Validity => Stance.Validity;

    Evidence IDatedClaim.Evidence => Stance.Evidence;
}

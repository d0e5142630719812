namespace Alliance.Core;

/// <summary>One record of a supplier's stance, as it bears on a day.</summary>
public sealed record StanceClaim : IDatedClaim
{
    internal StanceClaim(SupplierStance stance, LocalDate day)
    {
        Stance = stance;
        Covers = stance.Validity.Covers(day);
        Held = Covers & stance.Evidence.Stands;
    }

    /// <summary>The record.</summary>
    public SupplierStance Stance { get; }

    /// <summary>Whether its time covers the day.</summary>
    public Truth Covers { get; }

    /// <summary>Whether the claim, taken by itself, holds on the day: <see cref="Covers"/> and <see cref="Evidence.Stands"/>.</summary>
    public Truth Held { get; }

    Validity IDatedClaim.Validity => Stance.Validity;

    Evidence IDatedClaim.Evidence => Stance.Evidence;
}

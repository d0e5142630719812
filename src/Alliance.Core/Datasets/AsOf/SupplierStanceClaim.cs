namespace Alliance.Core;

/// <summary>One record of a supplier's stance, and whether it holds on a day.</summary>
[JsonAnswer]
public sealed partial record SupplierStanceClaim : IDatedClaim
{
    internal SupplierStanceClaim(SupplierStance stance, DatasetIndex index, LocalDate day)
    {
        Record = stance;
        Covers = stance.Validity.Covers(day);
        MarketExists = stance.Market.Alliance is { } market ? AllianceTime.Allows(index.Find(market), MembershipStatus.Member, day) : Truth.True;
        Holds = Covers & MarketExists & stance.Understood & stance.Evidence.IsSupported;
        NotUnderstood = Holds == Truth.False ? [] : UnderstandingSearch.In(stance.Reference, stance);
    }

    /// <summary>The record.</summary>
    public SupplierStance Record { get; }

    /// <summary>Whether its validity covers the day.</summary>
    public Truth Covers { get; }

    /// <summary>
    /// Whether the market exists on the day, if it is an alliance: as far as its record states it. True for a country, and where the dataset does not contain the alliance or its record states
    /// no such date. Dates on weak evidence limit nothing for certain.
    /// </summary>
    public Truth MarketExists { get; }

    /// <summary>Whether the claim, taken by itself, holds on the day: <see cref="Covers"/>, <see cref="MarketExists"/> and <see cref="Evidence.IsSupported"/>; never true where something in it is not understood.</summary>
    public Truth Holds { get; }

    /// <summary>What this version does not understand in the record, where it may hold. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    Validity IDatedClaim.Validity => Record.Validity;

    Evidence IDatedClaim.Evidence => Record.Evidence;
}

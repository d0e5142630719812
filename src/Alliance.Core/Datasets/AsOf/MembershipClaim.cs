namespace Alliance.Core;

/// <summary>One spell of a party in an alliance, as it bears on a day.</summary>
public sealed record MembershipClaim : IDatedClaim
{
    internal MembershipClaim(Spell spell, LocalDate day)
    {
        Party = spell.Party;
        Membership = spell.Membership;
        Record = spell.Record.Reference;
        Evidence = spell.Membership.Evidence.Within(spell.Record);
        Covers = spell.Membership.Validity.Covers(day);
        Held = Covers & Evidence.Stands;
    }

    /// <summary>Whose spell it is.</summary>
    public PartyReference Party { get; }

    /// <summary>In which alliance.</summary>
    public Id<AiAlliance> Alliance => Membership.Alliance;

    /// <summary>The spell, as the record states it.</summary>
    public Membership Membership { get; }

    /// <summary>The record that holds the spell: a member state, an association or an alliance.</summary>
    public RecordReference Record { get; }

    /// <summary>How sure the spell is: its own evidence, with the confidence of the record where the spell states none.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether the time of the spell covers the day.</summary>
    public Truth Covers { get; }

    /// <summary>
    /// Whether the claim, taken by itself, holds on the day: <see cref="Covers"/> and <see cref="Evidence.Stands"/>. What other claims say is
    /// weighed in <see cref="PartyStanding.Held"/>.
    /// </summary>
    public Truth Held { get; }

    Validity IDatedClaim.Validity => Membership.Validity;
}

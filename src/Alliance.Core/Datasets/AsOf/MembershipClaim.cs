namespace Alliance.Core;

/// <summary>One spell of a party in an alliance, and whether it holds on a day.</summary>
public sealed partial record MembershipClaim : IDatedClaim
{
    internal MembershipClaim(Spell spell, LocalDate day)
    {
        Party = spell.Holder.Party;
        Membership = spell.Membership;
        Record = spell.Holder.Reference;
        Evidence = spell.Membership.Evidence.Within(spell.Holder.Record);
        Covers = spell.Membership.Validity.Covers(day);
        Truth understood = Membership.Understood & Membership.Evidence.UnderstoodWithin(spell.Holder.Record);
        Holds = Covers & Evidence.IsSupported & understood;
        NotUnderstood = Holds == Truth.False || (understood == Truth.True && Evidence.Confidence.IsKnown) ? [] : NotUnderstoodOf(spell);
    }

    /// <summary>The party that has the spell.</summary>
    public PartyReference Party { get; }

    /// <summary>The alliance.</summary>
    public Id<AiAlliance> Alliance => Membership.Alliance;

    /// <summary>The spell, as the record states it.</summary>
    public Membership Membership { get; }

    /// <summary>The record that holds the spell: a member state, an association or an alliance.</summary>
    public RecordReference Record { get; }

    /// <summary>The evidence for the spell: its own, with the confidence of the record where the spell states none.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether the validity of the spell covers the day.</summary>
    public Truth Covers { get; }

    /// <summary>
    /// Whether the claim, taken by itself, holds on the day: <see cref="Covers"/> and <see cref="Evidence.IsSupported"/>; never true where
    /// something in it is not understood. Other claims are taken into account by <see cref="PartyStanding.Holds"/>.
    /// </summary>
    public Truth Holds { get; }

    /// <summary>What this version does not understand in the spell and its evidence, where it may hold. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    Validity IDatedClaim.Validity => Membership.Validity;

    private static ValueList<NotUnderstood> NotUnderstoodOf(Spell spell)
    {
        List<NotUnderstood> found = [];
        var search = UnderstandingSearch.Into(spell.Holder.Reference, found);
        search.Item("memberships", spell.Place, spell.Membership);
        search.EvidenceOf(spell.Holder.Record, insideOf: spell.Membership.Evidence);
        return [.. found];
    }
}

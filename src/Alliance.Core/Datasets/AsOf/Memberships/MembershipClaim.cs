namespace Alliance.Core;

/// <summary>One spell of a party in an alliance, and whether it holds on a day.</summary>
[JsonAnswer]
public sealed partial record MembershipClaim : IDatedClaim
{
    internal MembershipClaim(Spell spell, AiAlliance? alliance, LocalDate day)
    {
        Party = spell.Holder.Party;
        Membership = spell.Membership;
        Record = spell.Holder.Reference;
        Evidence = spell.Evidence;
        Covers = spell.Membership.Validity.Covers(day);
        AllianceAllows = AllianceTime.Allows(alliance, Membership.Status, day);
        Truth understood = spell.Understood;
        Holds = Covers & AllianceAllows & Evidence.IsSupported & understood;
        NotUnderstood = Holds == Truth.False || (understood == Truth.True && Evidence.Confidence.IsKnown) ? [] : NotUnderstoodOf(spell);
    }

    /// <summary>The party that has the spell.</summary>
    public PartyReference Party { get; }

    /// <summary>The alliance.</summary>
    public Id<AiAlliance> Alliance => Membership.Alliance;

    /// <summary>The spell, as the record states it.</summary>
    public Membership Membership { get; }

    /// <summary>The record that lists the spell: a member state, an association or an alliance; or the country group that lists the members of the alliance.</summary>
    public RecordReference Record { get; }

    /// <summary>The evidence for the spell: its own, with the confidence of the record where the spell states none.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether the validity of the spell covers the day.</summary>
    public Truth Covers { get; }

    /// <summary>
    /// Whether the alliance exists on the day, as far as its record states it: a membership does not outlast the alliance, nor begin before it. An invitation, an
    /// application, an interest and a refusal can precede the alliance. True where the dataset does not contain the alliance, or its record states no such date.
    /// </summary>
    public Truth AllianceAllows { get; }

    /// <summary>
    /// Whether the claim, taken by itself, holds on the day: <see cref="Covers"/>, <see cref="AllianceAllows"/> and <see cref="Evidence.IsSupported"/>; never true where
    /// something in it is not understood. Other claims are taken into account by <see cref="PartyStanding.Holds"/>.
    /// </summary>
    public Truth Holds { get; }

    /// <summary>Why <see cref="Holds"/> is unknown; <see cref="UnknownReason.None"/> where it is not.</summary>
    public UnknownReason UnknownReason =>
        Holds != Truth.Unknown ? UnknownReason.None
        : Covers == Truth.Unknown ? UnknownReason.DateIsNotExact
        : AllianceAllows == Truth.Unknown ? UnknownReason.AllianceMayNotExist
        : !NotUnderstood.IsEmpty ? UnknownReason.NotUnderstood
        : Evidence.Confidence == Confidence.Disputed ? UnknownReason.SourcesContradictEachOther
        : UnknownReason.ClaimIsNotReliable;

    /// <summary>What this version does not understand in the spell and its evidence, where it may hold. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    Validity IDatedClaim.Validity => Membership.Validity;

    internal static ValueList<NotUnderstood> NotUnderstoodOf(Spell spell)
    {
        List<NotUnderstood> found = [];
        var search = UnderstandingSearch.Into(spell.Holder.Reference, found);
        if (spell.Holder.Record is CountryGroup group)
        {
            search.Members(group.Unknown);
            search.Item(spell.Holder.List, spell.Place, group.Members[spell.Place]);
        }
        else
        {
            search.Item(spell.Holder.List, spell.Place, spell.Membership);
        }
        search.EvidenceOf(spell.Holder.Record, insideOf: spell.Membership.Evidence);
        return [.. found];
    }
}

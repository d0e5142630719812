namespace Alliance.Core.Validation;

/// <summary>
/// Periods of one party on a list, which must not overlap. A member that is refuted, or has a confidence that this version does not know, is not considered, nor is one
/// without a party, which is reported by another rule.
/// </summary>
internal readonly struct SpellsOnList : ISpells<PartyListMember>
{
    public static Validity ValidityOf(PartyListMember item) => item.Validity;

    public static bool Counts(PartyListMember item) =>
        !item.Party.IsDefault && (item.Evidence is not { } evidence || (evidence.Confidence != Confidence.Refuted && evidence.Confidence.IsKnown));

    public static int Compare(PartyListMember one, PartyListMember other) => one.Party.CompareTo(other.Party);

    public static bool Clash(PartyListMember one, PartyListMember other) => true;
}

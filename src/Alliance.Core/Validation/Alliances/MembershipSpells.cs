namespace Alliance.Core.Validation;

/// <summary>
/// Spells with the same status in one alliance, which must not overlap. A membership that is refuted, or has a confidence that this version does not know, is
/// not considered.
/// </summary>
internal readonly struct SpellsInOneStanding : ISpells<Membership>
{
    public static Validity ValidityOf(Membership item) => item.Validity;

    public static bool Counts(Membership item) => item.Evidence is not { } evidence || (evidence.Confidence != Confidence.Refuted && evidence.Confidence.IsKnown);

    public static int Compare(Membership one, Membership other) =>
        one.Alliance.CompareTo(other.Alliance) is var order and not 0 ? order : one.Status.CompareTo(other.Status);

    public static bool Clash(Membership one, Membership other) => true;
}

/// <summary>Confirmed spells with different statuses in one alliance, which must not overlap.</summary>
internal readonly struct SpellsInTwoStandings : ISpells<Membership>
{
    public static Validity ValidityOf(Membership item) => item.Validity;

    public static bool Counts(Membership item) => item.Evidence?.Confidence == Confidence.Confirmed;

    public static int Compare(Membership one, Membership other) => one.Alliance.CompareTo(other.Alliance);

    public static bool Clash(Membership one, Membership other) => one.Status != other.Status && one.Status.IsKnown && other.Status.IsKnown;
}

/// <summary>
/// Periods of one country in a group, which must not overlap. A member that is refuted, or has a confidence that this version does not know, is not considered.
/// </summary>
internal readonly struct SpellsInGroup : ISpells<GroupMember>
{
    public static Validity ValidityOf(GroupMember item) => item.Validity;

    public static bool Counts(GroupMember item) => item.Evidence is not { } evidence || (evidence.Confidence != Confidence.Refuted && evidence.Confidence.IsKnown);

    public static int Compare(GroupMember one, GroupMember other) => one.Country.CompareTo(other.Country);

    public static bool Clash(GroupMember one, GroupMember other) => true;
}

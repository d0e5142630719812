namespace Alliance.Core;

/// <summary>The period in which an alliance allows memberships, as far as its record states it. A date that is not stated limits nothing.</summary>
internal static class AllianceTime
{
    /// <summary>Whether an alliance allows a status on a day: from the day on which it was founded, or its text adopted, until the day before it was dissolved.</summary>
    /// <param name="alliance">The alliance; null when the dataset does not contain it.</param>
    /// <param name="status">The status.</param>
    /// <param name="day">The day.</param>
    public static Truth Allows(AiAlliance? alliance, Term<MembershipStatus> status, LocalDate day) =>
        alliance is null ? Truth.True
        : ((StartFor(alliance, status) is { } start ? Validity.From(start).Covers(day) : Truth.True)
            & (alliance.Dissolved is { } dissolved ? Validity.From(dissolved).Covers(day).Not() : Truth.True))
            // Dates on weak evidence limit nothing for certain, and those of a refuted record nothing at all.
            | alliance.Evidence.IsSupported.Not();

    /// <summary>The period in which spells with a status can lie; the day of the dissolution is included, on which spells are often said to end.</summary>
    public static Validity Period(AiAlliance alliance, Term<MembershipStatus> status) =>
        new(StartFor(alliance, status) is { } start ? start : ValidityBound.Open, alliance.Dissolved is { } dissolved ? dissolved : ValidityBound.Open);

    /// <summary>The days on which it can differ from the day before whether an alliance allows a status.</summary>
    public static ChangeDays DaysOf(AiAlliance alliance) =>
        new ChangeDays().AddStart(StartFor(alliance, MembershipStatus.Member)).AddStart(StartFor(alliance, MembershipStatus.Party)).AddStart(alliance.Dissolved);

    /// <summary>
    /// A status that can precede the alliance (invited, applicant, interested, declined), and one that is not known, has no earliest day. A text is signed once it is
    /// adopted, before the body that it founds exists.
    /// </summary>
    private static PartialDate? StartFor(AiAlliance alliance, Term<MembershipStatus> status)
    {
        if (!status.TryGetKnown(out MembershipStatus known))
            return null;
        return known switch
        {
            MembershipStatus.Invited or MembershipStatus.Applicant or MembershipStatus.Interested or MembershipStatus.Declined => null,
            MembershipStatus.Signatory or MembershipStatus.Party => alliance.Adopted ?? alliance.OpenedForSignature,
            _ => alliance.Founded ?? alliance.Adopted,
        };
    }
}

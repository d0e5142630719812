namespace Alliance.Core.Validation;

[RulesOf(typeof(MemberState))]
internal static partial class MemberStateRules
{
    private static readonly Rule NoCountry = Rule.Error(3301, "country", "A member state must name its country.");
    private static readonly Rule UnlistedCountry =
        Rule.Warning(3302, "country", "The country code should be one that ISO 3166-1 currently assigns, or the four-letter code of a former country (ISO 3166-3); the code is kept.");
    private static readonly Rule DoubledMembership =
        Rule.Warning(3303, "memberships", "Spells with the same status in one alliance should not overlap; this one certainly overlaps another.", RuleSet.Meaning);
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3304, "memberships", "Confirmed spells with different statuses in one alliance should not overlap; this one certainly overlaps another.", RuleSet.Meaning);

    private static readonly Rule BeyondCountry = Rule.Error(
        3305, "memberships", "A former country's spell must end by the day on which the country's codes were withdrawn; this one certainly extends beyond it.", RuleSet.Meaning);

    private static readonly Rule BeforeCountry = Rule.Warning(
        3306, "memberships", "The country's code should have been assigned by the end of the spell; ISO 3166 assigned this one later.", RuleSet.Meaning);

    public static bool Check(MemberState record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Country.IsDefault || sink.Broken(NoCountry))
            && (VocabularyForm.IsAbsentOrListed(record.Country) || sink.Broken(UnlistedCountry))
            && (Spells.AreApart<Membership, SpellsInOneStanding>(record.Memberships, out at) || sink.Broken(DoubledMembership, at))
            && (Spells.AreApart<Membership, SpellsInTwoStandings>(record.Memberships, out at) || sink.Broken(ClashingMemberships, at))
            && (EndWithCountry(record, out at) || sink.Broken(BeyondCountry, at, "validity"))
            && (BeginWithCountry(record, out at) || sink.Broken(BeforeCountry, at, "validity"));
    }

    private static bool BeginWithCountry(MemberState record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Memberships.Count; i++)
        {
            if (!CodeTime.MayBeAssigned(record.Country, record.Memberships[i].Validity))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool EndWithCountry(MemberState record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Memberships.Count; i++)
        {
            if (!FormerCountry.MayHold(record.Country, record.Memberships[i].Validity))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}

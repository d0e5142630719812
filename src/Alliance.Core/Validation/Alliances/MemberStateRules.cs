namespace Alliance.Core.Validation;

[RulesOf(typeof(MemberState))]
internal static partial class MemberStateRules
{
    private static readonly Rule NoCountry = Rule.Error(3301, "country", "A member state names the country.");
    private static readonly Rule UnlistedCountry = Rule.Warning(3302, "country", "The country is kept, but ISO 3166 lists no such code, now or formerly.");
    private static readonly Rule DoubledMembership =
        Rule.Warning(3303, "memberships", "A country has one spell in one standing at a time; this one certainly overlaps another in the same.");
    private static readonly Rule ClashingMemberships =
        Rule.Warning(3304, "memberships", "A country has one standing at a time; this confirmed spell certainly overlaps one in another standing.");

    private static readonly Rule BeyondCountry =
        Rule.Error(3305, "memberships", "A former country's spell ends by the day on which its codes were withdrawn; this one certainly reaches beyond it.");

    public static bool Check(MemberState record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Country.IsDefault || sink.Broken(NoCountry))
            && (VocabularyForm.IsAbsentOrListed(record.Country) || sink.Broken(UnlistedCountry))
            && (Spells.AreApart<Membership, SpellsInOneStanding>(record.Memberships, out at) || sink.Broken(DoubledMembership, at))
            && (Spells.AreApart<Membership, SpellsInTwoStandings>(record.Memberships, out at) || sink.Broken(ClashingMemberships, at))
            && (EndWithCountry(record, out at) || sink.Broken(BeyondCountry, at));
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

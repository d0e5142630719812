namespace Alliance.Core.Validation;

[RulesOf(typeof(GroupMember))]
internal static partial class GroupMemberRules
{
    private static readonly Rule NoCountry = Rule.Error(3801, "country", "A member of a group names the country.");
    private static readonly Rule UnlistedCountry = Rule.Warning(3802, "country", "The country is kept, but ISO 3166 lists no such code, now or formerly.");
    private static readonly Rule Contradictory =
        Rule.Error(3803, "validity", "A country is in a group from a day until the same day or a later one.");
    private static readonly Rule BeyondCountry =
        Rule.Error(3804, "validity", "A former country's time in a group ends by the day on which its codes were withdrawn; this one certainly reaches beyond it.");

    public static bool Check(GroupMember record, RuleSink sink) =>
        (!record.Country.IsDefault || sink.Broken(NoCountry))
        && (VocabularyForm.IsAbsentOrListed(record.Country) || sink.Broken(UnlistedCountry))
        && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
        && (FormerCountry.MayHold(record.Country, record.Validity) || sink.Broken(BeyondCountry));
}

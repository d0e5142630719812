namespace Alliance.Core.Validation;

[RulesOf(typeof(GroupMember))]
internal static partial class GroupMemberRules
{
    private static readonly Rule NoCountry = Rule.Error(3801, "country", "A member of a group must name its country.");
    private static readonly Rule UnlistedCountry =
        Rule.Warning(3802, "country", "The country code should be one that ISO 3166-1 currently assigns, or the four-letter code of a former country (ISO 3166-3); the code is kept.");
    private static readonly Rule Contradictory = Rule.Error(3803, "validity", "The period of a country in a group must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule BeyondCountry = Rule.Error(
        3804, "validity", "A former country's period in a group must end by the day on which its codes were withdrawn; this one certainly extends beyond it.", RuleSet.Meaning);

    private static readonly Rule BeforeCountry = Rule.Warning(
        3805, "validity", "The country's code should have been assigned by the end of the period; ISO 3166 assigned this one later.", RuleSet.Meaning);

    public static bool Check(GroupMember record, RuleSink sink) =>
        (!record.Country.IsDefault || sink.Broken(NoCountry))
        && (VocabularyForm.IsAbsentOrListed(record.Country) || sink.Broken(UnlistedCountry))
        && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
        && (FormerCountry.MayHold(record.Country, record.Validity) || sink.Broken(BeyondCountry))
        && (CodeTime.MayBeAssigned(record.Country, record.Validity) || sink.Broken(BeforeCountry));
}

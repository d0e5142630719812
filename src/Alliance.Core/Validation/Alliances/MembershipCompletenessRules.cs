namespace Alliance.Core.Validation;

[RulesOf(typeof(MembershipCompleteness))]
internal static partial class MembershipCompletenessRules
{
    private static readonly Rule Contradictory = Rule.Error(3901, "validity", "The period for which memberships are complete must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoStatus = Rule.Error(3902, "statuses", "A status must not be empty.");
    private static readonly Rule UnknownStatus = Rule.Warning(3903, "statuses", "The status is not known to this version of the library; it is kept.");

    public static bool Check(MembershipCompleteness record, RuleSink sink) =>
        (!record.Validity.IsContradictory || sink.Broken(Contradictory))
        && (VocabularyForm.AreStated(record.Statuses, out List<int>? at) || sink.Broken(NoStatus, at))
        && (VocabularyForm.AreKnown(record.Statuses, out at) || sink.Broken(UnknownStatus, at));
}

namespace Alliance.Core.Validation;

[RulesOf(typeof(PartyCondition))]
internal static partial class PartyConditionRules
{
    private static readonly Rule NoRole = Rule.Error(7501, "roles", "A role must be stated.");

    public static bool Check(PartyCondition record, RuleSink sink) =>
        VocabularyForm.AreStated(record.Roles, out List<int>? at) || sink.Broken(NoRole, at);
}

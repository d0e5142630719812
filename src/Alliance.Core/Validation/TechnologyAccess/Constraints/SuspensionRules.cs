namespace Alliance.Core.Validation;

[RulesOf(typeof(Suspension))]
internal static partial class SuspensionRules
{
    private static readonly Rule Contradiction = Rule.Error(6701, "validity", "A suspension must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoAct = Rule.Error(6702, "legalAct", "A legal act, if given, must be named by its id.");

    public static bool Check(Suspension record, RuleSink sink) =>
        (!record.Validity.IsContradictory || sink.Broken(Contradiction))
        && (record.LegalAct is not { IsDefault: true } || sink.Broken(NoAct));
}

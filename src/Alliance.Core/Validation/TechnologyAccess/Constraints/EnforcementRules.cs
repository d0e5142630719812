namespace Alliance.Core.Validation;

[RulesOf(typeof(Enforcement))]
internal static partial class EnforcementRules
{
    private static readonly Rule NoState = Rule.Error(6001, "state", "It is said whether an act is in force, stayed, not enforced or repealed.");
    private static readonly Rule Contradiction = Rule.Error(6002, "validity", "A state does not end before it begins.");

    public static bool Check(Enforcement record, RuleSink sink) =>
        (VocabularyForm.IsStated(record.State) || sink.Broken(NoState))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction));
}

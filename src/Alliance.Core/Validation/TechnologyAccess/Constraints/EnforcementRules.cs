namespace Alliance.Core.Validation;

[RulesOf(typeof(Enforcement))]
internal static partial class EnforcementRules
{
    private static readonly Rule NoState =
        Rule.Error(6001, "state", "An enforcement period must have a state: in-force, stayed, not-enforced, repealed or another.");
    private static readonly Rule UnknownState = Rule.Warning(6003, "state", "The state is not known to this version of the library; it is kept.");
    private static readonly Rule Contradiction = Rule.Error(6002, "validity", "An enforcement period must not end before it begins.", RuleSet.Meaning);

    public static bool Check(Enforcement record, RuleSink sink) =>
        (!record.State.IsDefault || sink.Broken(NoState))
        && (record.State.IsKnown || sink.Broken(UnknownState))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction));
}

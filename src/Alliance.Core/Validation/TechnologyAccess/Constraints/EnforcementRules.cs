namespace Alliance.Core.Validation;

[RulesOf(typeof(Enforcement))]
internal static partial class EnforcementRules
{
    private static readonly Rule NoState = Rule.Error(6001, "state", "It is said whether an act is in force, stayed, not enforced or repealed.");
    private static readonly Rule UnknownState = Rule.Warning(6003, "state", "The state is kept, but not known to this version.");
    private static readonly Rule Contradiction = Rule.Error(6002, "validity", "A state does not end before it begins.");

    public static bool Check(Enforcement record, RuleSink sink) =>
        (!record.State.IsDefault || sink.Broken(NoState))
        && (record.State.IsKnown || sink.Broken(UnknownState))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction));
}

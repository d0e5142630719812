namespace Alliance.Core.Validation;

[RulesOf(typeof(ReachTest))]
internal static partial class ReachTestRules
{
    private static readonly Rule NoBasis = Rule.Error(8001, "basis", "A ground of reach must be stated.");

    public static bool Check(ReachTest record, RuleSink sink) =>
        !record.Basis.IsDefault || sink.Broken(NoBasis);
}

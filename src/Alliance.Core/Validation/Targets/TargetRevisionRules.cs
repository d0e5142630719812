namespace Alliance.Core.Validation;

[RulesOf(typeof(TargetRevision))]
internal static partial class TargetRevisionRules
{
    private static readonly Rule NoTarget = Rule.Error(4501, "target", "A revision must have the target value that was set.");
    private static readonly Rule Contradictory = Rule.Error(4502, "validity", "The period of a revision must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule EmptyBasis = Rule.Error(4503, "basis", "A basis, if given, must not be blank in any of its languages.");

    public static bool Check(TargetRevision record, RuleSink sink) =>
        (record.Target is not null || sink.Broken(NoTarget))
        && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
        && (TextForm.IsAbsentOrFilled(record.Basis) || sink.Broken(EmptyBasis));
}

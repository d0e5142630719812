namespace Alliance.Core.Validation;

[RulesOf(typeof(TargetRevision))]
internal static partial class TargetRevisionRules
{
    private static readonly Rule NoTarget = Rule.Error(4501, "target", "A revision has the value that was set.");
    private static readonly Rule Contradictory = Rule.Error(4502, "validity", "A value is the aim from a day until the same day or a later one.");
    private static readonly Rule EmptyBasis = Rule.Error(4503, "basis", "A basis says something, or is left out.");

    public static bool Check(TargetRevision record, RuleSink sink) =>
        (record.Target is not null || sink.Broken(NoTarget))
        && (!record.Validity.IsContradictory || sink.Broken(Contradictory))
        && (TextForm.IsAbsentOrFilled(record.Basis) || sink.Broken(EmptyBasis));
}

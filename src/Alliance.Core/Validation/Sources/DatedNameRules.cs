namespace Alliance.Core.Validation;

[RulesOf(typeof(DatedName))]
internal static partial class DatedNameRules
{
    private static readonly Rule NoText = Rule.Error(1601, "text", "A name must have a text that is not blank in any of its languages.");
    private static readonly Rule Contradictory = Rule.Error(1602, "validity", "The period of a name must not end before it begins.", RuleSet.Meaning);

    public static bool Check(DatedName record, RuleSink sink) =>
        (TextForm.IsFilled(record.Text) || sink.Broken(NoText))
        && (!record.Validity.IsContradictory || sink.Broken(Contradictory));
}

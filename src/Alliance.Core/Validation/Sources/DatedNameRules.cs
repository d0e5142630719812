namespace Alliance.Core.Validation;

[RulesOf(typeof(DatedName))]
internal static partial class DatedNameRules
{
    private static readonly Rule NoText = Rule.Error(1601, "text", "A name says something, in every language given.");
    private static readonly Rule Contradictory = Rule.Error(1602, "validity", "A name is borne from a day until the same day or a later one.");

    public static bool Check(DatedName record, RuleSink sink) =>
        (TextForm.IsFilled(record.Text) || sink.Broken(NoText))
        && (!record.Validity.IsContradictory || sink.Broken(Contradictory));
}

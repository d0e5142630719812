namespace Alliance.Core.Validation;

[RulesOf(typeof(ConstraintException))]
internal static partial class ConstraintExceptionRules
{
    private static readonly Rule NoTitle = Rule.Error(6601, "title", "An exception has a name or words, filled in every language given.");
    private static readonly Rule Contradiction = Rule.Error(6602, "validity", "An exception does not end before it begins.");

    public static bool Check(ConstraintException record, RuleSink sink) =>
        (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction));
}

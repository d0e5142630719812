namespace Alliance.Core.Validation;

[RulesOf(typeof(ConstraintException))]
internal static partial class ConstraintExceptionRules
{
    private static readonly Rule NoTitle =
        Rule.Error(6601, "title", "An exception must have a title (a name or a description) that is not blank in any of its languages.");
    private static readonly Rule Contradiction = Rule.Error(6602, "validity", "The period of an exception must not end before it begins.");

    public static bool Check(ConstraintException record, RuleSink sink) =>
        (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction));
}

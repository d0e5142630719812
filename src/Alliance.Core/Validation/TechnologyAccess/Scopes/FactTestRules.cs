namespace Alliance.Core.Validation;

[RulesOf(typeof(FactTest))]
internal static partial class FactTestRules
{
    private static readonly Rule NoFact = Rule.Error(7701, "fact", "A condition on a fact must name the fact by its id.");
    private static readonly Rule NoQuestion = Rule.Error(7702, "question", "A condition on a fact must have a question that is not blank in any of its languages.");

    public static bool Check(FactTest record, RuleSink sink) =>
        (!record.Fact.IsDefault || sink.Broken(NoFact))
        && (TextForm.IsFilled(record.Question) || sink.Broken(NoQuestion));
}

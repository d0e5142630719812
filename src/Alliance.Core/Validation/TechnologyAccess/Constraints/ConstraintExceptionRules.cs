namespace Alliance.Core.Validation;

[RulesOf(typeof(ConstraintException))]
internal static partial class ConstraintExceptionRules
{
    private static readonly Rule NoTitle =
        Rule.Error(6601, "title", "An exception must have a title (a name or a description) that is not blank in any of its languages.");
    private static readonly Rule Contradiction = Rule.Error(6602, "validity", "The period of an exception must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule UnknownEffect = Rule.Warning(
        6603, "remainingEffect", "The effect is not known to this version of the library; it is kept, and may be anything from no effect to a prohibition.");
    private static readonly Rule NoCondition =
        Rule.Warning(6604, "scope", "A scope should have a condition besides its description; without one it covers everything.", RuleSet.Meaning);
    private static readonly Rule ConditionInTitle = Rule.Warning(
        6605, "title", "A title with the words unless, provided that, except or condition should have that condition in the scope, as a fact or in noneOf; words decide nothing.", RuleSet.Meaning);
    private static readonly Rule ConditionInWords = Rule.Warning(
        6606, "scope", "A description with the words unless, provided that, except or condition should have that condition beside it, as a fact or in noneOf; words decide nothing.", RuleSet.Meaning);

    public static bool Check(ConstraintException record, RuleSink sink) =>
        (TextForm.IsFilled(record.Title) || sink.Broken(NoTitle))
        && (!record.Validity.IsContradictory || sink.Broken(Contradiction))
        && (record.RemainingEffect.IsKnown || sink.Broken(UnknownEffect))
        && (record.Scope is not { } scope || ScopeConditions.AreIn(scope) || sink.Broken(NoCondition))
        && (WordsOfCondition.AreMatched(record.Title, record.Scope) || sink.Broken(ConditionInTitle))
        && (WordsOfCondition.AreMatched(record.Scope) || WordsOfCondition.Report(ConditionInWords, record.Scope!, sink));
}

namespace Alliance.Core.Validation;

[RulesOf(typeof(LicenceReviewPolicy))]
internal static partial class LicenceReviewPolicyRules
{
    private static readonly Rule NoId = Rule.Error(6801, "id", "A review policy must have an id.");
    private static readonly Rule NoConstraint = Rule.Error(6802, "constraint", "A review policy must name its constraint.");
    private static readonly Rule NoPolicy = Rule.Error(6803, "policy", "A review policy must state how applications are reviewed.");
    private static readonly Rule UnknownPolicy = Rule.Warning(6806, "policy", "The policy is not known to this version of the library; it is kept.");
    private static readonly Rule Contradiction = Rule.Error(6804, "validity", "The period of a review policy must not end before it begins.", RuleSet.Meaning);
    private static readonly Rule NoAct = Rule.Error(6805, "legalActs", "A legal act must be named by its id.");

    private static readonly Rule NoCondition =
        Rule.Warning(6807, "scope", "A scope should have a condition besides its description; without one it covers everything.", RuleSet.Meaning);
    private static readonly Rule ConditionInWords = Rule.Warning(
        6808, "scope", "A description with the words unless, provided that, except or condition should have that condition beside it, as a fact or in noneOf; words decide nothing.", RuleSet.Meaning);

    public static bool Check(LicenceReviewPolicy record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (!record.Constraint.IsDefault || sink.Broken(NoConstraint))
            && (!record.Policy.IsDefault || sink.Broken(NoPolicy))
            && (record.Policy.IsKnown || sink.Broken(UnknownPolicy))
            && (!record.Validity.IsContradictory || sink.Broken(Contradiction))
            && (KeyForm.AreStated(record.LegalActs, out at) || sink.Broken(NoAct, at))
            && (record.Scope is not { } scope || ScopeConditions.AreIn(scope) || sink.Broken(NoCondition))
            && (WordsOfCondition.AreMatched(record.Scope) || WordsOfCondition.Report(ConditionInWords, record.Scope!, sink));
    }
}

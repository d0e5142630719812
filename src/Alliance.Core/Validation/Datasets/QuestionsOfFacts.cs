using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Checks that conditions on the same fact, in all scopes of a dataset, ask the same question.</summary>
internal sealed class QuestionsOfFacts
{
    private readonly Dictionary<Id<FactTest>, LocalizedText> _questions = [];
    private readonly RuleSink _sink;

    private QuestionsOfFacts(RuleSink sink) => _sink = sink;

    public static bool AreTheSame(AllianceDataset dataset, RuleSink sink)
    {
        var questions = new QuestionsOfFacts(sink);
        for (int i = 0; i < dataset.Constraints.Count; i++)
        {
            TechnologyAccessConstraint constraint = dataset.Constraints[i];
            if (!questions.AreKept(constraint.Scope, () => $"{At("constraints", i)}/scope"))
                return false;
            for (int j = 0; j < constraint.Exceptions.Count; j++)
            {
                if (!questions.AreKept(constraint.Exceptions[j].Scope, () => At($"{At("constraints", i)}/exceptions", j) + "/scope"))
                    return false;
            }
        }
        for (int i = 0; i < dataset.ReviewPolicies.Count; i++)
        {
            if (!questions.AreKept(dataset.ReviewPolicies[i].Scope, () => $"{At("reviewPolicies", i)}/scope"))
                return false;
        }
        return true;
    }

    /// <param name="scope">A scope.</param>
    /// <param name="place">Returns the place of the scope, which is needed only where a question differs.</param>
    private bool AreKept(ConstraintScope? scope, Func<string> place) =>
        scope is null || (AreKept(scope.Facts, place) && AreKept(scope.AnyOf, "anyOf", place) && AreKept(scope.NoneOf, "noneOf", place));

    private bool AreKept(ValueList<ConstraintScope> scopes, string member, Func<string> place)
    {
        for (int i = 0; i < scopes.Count; i++)
        {
            if (!AreKept(scopes[i], () => At($"{place()}/{member}", i)))
                return false;
        }
        return true;
    }

    private bool AreKept(ValueList<FactTest> facts, Func<string> place)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            if (!facts[i].Fact.IsDefault
                && !_questions.TryAdd(facts[i].Fact, facts[i].Question)
                && _questions[facts[i].Fact] != facts[i].Question
                && !_sink.Broken(RulesBetweenRecords.OtherQuestion, At($"{place()}/facts", i) + "/question", RulesBetweenRecords.OtherQuestion.Message))
                return false;
        }
        return true;
    }

    private static string At(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}/{index}");
}

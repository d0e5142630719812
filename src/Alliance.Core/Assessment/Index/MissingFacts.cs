namespace Alliance.Core;

/// <summary>Finds the facts that are missing and on which an answer depends.</summary>
internal static class MissingFacts
{
    /// <summary>Returns the missing facts.</summary>
    /// <param name="answers">What the constraints answer.</param>
    /// <param name="certain">What is certainly required; constraints that cannot require more do not matter.</param>
    /// <param name="situation">The request.</param>
    /// <param name="index">The index.</param>
    public static ValueList<MissingFact> Of(IEnumerable<RuleAnswer> answers, AccessLevel certain, Situation situation, AccessIndex index)
    {
        OpenFact[] open = OpenFact.In(answers.Where(answer => answer.Rule.IsDuty ? answer.Duty.Enforced == Truth.Unknown : answer.Enforced.Possible > certain), situation);
        return
        [
            .. open.OrderBy(fact => fact.Gap.Place == MissingFactPlace.Dataset).ThenBy(fact => fact.Gap.Place).ThenBy(fact => fact.Gap.Party).ThenBy(fact => fact.Gap.Fact, StringComparer.Ordinal)
                .Select(fact => Described(fact, situation, index)),
        ];
    }

    /// <summary>Describes a missing fact, with what its answers alone can do.</summary>
    public static MissingFact Described(OpenFact fact, Situation situation, AccessIndex index)
    {
        bool rulesOut = false, establishes = false;
        foreach (Situation answered in fact.Answered(situation, index))
        {
            foreach (RuleAnswer before in fact.Rules)
            {
                RuleAnswer after = RuleAnswer.Of(before.Rule, answered);
                rulesOut |= after.Enforced.Possible < before.Enforced.Possible || (after.Duty.Enforced == Truth.False && before.Duty.Enforced != Truth.False);
                establishes |= after.Enforced.Certain > before.Enforced.Certain || (after.Duty.Enforced == Truth.True && before.Duty.Enforced != Truth.True);
            }
        }
        if (fact.IsOfLaw)
        {
            // The answer is that of the law itself: it applies or not.
            rulesOut = true;
            establishes = fact.Rules.Any(answer => answer.Applies == Truth.True);
        }
        return new()
        {
            Place = fact.Gap.Place,
            Party = fact.Gap.Party >= 0 ? situation.Request.Parties[fact.Gap.Party].Party : null,
            Fact = fact.Gap.Fact,
            Question = fact.Gap.Question,
            Constraints = [.. fact.Rules.Select(answer => answer.Rule.Constraint.Id).Order()],
            RulesOut = rulesOut,
            Establishes = establishes,
        };
    }
}

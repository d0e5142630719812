namespace Alliance.Core;

/// <summary>A condition of a constraint, prepared for evaluation. Immutable and thread-safe.</summary>
internal abstract class Condition
{
    /// <summary>Whether the condition is met.</summary>
    public abstract Truth Of(in Situation situation);

    /// <summary>The tests of which it consists, in the order of the record.</summary>
    public abstract IEnumerable<ConditionTest> Tests { get; }

    /// <summary>Adds the tests that are unknown and on which the truth of the condition depends.</summary>
    public abstract void AddOpen(in Situation situation, List<ConditionTest> open);

    /// <summary>What its tests found.</summary>
    public ValueList<AssessmentStep> Steps(in Situation situation)
    {
        ValueListBuilder<AssessmentStep> steps = default;
        foreach (ConditionTest test in Tests)
            steps.Add(test.Step(situation));
        return steps.ToList();
    }

    /// <summary>Returns the condition that all of several conditions are met; always met without any.</summary>
    public static Condition All(List<Condition> conditions) => conditions.Count == 1 ? conditions[0] : new AllConditions([.. conditions]);

    /// <summary>Returns the condition that one of several conditions is met; never met without any.</summary>
    public static Condition Any(List<Condition> conditions) => conditions.Count == 1 ? conditions[0] : new AnyCondition([.. conditions]);

    private sealed class AllConditions(Condition[] conditions) : Condition
    {
        public override IEnumerable<ConditionTest> Tests => conditions.SelectMany(condition => condition.Tests);

        public override Truth Of(in Situation situation)
        {
            Truth all = Truth.True;
            foreach (Condition condition in conditions)
            {
                all &= condition.Of(situation);
                if (all == Truth.False)
                    break;
            }
            return all;
        }

        public override void AddOpen(in Situation situation, List<ConditionTest> open)
        {
            if (Of(situation) != Truth.Unknown)
                return;
            foreach (Condition condition in conditions)
                condition.AddOpen(situation, open);
        }
    }

    private sealed class AnyCondition(Condition[] conditions) : Condition
    {
        public override IEnumerable<ConditionTest> Tests => conditions.SelectMany(condition => condition.Tests);

        public override Truth Of(in Situation situation)
        {
            Truth any = Truth.False;
            foreach (Condition condition in conditions)
            {
                any |= condition.Of(situation);
                if (any == Truth.True)
                    break;
            }
            return any;
        }

        public override void AddOpen(in Situation situation, List<ConditionTest> open)
        {
            if (Of(situation) != Truth.Unknown)
                return;
            foreach (Condition condition in conditions)
                condition.AddOpen(situation, open);
        }
    }
}

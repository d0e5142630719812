namespace Alliance.Core;

/// <summary>Whether a fact that the request states holds.</summary>
internal sealed class FactCondition(ConditionPlace place, FactTest test) : ConditionTest(place, "fact " + test.Fact)
{
    /// <summary>The id of the fact.</summary>
    public Id<FactTest> Fact => test.Fact;

    public override IEnumerable<FactGap> Gaps(Situation situation) =>
    [
        new(MissingFactPlace.Request, $"{test.Fact}", $"{test.Question}", request => FactGap.YesAndNo
            .Select(holds => request with { Facts = [.. request.Facts.Where(fact => fact.Fact != test.Fact), new() { Fact = test.Fact, Holds = holds }] })),
    ];

    protected override Truth Test(in Situation situation)
    {
        foreach (AccessFact fact in situation.Request.Facts)
        {
            if (fact.Fact == test.Fact)
                return Truth.Of(fact.Holds == (test.HasToHold ?? true));
        }
        return Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation)
    {
        Truth truth = Test(situation);
        return new(truth == Truth.Unknown ? null : truth == Truth.True == (test.HasToHold ?? true) ? "yes" : "no", test.HasToHold ?? true ? "yes" : "no");
    }
}

namespace Alliance.Core;

/// <summary>The condition that another one is not met.</summary>
internal sealed class NotCondition(Condition condition) : Condition
{
    public override IEnumerable<ConditionTest> Tests => condition.Tests;

    public override Truth Of(in Situation situation) => condition.Of(situation).Not();

    public override void AddOpen(in Situation situation, List<ConditionTest> open) => condition.AddOpen(situation, open);
}

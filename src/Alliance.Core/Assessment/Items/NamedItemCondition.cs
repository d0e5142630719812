namespace Alliance.Core;

/// <summary>Whether the item is one of those that are named.</summary>
internal sealed class NamedItemCondition(ConditionPlace place, ValueList<Id<TechnologyItem>> items) : ConditionTest(place, "item")
{
    public override IEnumerable<FactGap> Gaps(Situation situation) => [];

    protected override Truth Test(in Situation situation) => Truth.Of(items.AsSpan().Contains(situation.Item.Id));

    protected override TestFinding Find(in Situation situation) => new($"{situation.Item.Id}", string.Join(" or ", items));
}

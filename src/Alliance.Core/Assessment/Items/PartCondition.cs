namespace Alliance.Core;

/// <summary>Whether the item contains a part that meets a criterion, directly or in another part.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="criterion">The criterion.</param>
/// <param name="find">Finds an item of the dataset.</param>
internal sealed class PartCondition(ConditionPlace place, Condition criterion, Func<Id<TechnologyItem>, TechnologyItem?> find) : ConditionTest(place, "parts")
{
    /// <summary>Deeper parts leave it unknown; items that contain themselves are reported by validation.</summary>
    private const int MaxDepth = 8;

    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        List<ConditionTest> open = [];
        foreach (Id<TechnologyItem> id in situation.Item.Parts)
        {
            if (find(id) is not { } part)
            {
                yield return FactGap.OfDataset($"item {id}", $"What is the part {id}? The dataset does not contain it.");
                continue;
            }
            Situation inside = situation.WithItem(part);
            criterion.AddOpen(inside, open);
            foreach (FactGap gap in open.SelectMany(test => test.Gaps(inside)))
                yield return gap;
            open.Clear();
        }
        if (!situation.Item.ArePartsComplete)
        {
            TechnologyItem known = situation.Item;
            yield return new(MissingFactPlace.Item, "parts", "Which parts does the item have?", request => [request with { Item = (request.Item.Item ?? known) with { ArePartsComplete = true } }]);
        }
    }

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        foreach (TechnologyItem part in situation.Item.Parts.Select(find).OfType<TechnologyItem>())
        {
            Situation inside = situation.WithItem(part);
            foreach (ConditionTest test in criterion.Tests)
                test.AddDays(inside, days);
        }
    }

    protected override Truth Test(in Situation situation) => Of(situation, MaxDepth);

    protected override TestFinding Find(in Situation situation) => new(situation.Item.Parts.IsEmpty ? null : string.Join(", ", situation.Item.Parts));

    private Truth Of(in Situation situation, int depth)
    {
        Truth any = situation.Item.ArePartsComplete ? Truth.False : Truth.Unknown;
        foreach (Id<TechnologyItem> id in situation.Item.Parts)
        {
            if (find(id) is not { } part || depth == 0)
            {
                any |= Truth.Unknown;
                continue;
            }
            Situation inside = situation.WithItem(part);
            any |= criterion.Of(inside);
            if (any != Truth.True && !part.Parts.IsEmpty)
                any |= Of(inside, depth - 1);
        }
        return any;
    }
}

namespace Alliance.Core;

/// <summary>Whether the item contains a part that meets a criterion, directly or in another part.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="criterion">The criterion.</param>
/// <param name="find">Finds an item of the dataset.</param>
internal sealed class PartCondition(ConditionPlace place, Condition criterion, Func<Id<TechnologyItem>, TechnologyItem?> find) : ConditionTest(place, "parts")
{
    private static readonly HashSet<Id<TechnologyItem>> NoneSeen = [];

    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        List<FactGap> gaps = [];
        if (!situation.IsPart && !situation.Item.ArePartsComplete)
        {
            TechnologyItem known = situation.Item;
            gaps.Add(new(MissingFactPlace.Item, "parts", "Which parts does the item have?", request => [request with { Item = (request.Item.Item ?? known) with { ArePartsComplete = true } }]));
        }
        foreach (TechnologyItem part in PartsOf(situation.Item, gaps))
        {
            Situation inside = situation.WithItem(part);
            List<ConditionTest> open = [];
            criterion.AddOpen(inside, open);
            foreach (ConditionTest test in open)
                gaps.AddRange(test.Gaps(inside));
            if (!part.Parts.IsEmpty && !part.ArePartsComplete)
                gaps.Add(new(MissingFactPlace.Item, $"part {part.Id}: parts", $"Which parts does the item's part {part.Id} have?", null));
        }
        return gaps;
    }

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        foreach (TechnologyItem part in PartsOf(situation.Item, []))
        {
            Situation inside = situation.WithItem(part);
            foreach (ConditionTest test in criterion.Tests)
                test.AddDays(inside, days);
        }
    }

    protected override Truth Test(in Situation situation) => Of(situation, situation.Item.Parts.IsEmpty ? NoneSeen : []);

    protected override TestFinding Find(in Situation situation) => new(situation.Item.Parts.IsEmpty ? null : string.Join(", ", situation.Item.Parts));

    private Truth Of(in Situation situation, HashSet<Id<TechnologyItem>> seen)
    {
        Truth any = situation.Item.ArePartsComplete ? Truth.False : Truth.Unknown;
        foreach (Id<TechnologyItem> id in situation.Item.Parts)
        {
            if (!seen.Add(id))
                continue;
            if (find(id) is not { } part)
            {
                any |= Truth.Unknown;
                continue;
            }
            Situation inside = situation.WithItem(part);
            any |= criterion.Of(inside);
            // A part that states no parts counts as one piece.
            if (any != Truth.True && !part.Parts.IsEmpty)
                any |= Of(inside, seen);
            if (any == Truth.True)
                break;
        }
        return any;
    }

    /// <summary>The parts of an item that the dataset contains, and their parts, each once.</summary>
    private List<TechnologyItem> PartsOf(TechnologyItem item, List<FactGap> missing)
    {
        List<TechnologyItem> found = [];
        HashSet<Id<TechnologyItem>> seen = [];
        Queue<TechnologyItem> next = new([item]);
        while (next.TryDequeue(out TechnologyItem? one))
        {
            foreach (Id<TechnologyItem> id in one.Parts.Where(seen.Add))
            {
                if (find(id) is not { } part)
                {
                    missing.Add(FactGap.OfDataset($"item {id}", $"What is the part {id}? The dataset does not contain it."));
                    continue;
                }
                found.Add(part);
                next.Enqueue(part);
            }
        }
        return found;
    }
}

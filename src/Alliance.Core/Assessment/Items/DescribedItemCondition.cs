namespace Alliance.Core;

/// <summary>Whether the item meets a description that is given only in words. It is unknown unless the request answers it.</summary>
internal sealed class DescribedItemCondition(ConditionPlace place, LocalizedText description) : ConditionTest(place, "description")
{
    private readonly string _words = description.IsEmpty ? "" : description.ToString();

    /// <summary>The description in each of its languages.</summary>
    public IEnumerable<string> Texts => description.Entries.Select(entry => entry.Text).Append(_words);

    public override IEnumerable<FactGap> Gaps(Situation situation) => description.IsEmpty
        ? [FactGap.OfDataset($"{Record} {Pointer}", "Which items are meant? The constraint does not describe them.")]
        : situation.IsPart ? [new(MissingFactPlace.Item, $"part {situation.Item.Id}: description:{_words}", $"Does the item's part {situation.Item.Id} meet this description: \"{_words}\"?", null)]
        : [new(MissingFactPlace.Item, $"description:{_words}", $"Does the item meet this description: \"{_words}\"?", request => FactGap.YesAndNo.Select(isMet => request with { Descriptions = [.. request.Descriptions, new() { Text = _words, IsMet = isMet }] }))];

    protected override Truth Test(in Situation situation)
    {
        if (situation.IsPart)
            return Truth.Unknown;
        foreach (ItemDescription answer in situation.Request.Descriptions)
        {
            if (Is(answer.Text))
                return Truth.Of(answer.IsMet);
        }
        return Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation) => new(null, _words);

    private bool Is(string text)
    {
        foreach (LocalizedText.Entry entry in description.Entries)
        {
            if (string.Equals(entry.Text, text, StringComparison.Ordinal))
                return true;
        }
        return string.Equals(_words, text, StringComparison.Ordinal);
    }
}

namespace Alliance.Core;

/// <summary>A condition that this version does not understand, so that it is unknown: a member or a word of a later version, or an exception that is not described.</summary>
internal sealed class NotUnderstoodTest(ConditionPlace place, string name, string fact, string question) : ConditionTest(place, name)
{
    public override IEnumerable<FactGap> Gaps(Situation situation) => [FactGap.OfDataset(fact, question)];

    protected override Truth Test(in Situation situation) => Truth.Unknown;

    protected override TestFinding Find(in Situation situation) => default;

    /// <summary>Adds such a condition if a record has members that this version does not know.</summary>
    public static void AddFor(List<Condition> conditions, ConditionPlace place, IDecidingRecord record)
    {
        if (record.Understood == Truth.True)
            return;
        foreach (NotUnderstood member in UnderstandingSearch.Own(record))
            conditions.Add(new NotUnderstoodTest(place with { Pointer = place.Pointer + member.Pointer }, "member", $"{place.Record} {place.Pointer}{member.Pointer}", $"What does {member.Pointer[1..]} mean? This version of the library does not know it."));
    }
}

namespace Alliance.Core;

/// <summary>Whether the contract was concluded within a period.</summary>
internal sealed class ContractCondition(ConditionPlace place, Validity validity) : ConditionTest(place, "contract concluded")
{
    public override IEnumerable<FactGap> Gaps(Situation situation) =>
    [
        new(MissingFactPlace.Request, "contractConcluded", "On which day was the contract concluded?", request => Days().Select(day => request with { ContractConcluded = day })),
    ];

    protected override Truth Test(in Situation situation)
    {
        if (situation.Request.ContractConcluded is not { IsDefault: false } date)
            return Truth.Unknown;
        Truth first = validity.Covers(date.Earliest), last = validity.Covers(date.Latest);
        return first == Truth.True && last == Truth.True ? Truth.True : Validity.Between(date, date).Overlaps(validity) == Truth.False ? Truth.False : Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation) =>
        new(situation.Request.ContractConcluded is { IsDefault: false } date ? $"{date}" : null, $"{validity}");

    /// <summary>The days on which the answer changes, and a day before each.</summary>
    private IEnumerable<PartialDate> Days()
    {
        LocalDate[] changes = [.. new ChangeDays().Add(validity).All.Where(day => day.Year > 1)];
        return changes.Length == 0 ? [new LocalDate(2000, 1, 1)] : changes.SelectMany(day => new PartialDate[] { day.PlusDays(-1), day });
    }
}

namespace Alliance.Core;

/// <summary>Whether a place of the request is within a scope.</summary>
/// <param name="place">Where the condition stands.</param>
/// <param name="name">The member of the request, in words.</param>
/// <param name="member">The member of the request.</param>
/// <param name="scope">The scope.</param>
/// <param name="table">Which places are within it.</param>
/// <param name="of">Returns the place of the request; null when it is not known.</param>
/// <param name="with">Returns the request with a place.</param>
internal sealed class PlaceCondition(
    ConditionPlace place, string name, string member, GeographicScope scope, PlaceTable table, Func<AccessRequest, Place?> of, Func<AccessRequest, Place, AccessRequest> with)
    : ConditionTest(place, name)
{
    public override IEnumerable<FactGap> Gaps(Situation situation) => of(situation.Request) is { } given
        ? [PlaceGaps.Of(given, member, scope, table, situation.Day, with)]
        : [new(MissingFactPlace.Request, member, $"What is the {Name}?", request => PlaceGaps.Countries.Select(country => with(request, country)))];

    public override IEnumerable<RecordReference> Records => PlaceGaps.RecordsOf(scope);

    public override void AddDays(in Situation situation, ChangeDays days) => table.AddDays(of(situation.Request), days);

    protected override Truth Test(in Situation situation) =>
        of(situation.Request) is { } given ? table.Includes(given, situation.Day) : table.IsEverywhere ? Truth.True : Truth.Unknown;

    protected override TestFinding Find(in Situation situation) => new(of(situation.Request) is { } given ? PlaceGaps.TextOf(given) : null, PlaceGaps.TextOf(scope));
}

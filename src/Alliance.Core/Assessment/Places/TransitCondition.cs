namespace Alliance.Core;

/// <summary>Whether one of the places that the item passes through is within a scope.</summary>
internal sealed class TransitCondition(ConditionPlace place, GeographicScope scope, PlaceTable table) : ConditionTest(place, "transit")
{
    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        DayKey day = situation.Day;
        return GapsOf(situation.Request.Via, table, day, one =>
            PlaceGaps.Of(one, "via", scope, table, day, (request, other) => request with { Via = (ValueList<Place>)[.. request.Via!.Value.Select(each => each == one ? other : each)] }));
    }

    /// <summary>Whether one of the places that an item passes through is within a scope or territory.</summary>
    public static Truth IsThrough(ValueList<Place>? via, PlaceTable table, DayKey day)
    {
        if (via is not { } places)
            return Truth.Unknown;
        Truth any = Truth.False;
        foreach (Place one in places)
            any |= table.Includes(one, day);
        return any;
    }

    /// <summary>The facts that are missing for that: the places, or what is missing for one of them.</summary>
    public static IEnumerable<FactGap> GapsOf(ValueList<Place>? via, PlaceTable table, DayKey day, Func<Place, FactGap> ofPlace) => via is { } places
        ? places.Where(one => table.Includes(one, day) == Truth.Unknown).Select(ofPlace)
        :
        [
            new(MissingFactPlace.Request, "via", "Which places does the item pass through?", request =>
                PlaceGaps.Countries.Select(country => request with { Via = (ValueList<Place>)[country] }).Prepend(request with { Via = (ValueList<Place>)[] })),
        ];

    public override IEnumerable<RecordReference> Records => PlaceGaps.RecordsOf(scope);

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        foreach (Place one in situation.Request.Via ?? [])
            table.AddDays(one, days);
    }

    protected override Truth Test(in Situation situation) => IsThrough(situation.Request.Via, table, situation.Day);

    protected override TestFinding Find(in Situation situation) => new(
        situation.Request.Via is not { } via ? null : via.IsEmpty ? "none" : string.Join(", ", via.Select(PlaceGaps.TextOf)), PlaceGaps.TextOf(scope));
}

namespace Alliance.Core;

/// <summary>Whether one of the places that the item passes through is within a scope.</summary>
internal sealed class TransitCondition(ConditionPlace place, GeographicScope scope, PlaceTable table) : ConditionTest(place, "transit")
{
    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        if (situation.Request.Via is not { } via)
        {
            return
            [
                new(MissingFactPlace.Request, "via", "Which places does the item pass through?", request =>
                    PlaceGaps.Countries.Select(country => request with { Via = (ValueList<Place>)[country] }).Prepend(request with { Via = (ValueList<Place>)[] })),
            ];
        }
        DayKey day = situation.Day;
        return via.Where(one => table.Includes(one, day) == Truth.Unknown)
            .Select(one => PlaceGaps.Of(one, "via", scope, day, (request, other) => request with { Via = (ValueList<Place>)[.. request.Via!.Value.Select(each => each == one ? other : each)] }));
    }

    public override IEnumerable<RecordReference> Records => PlaceGaps.RecordsOf(scope);

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        foreach (Place one in situation.Request.Via ?? [])
            table.AddDays(one, days);
    }

    protected override Truth Test(in Situation situation)
    {
        if (situation.Request.Via is not { } via)
            return Truth.Unknown;
        Truth any = Truth.False;
        foreach (Place one in via)
            any |= table.Includes(one, situation.Day);
        return any;
    }

    protected override TestFinding Find(in Situation situation) => new(
        situation.Request.Via is not { } via ? null : via.IsEmpty ? "none" : string.Join(", ", via.Select(PlaceGaps.TextOf)), PlaceGaps.TextOf(scope));
}

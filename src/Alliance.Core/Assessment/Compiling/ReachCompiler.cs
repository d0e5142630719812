namespace Alliance.Core;

/// <summary>Prepares the condition that the law of a constraint reaches a transaction.</summary>
/// <param name="index">The dataset.</param>
/// <param name="places">Which places are within which scopes and territories.</param>
internal sealed class ReachCompiler(DatasetIndex index, PlaceTables places)
{
    private readonly Dictionary<(Id<ControlRegime>? Regime, PartyReference Authority), Condition> _shared = [];

    /// <summary>Prepares the condition of a constraint. Constraints of one body of law without grounds of their own share it.</summary>
    public Condition Compile(TechnologyAccessConstraint constraint)
    {
        // Addressees are bound wherever they ship from, and a scope with places of dispatch states itself what it reaches.
        if (!constraint.Scope.Addressees.IsEmpty || constraint.Scope.ExportedFrom is not null)
            return Condition.All([]);
        if (!constraint.Reach.IsEmpty)
            return Grounds(constraint);
        (Id<ControlRegime>?, PartyReference) key = (constraint.Regime, constraint.Authority);
        if (!_shared.TryGetValue(key, out Condition? shared))
            _shared.Add(key, shared = Grounds(constraint));
        return shared;
    }

    private Condition Grounds(TechnologyAccessConstraint constraint)
    {
        ControlRegime? regime = constraint.Regime is { } id ? index.Find(id) : null;
        bool isOwn = !constraint.Reach.IsEmpty;
        ValueList<ReachTest> tests = isOwn ? constraint.Reach : regime?.Reach ?? [];
        RecordReference record = isOwn ? constraint.Reference : regime?.Reference ?? constraint.Authority.Record;
        PartyReference authority = isOwn || regime is null ? constraint.Authority : regime.Authority;
        PlaceTable territory = places.TerritoryOf(authority);
        Condition grounds = tests.IsEmpty
            ? new ReachCondition(new(record, ""), null, constraint.Regime, authority, territory)
            : Condition.Any([.. tests.Select((test, i) => Compile(test, new ConditionPlace(record, "").Item("reach", i), constraint.Regime, authority, territory))]);
        if (constraint.Regime is not { } named)
            return grounds;
        if (regime is not null && !isOwn)
        {
            List<Condition> understood = [grounds];
            NotUnderstoodTest.AddFor(understood, new(record, ""), regime);
            grounds = Condition.All(understood);
        }
        return new JurisdictionCondition(named, isOwn, grounds);
    }

    private Condition Compile(ReachTest test, ConditionPlace at, Id<ControlRegime>? regime, PartyReference authority, PlaceTable territory)
    {
        List<Condition> all = [new ReachCondition(at, test, regime, authority, territory)];
        if (test.Destinations is { } destinations)
        {
            all.Add(new PlaceCondition(
                at.Member("destinations"), "destination", "destination", destinations, places.Of(destinations, authority), static request => request.Destination,
                static (request, place) => request with { Destination = place }));
        }
        NotUnderstoodTest.AddFor(all, at, test);
        return Condition.All(all);
    }
}

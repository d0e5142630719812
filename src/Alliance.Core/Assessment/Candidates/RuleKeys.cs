namespace Alliance.Core;

/// <summary>What a request must have for a constraint to be possible: one of several items or codes, and one of several destinations.</summary>
/// <param name="Items">The items; with the codes, null if any item is possible.</param>
/// <param name="Codes">The codes.</param>
/// <param name="Countries">The destinations; null if any is possible.</param>
internal sealed record RuleKeys(IReadOnlyCollection<Id<TechnologyItem>>? Items, IReadOnlyCollection<ItemCode>? Codes, CountrySet? Countries)
{
    /// <summary>The keys of a scope: necessary conditions that stand in its own members or, where these are absent, in every one of its alternatives.</summary>
    public static RuleKeys Of(ConstraintScope scope, PlaceTables places, PartyReference authority)
    {
        RuleKeys own = OwnOf(scope, places, authority);
        if (scope.AnyOf.IsEmpty || (own.Codes is not null && own.Countries is not null))
            return own;
        RuleKeys[] alternatives = [.. scope.AnyOf.Select(one => Of(one, places, authority))];
        bool areItemsKnown = Array.TrueForAll(alternatives, keys => keys.Codes is not null), areCountriesKnown = Array.TrueForAll(alternatives, keys => keys.Countries is not null);
        return new(
            own.Items ?? (areItemsKnown ? [.. alternatives.SelectMany(keys => keys.Items!)] : null),
            own.Codes ?? (areItemsKnown ? [.. alternatives.SelectMany(keys => keys.Codes!)] : null),
            own.Countries ?? (areCountriesKnown ? CountrySet.Union(alternatives.Select(keys => keys.Countries!)) : null));
    }

    private static RuleKeys OwnOf(ConstraintScope scope, PlaceTables places, PartyReference authority)
    {
        CountrySet? countries = scope.Destinations is { } destinations ? places.EverInside(destinations, authority) : null;
        bool areNamed = !scope.Items.IsEmpty && scope.Items.All(criterion => !criterion.Codes.IsEmpty || !criterion.Items.IsEmpty);
        return areNamed
            ? new([.. scope.Items.SelectMany(criterion => criterion.Items)], [.. scope.Items.SelectMany(criterion => criterion.Codes)], countries)
            : new(null, null, countries);
    }
}

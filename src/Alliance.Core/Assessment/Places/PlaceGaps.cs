namespace Alliance.Core;

/// <summary>What is missing where it is unknown whether a place is within a scope.</summary>
internal static class PlaceGaps
{
    /// <summary>The countries that a request can name.</summary>
    public static IEnumerable<Place> Countries => CountryCatalogue.Iso.All.Select(country => (Place)country.Code);

    /// <summary>
    /// The gap for a place that the request gives: an area, if the scope names areas of the country; whether a law treats a place with a country code of its own as its country;
    /// otherwise the days of a group.
    /// </summary>
    public static FactGap Of(Place given, string member, GeographicScope scope, PlaceTable table, DayKey day, Func<AccessRequest, Place, AccessRequest> with)
    {
        Place[] areas =
        [
            .. scope.Areas.Concat(scope.ExceptAreas).Where(AreaCode.IsWellFormed).Where(area => AreaCode.CountryOf(area) == given.Country).Select(area => new Place(given.Country, area)),
        ];
        if (given.Area is null && areas.Length > 0)
        {
            string names = string.Join(", ", areas.Select(area => area.Area));
            return new(MissingFactPlace.Request, member, $"Is the place in {given.Country} in one of these areas: {names}?", null);
        }
        if (table.OtherReading(given, day) is { } country)
            return FactGap.OfDataset($"{TextOf(given)} as {country}", $"Does this law treat {TextOf(given)} as {country}? The dataset does not say how its authority treats this place.");
        Id<CountryGroup>[] groups = [.. scope.Groups.Concat(scope.ExceptGroups)];
        string on = RecordText.Iso(day.ToLocalDate());
        string text = $"{TextOf(given)} in {(groups.Length > 0 ? string.Join(", ", groups) : TextOf(scope))} on {on}";
        return FactGap.OfDataset(text, groups.Length > 0 ? $"Did {string.Join(" or ", groups)} include {TextOf(given)} on {on}?" : $"Was {text}?");
    }

    /// <summary>The country groups of a scope.</summary>
    public static IEnumerable<RecordReference> RecordsOf(GeographicScope scope) => scope.Groups.Concat(scope.ExceptGroups).Select(group => RecordReference.To(RecordKind.CountryGroup, group));

    public static string TextOf(Place place) => place.Area ?? place.Country.ToString();

    /// <summary>The places of a scope, as they are shown.</summary>
    public static string TextOf(GeographicScope scope)
    {
        string[] inside = [.. scope.Groups.Select(group => $"{group}"), .. scope.Countries.Select(country => $"{country}"), .. scope.Areas];
        string[] except = [.. scope.ExceptGroups.Select(group => $"{group}"), .. scope.ExceptCountries.Select(country => $"{country}"), .. scope.ExceptAreas];
        return (inside.Length == 0 ? "anywhere" : string.Join(", ", inside)) + (except.Length == 0 ? "" : " except " + string.Join(", ", except));
    }
}

using System.Collections.Concurrent;

namespace Alliance.Core;

/// <summary>Whether places are within one scope or territory, on every day.</summary>
/// <param name="of">Returns the answers for a place.</param>
/// <param name="areas">The areas that the scope names; other areas with a country code of their own count as that country.</param>
internal sealed class PlaceTable(Func<Place, DayTable<Truth>> of, ValueList<string> areas)
{
    /// <summary>Beyond this number of places, the answers for areas are not kept: there are more codes than anybody needs.</summary>
    private const int MostKept = 1_000;

    private readonly ConcurrentDictionary<Place, DayTable<Truth>> _places = [];

    /// <summary>Whether every place is within it.</summary>
    public bool IsEverywhere { get; init; }

    /// <summary>Returns the country as which a place may be treated on a day, where that is not known and makes a difference; null for none.</summary>
    public Func<Place, LocalDate, CountryCode?> OtherTreatment { get; init; } = static (_, _) => null;

    public Truth Includes(Place place, DayKey day) => Of(place).On(day);

    /// <summary>The country as which the law may treat a place with a country code of its own; null where that is known, where the scope names the place, or where there is no such country.</summary>
    public CountryCode? OtherReading(Place place, DayKey day) => OtherTreatment(PlacesWithOwnCode.Normalized(place), day.ToLocalDate());

    /// <summary>Adds the days on which it changes whether a place is within it.</summary>
    public void AddDays(Place? place, ChangeDays days)
    {
        if (place is { } given)
            days.AddStarts(Of(given).Changes);
    }

    private DayTable<Truth> Of(Place given)
    {
        Place place = areas.IsEmpty ? PlacesWithOwnCode.Normalized(given) : Named(given);
        if (_places.TryGetValue(place, out DayTable<Truth>? table))
            return table;
        return place.Area is null || _places.Count < MostKept ? _places.GetOrAdd(place, of) : of(place);
    }

    /// <summary>The place as the scope names it: as an area, if it names this area, otherwise by its country code.</summary>
    private Place Named(Place given)
    {
        Place own = PlacesWithOwnCode.Normalized(given);
        foreach (string area in areas)
        {
            if (AreaCode.IsWellFormed(area) && new Place(AreaCode.CountryOf(area), area) is var named && PlacesWithOwnCode.Normalized(named) == own)
                return named;
        }
        return own;
    }
}

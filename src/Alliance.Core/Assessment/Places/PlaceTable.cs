using System.Collections.Concurrent;

namespace Alliance.Core;

/// <summary>Whether places are within one scope or territory, on every day.</summary>
internal sealed class PlaceTable(Func<Place, DayTable<Truth>> of)
{
    private readonly ConcurrentDictionary<Place, DayTable<Truth>> _places = [];

    /// <summary>Whether every place is within it.</summary>
    public bool IsEverywhere { get; init; }

    public Truth Includes(Place place, DayKey day) => Of(place).On(day);

    /// <summary>Adds the days on which it changes whether a place is within it.</summary>
    public void AddDays(Place? place, ChangeDays days)
    {
        if (place is { } given)
            days.AddStarts(Of(given).Changes);
    }

    private DayTable<Truth> Of(Place place) => _places.TryGetValue(place, out DayTable<Truth>? table) ? table : _places.GetOrAdd(place, of);
}

using System.Collections.Concurrent;

namespace Alliance.Core;

/// <summary>Whether places are within one scope or territory, on every day.</summary>
internal sealed class PlaceTable(Func<Place, DayTable<Truth>> of)
{
    private readonly ConcurrentDictionary<Place, DayTable<Truth>> _places = [];

    /// <summary>Whether every place is within it.</summary>
    public bool IsEverywhere { get; init; }

    public Truth Includes(Place place, DayKey day) => (_places.TryGetValue(place, out DayTable<Truth>? table) ? table : _places.GetOrAdd(place, of)).On(day);
}

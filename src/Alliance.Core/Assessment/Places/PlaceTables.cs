using System.Collections.Concurrent;

namespace Alliance.Core;

/// <summary>
/// Whether places are within scopes and territories, on every day. Each answer is that of <see cref="AsOfView"/>; it is computed once for each scope and place, and kept.
/// </summary>
/// <param name="asOf">Answers the questions about a day.</param>
internal sealed class PlaceTables(Func<LocalDate, AsOfView> asOf)
{
    private readonly ConcurrentDictionary<(GeographicScope Scope, PartyReference Authority), PlaceTable> _scopes = [];
    private readonly ConcurrentDictionary<PartyReference, PlaceTable> _territories = [];
    private readonly Dictionary<(GeographicScope Scope, PartyReference Authority), CountrySet?> _everInside = [];

    /// <summary>Returns the table of a scope.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="authority">The authority whose treatment of places counts.</param>
    public PlaceTable Of(GeographicScope scope, PartyReference authority) => _scopes.GetOrAdd((scope, authority), static (key, asOf) =>
    {
        AuthorityGeography? geography = GeographyOf(key.Authority);
        ChangeDays days = DaysOf(asOf, key.Scope, geography);
        GeographicScope named = Named(key.Scope);
        return new(place => DayTable<Truth>.Of(days, day => IsInScope(asOf(day), key.Scope, named, place, geography)), [.. key.Scope.Areas, .. key.Scope.ExceptAreas])
        {
            OtherTreatment = geography is null ? (place, day) => OtherTreatment(asOf(day), named, place) : static (_, _) => null,
            IsEverywhere = key.Scope is { Groups.IsEmpty: true, Countries.IsEmpty: true, Areas.IsEmpty: true, ExceptGroups.IsEmpty: true, ExceptCountries.IsEmpty: true, ExceptAreas.IsEmpty: true }
                && key.Scope.Understood == Truth.True,
        };
    }, asOf);

    /// <summary>Returns the table of the territory of an authority: a country, or the countries that are members of a union.</summary>
    public PlaceTable TerritoryOf(PartyReference authority) => _territories.GetOrAdd(authority, static (authority, asOf) =>
    {
        if (authority.Country is { } country)
        {
            GeographicScope scope = GeographicScope.Of(country);
            AuthorityGeography? geography = GeographyOf(authority);
            ChangeDays days = DaysOf(asOf, scope, geography);
            return new(place => DayTable<Truth>.Of(days, day => OrUnknown(asOf(day).IsInScope(scope, place, geography), PlacesWithOwnCode.IsOf(place.Country, country))), []);
        }
        if (authority.Alliance is { } alliance)
        {
            ChangeDays days = DaysOf(asOf, alliance);
            return new(place => DayTable<Truth>.Of(
                days,
                day => OrUnknown(asOf(day).IsMember(place.Country, alliance), PlacesWithOwnCode.CountryOf(place.Country) is { } country && asOf(day).IsMember(country, alliance) != Truth.False)), []);
        }
        return new(static _ => DayTable<Truth>.Of(new(), static _ => Truth.Unknown), []);
    }, asOf);

    /// <summary>
    /// Whether a place is within a scope. Where it is not known how the authority treats a place with a country code of its own, and the scope does not name the place, both are considered:
    /// that it is treated as itself, and as its country.
    /// </summary>
    private static Truth IsInScope(AsOfView view, GeographicScope scope, GeographicScope named, Place place, AuthorityGeography? geography)
    {
        Truth asItself = view.IsInScope(scope, place, geography);
        return geography is not null || OtherTreatment(view, named, place) is not { } country || view.IsInScope(scope, country) == asItself ? asItself : Truth.Unknown;
    }

    /// <summary>The country as which a place with a country code of its own may be treated; null for other places, and for one that a scope names.</summary>
    private static CountryCode? OtherTreatment(AsOfView view, GeographicScope named, Place place) =>
        place.Area is null
        && PlacesWithOwnCode.CountryOf(place.Country) is { } country
        && !(named is { Groups.IsEmpty: true, Countries.IsEmpty: true, Areas.IsEmpty: true })
        && view.IsInScope(named, place) == Truth.False
            ? country
            : null;

    /// <summary>All places that a scope names, whether they are in it or left out.</summary>
    private static GeographicScope Named(GeographicScope scope) => new()
    {
        Groups = [.. scope.Groups, .. scope.ExceptGroups],
        Countries = [.. scope.Countries, .. scope.ExceptCountries],
        Areas = [.. scope.Areas, .. scope.ExceptAreas],
    };

    private static Truth OrUnknown(Truth isWithin, bool isUnsure) => isWithin == Truth.False && isUnsure ? Truth.Unknown : isWithin;

    /// <summary>Returns the countries that can be within a scope on any day; null where every country can.</summary>
    public CountrySet? EverInside(GeographicScope scope, PartyReference authority)
    {
        if (scope is { Groups.IsEmpty: true, Countries.IsEmpty: true, Areas.IsEmpty: true } || !scope.Areas.All(AreaCode.IsWellFormed))
            return null;
        lock (_everInside)
        {
            if (!_everInside.TryGetValue((scope, authority), out CountrySet? countries))
                _everInside.Add((scope, authority), countries = SetOf(scope, authority));
            return countries;
        }
    }

    private CountrySet? SetOf(GeographicScope scope, PartyReference authority)
    {
        HashSet<CountryCode> inside =
        [
            .. scope.Countries, .. scope.Areas.Select(AreaCode.CountryOf),
            .. scope.Areas.Select(area => PlacesWithOwnCode.Normalized(new(AreaCode.CountryOf(area), area)).Country),
        ];
        GroupResolver groups = asOf(LocalDate.MinIsoValue).Groups;
        foreach (CountryGroup? group in scope.Groups.Select(groups.Find))
        {
            if (group is null or { MayHaveOtherMembers: true } or { Members.IsEmpty: true })
                return null;
            inside.UnionWith(group.Members.Select(member => member.Country));
        }
        AuthorityGeography? geography = GeographyOf(authority);
        if (geography is null)
            inside.UnionWith([.. inside.SelectMany(PlacesWithOwnCode.PlacesOf)]);
        foreach (PlaceTreatment treatment in geography?.Treatments ?? [])
        {
            if (treatment.TreatedAs is { } other && inside.Contains(other))
                inside.Add(treatment.Place.Country);
        }
        CountrySet set = new();
        foreach (CountryCode country in inside)
            set.Add(country);
        return set;
    }

    /// <summary>The treatment of places by an authority, where one is known.</summary>
    private static AuthorityGeography? GeographyOf(PartyReference authority) =>
        authority == PartyReference.Of(CountryCode.US) ? AuthorityGeography.ExportAdministrationRegulations : null;

    private static ChangeDays DaysOf(Func<LocalDate, AsOfView> asOf, GeographicScope scope, AuthorityGeography? geography)
    {
        ChangeDays days = new();
        GroupResolver groups = asOf(LocalDate.MinIsoValue).Groups;
        foreach (CountryGroup group in scope.Groups.Concat(scope.ExceptGroups).Select(groups.Find).OfType<CountryGroup>())
        {
            foreach (GroupMember member in group.Members)
                days.Add(member.Validity);
            if (group is { Alliance: { } alliance, Members.IsEmpty: true })
                days.Add(DaysOf(asOf, alliance));
        }
        foreach (PlaceTreatment treatment in geography?.Treatments ?? [])
            days.Add(treatment.Validity);
        return days;
    }

    private static ChangeDays DaysOf(Func<LocalDate, AsOfView> asOf, Id<AiAlliance> alliance)
    {
        AsOfView view = asOf(LocalDate.MinIsoValue);
        AllianceHistory history = new(view.Index, view.Groups, alliance);
        ChangeDays days = new ChangeDays().Add(history.CommonDays());
        foreach (Spell[] spells in history.Spells)
            days.Add(AllianceHistory.DaysOf(spells));
        return days;
    }
}

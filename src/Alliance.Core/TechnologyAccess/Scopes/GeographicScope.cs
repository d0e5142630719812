namespace Alliance.Core;

/// <summary>
/// A set of places, evaluated for a day: the given groups, countries and areas, without those excepted. Without groups, countries and areas, it contains every
/// place.
/// </summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record GeographicScope
{
    /// <summary>The country groups that are inside.</summary>
    public ValueList<Id<CountryGroup>> Groups { get; init; }

    /// <summary>The countries that are inside.</summary>
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>
    /// The areas of countries that are inside, each by its ISO 3166-2 code, such as <c>UA-43</c>. A text that does not have the form of such a code leaves
    /// unknown whether a place that nothing else includes is inside.
    /// </summary>
    public ValueList<string> Areas { get; init; }

    /// <summary>The country groups that are outside, even where another member includes them.</summary>
    public ValueList<Id<CountryGroup>> ExceptGroups { get; init; }

    /// <summary>The countries that are outside, even where another member includes them.</summary>
    public ValueList<CountryCode> ExceptCountries { get; init; }

    /// <summary>The areas of countries that are outside, even where another member includes them, each by its ISO 3166-2 code.</summary>
    public ValueList<string> ExceptAreas { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Creates a scope of the given countries.</summary>
    /// <param name="countries">The countries inside.</param>
    public static GeographicScope Of(params ReadOnlySpan<CountryCode> countries) => new() { Countries = [.. countries] };

    /// <summary>Whether a place is inside on a day.</summary>
    /// <param name="place">A country, or an area within one.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <param name="groups">The groups that the scope names; where one is missing, the answer may be unknown.</param>
    /// <param name="geography">
    /// How the authority treats places. Default: places are taken as given. A place that it treats as separate from every country is inside only a scope that
    /// names it as an area, or that names no groups, countries and areas.
    /// </param>
    /// <returns>
    /// <see cref="Truth.Unknown"/> where the known groups and the treatment of places do not decide it; for a country as a whole of which the scope includes or excepts only
    /// an area; for an area of a country for which ISO 3166-2 lists areas within other areas (such as <c>GB-LND</c> within <c>GB-ENG</c>) where the scope names
    /// another area of that country; where an area of the scope does not have the form of an ISO 3166-2 code; and instead of <see cref="Truth.True"/> where the
    /// scope has a member that this version does not know.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    public Truth Includes(Place place, LocalDate day, CountryGroupCatalogue groups, AuthorityGeography? geography = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Includes(place, day, (country, group) => groups.Includes(group, country, day), geography);
    }

    /// <summary>Whether a place is inside on a day, with the groups that a function knows.</summary>
    internal Truth Includes(Place place, LocalDate day, Func<CountryCode, Id<CountryGroup>, Truth> isInGroup, AuthorityGeography? geography)
    {
        if (geography is null)
            return IncludesAs(place.Country, place, isInGroup) & Understood;
        var all = Truth.True;
        var any = Truth.False;
        foreach (var country in geography.Resolve(place, day))
        {
            var inside = IncludesAs(country, place, isInGroup);
            (all, any) = (all & inside, any | inside);
        }
        return (all == any ? all : Truth.Unknown) & Understood;
    }

    /// <summary>Whether a place is inside when it is treated as a country. Areas are those of the place itself, however the authority treats it.</summary>
    private Truth IncludesAs(CountryCode? country, Place place, Func<CountryCode, Id<CountryGroup>, Truth> isInGroup) =>
        (Groups.IsEmpty && Countries.IsEmpty && Areas.IsEmpty ? Truth.True : IsNamed(Groups, Countries, country, isInGroup) | IsIn(Areas, place))
        & (IsNamed(ExceptGroups, ExceptCountries, country, isInGroup) | IsIn(ExceptAreas, place)).Not();

    private static Truth IsIn(ValueList<string> areas, Place place)
    {
        var inside = Truth.False;
        foreach (var area in areas)
            inside |= AreaCode.Includes(area, place);
        return inside;
    }

    private static Truth IsNamed(
        ValueList<Id<CountryGroup>> ids, ValueList<CountryCode> countries, CountryCode? place, Func<CountryCode, Id<CountryGroup>, Truth> isInGroup)
    {
        if (place is not { } country)
            return Truth.False;
        var named = Truth.Of(countries.Contains(country));
        foreach (var id in ids)
            named |= isInGroup(country, id);
        return named;
    }
}

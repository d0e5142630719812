namespace Alliance.Core;

/// <summary>
/// A set of places, evaluated for a day: the given groups and countries, without those excepted. Without groups and countries, it contains every place.
/// </summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record GeographicScope
{
    /// <summary>The country groups that are inside.</summary>
    public ValueList<Id<CountryGroup>> Groups { get; init; }

    /// <summary>The countries that are inside.</summary>
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>The country groups that are outside, even where another member includes them.</summary>
    public ValueList<Id<CountryGroup>> ExceptGroups { get; init; }

    /// <summary>The countries that are outside, even where another member includes them.</summary>
    public ValueList<CountryCode> ExceptCountries { get; init; }

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
    /// How the authority treats places. Default: places are taken as given. A place that it treats as separate from every country is inside only a scope without
    /// groups and countries.
    /// </param>
    /// <returns>
    /// <see cref="Truth.Unknown"/> where the known groups and readings do not decide it, and instead of <see cref="Truth.True"/> where the scope
    /// has a member that this version does not know.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    public Truth Includes(Place place, LocalDate day, CountryGroupCatalogue groups, AuthorityGeography? geography = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        if (geography is null)
            return IncludesCountry(place.Country, day, groups) & Understood;
        var all = Truth.True;
        var any = Truth.False;
        foreach (var country in geography.Resolve(place, day))
        {
            var inside = IncludesCountry(country, day, groups);
            (all, any) = (all & inside, any | inside);
        }
        return (all == any ? all : Truth.Unknown) & Understood;
    }

    private Truth IncludesCountry(CountryCode? country, LocalDate day, CountryGroupCatalogue groups) =>
        (Groups.IsEmpty && Countries.IsEmpty ? Truth.True : IsNamed(Groups, Countries, country, day, groups))
        & IsNamed(ExceptGroups, ExceptCountries, country, day, groups).Not();

    private static Truth IsNamed(
        ValueList<Id<CountryGroup>> ids, ValueList<CountryCode> countries, CountryCode? place, LocalDate day, CountryGroupCatalogue groups)
    {
        if (place is not { } country)
            return Truth.False;
        var named = Truth.Of(countries.Contains(country));
        foreach (var id in ids)
            named |= groups.Includes(id, country, day);
        return named;
    }
}

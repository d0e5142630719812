namespace Alliance.Core;

/// <summary>A set of places, read on a day: the groups and countries, without those excepted. No groups and no countries: everywhere.</summary>
[JsonRecord(IsDeciding = true)]
public sealed partial record GeographicScope
{
    /// <summary>Country groups inside.</summary>
    public ValueList<Id<CountryGroup>> Groups { get; init; }

    /// <summary>Countries inside.</summary>
    public ValueList<CountryCode> Countries { get; init; }

    /// <summary>Country groups outside, whatever else is said.</summary>
    public ValueList<Id<CountryGroup>> ExceptGroups { get; init; }

    /// <summary>Countries outside, whatever else is said.</summary>
    public ValueList<CountryCode> ExceptCountries { get; init; }

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>The countries named.</summary>
    /// <param name="countries">The countries inside.</param>
    public static GeographicScope Of(params ReadOnlySpan<CountryCode> countries) => new() { Countries = [.. countries] };

    /// <summary>Whether a place is inside on a day.</summary>
    /// <param name="place">A country, or an area within one.</param>
    /// <param name="day">A day of any calendar.</param>
    /// <param name="groups">The groups that the scope names; one that is not there leaves the answer open.</param>
    /// <param name="geography">How the authority reads places. Default: as they stand. A place that it reads as one apart is inside a scope without groups and countries alone.</param>
    /// <returns>
    /// <see cref="Truth.Unknown"/> where what is known of groups and readings does not decide it, and instead of <see cref="Truth.True"/> where the scope
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

namespace Alliance.Core;

/// <summary>A country, or an area within one.</summary>
/// <param name="Country">The country.</param>
/// <param name="Area">The ISO 3166-2 code of the area, such as <c>UA-43</c>; <see langword="null"/> for the country as a whole.</param>
public readonly partial record struct Place(CountryCode Country, string? Area = null)
{
    /// <summary>Converts a country to a place: the country as a whole.</summary>
    /// <param name="country">The country.</param>
    public static implicit operator Place(CountryCode country) => new(country);

    /// <summary>Returns the place that is a country as a whole.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The place.</returns>
    public static Place FromCountryCode(CountryCode country) => new(country);
}

using System.Text.Json.Serialization;

namespace Alliance.Core;

/// <summary>A country, or an area within one. <c>default</c> names no country.</summary>
/// <param name="Country">The country.</param>
/// <param name="Area">
/// The code that ISO 3166-2 gives to an area of this country, such as <c>UA-43</c>; <see langword="null"/> for the country as a whole.
/// </param>
/// <exception cref="ArgumentException">
/// <paramref name="Area"/> does not have the form of a code for an area of <paramref name="Country"/>: the alpha-2 code of the country, a hyphen, and one to
/// three capital letters <c>A</c> to <c>Z</c> or digits. Whether ISO 3166-2 assigns the code is not checked.
/// </exception>
[method: JsonConstructor]
public readonly partial record struct Place(CountryCode Country, string? Area = null)
{
    /// <summary>The country.</summary>
    public CountryCode Country { get; } = Country;

    /// <summary>The ISO 3166-2 code of the area, such as <c>UA-43</c>; <see langword="null"/> for the country as a whole.</summary>
    public string? Area { get; } = Area is null || AreaCode.IsOf(Area, Country) ? Area : throw AreaCode.Refused(Area, Country, nameof(Area));

    /// <summary>Converts a country to a place: the country as a whole.</summary>
    /// <param name="country">The country.</param>
    public static implicit operator Place(CountryCode country) => new(country);

    /// <summary>Returns the place that is a country as a whole.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The place.</returns>
    public static Place FromCountryCode(CountryCode country) => new(country);
}
